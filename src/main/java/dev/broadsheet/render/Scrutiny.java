package dev.broadsheet.render;

import dev.broadsheet.render.RefusedTemplateException.Reason;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a template what would make its pages depend on more than the content, the templates and the settings.
 *
 * <p>FreeMarker has no setting that takes the clock away from templates, but writes an expression that it has read in one way
 * only: a special variable has a dot before it and nothing of which it could be a part.
 */
@SuppressWarnings("deprecation") // FreeMarker keeps its trees for such tools, and promises nothing of them
final class Scrutiny {

    private static final Pattern REFUSED =
            Pattern.compile("(?<now>(?<![\\p{L}\\p{N}_$@)\\]}\"])\\.now\\b)|\\?(eval|interpret)\\b");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern EXPRESSION_IN_TEXT = Pattern.compile("[$#]\\{");

    private Scrutiny() {}

    /** Why a template is refused; nothing where it is not. */
    static Optional<RefusedTemplateException> of(Template template) {
        return of(template.getRootTreeNode(), template.getSourceName());
    }

    private static Optional<RefusedTemplateException> of(TemplateElement element, String template) {
        Matcher refused = REFUSED.matcher(expressions(element.getDescription()));
        if (refused.find()) {
            Reason reason = refused.group("now") == null ? Reason.CODE : Reason.CLOCK;
            return Optional.of(
                    new RefusedTemplateException(template, element.getBeginLine(), element.getBeginColumn(), reason));
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            Optional<RefusedTemplateException> within = of((TemplateElement) element.getChildAt(i), template);
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }

    /** What of an element are expressions: of its text only that which holds some. */
    private static String expressions(String description) {
        if (description.startsWith("text ") || description.startsWith("comment ")) {
            return "";
        }
        boolean within = EXPRESSION_IN_TEXT
                .matcher(description)
                .region(1, description.length())
                .find();
        return within ? description : TEXT.matcher(description).replaceAll("\"\"");
    }
}
