package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Recent;
import freemarker.core.Environment;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of pages that many pages show alike: {@code <@fragment template="teaser.ftlh" of=story level=3/>}.
 *
 * <p>A fragment has a template of its own, which sees nothing but the values handed to it and what all pages share. So it
 * is the same wherever they are the same, and is rendered once for many pages. Records are the same where they are one
 * object.
 */
final class Fragments {

    private static final String TEMPLATE = "template";

    private final Templates templates;
    private final Recent<Key, Fragment> recent = new Recent<>();

    Fragments(Templates templates) {
        this.templates = templates;
    }

    /** The directive as one page sees it. */
    TemplateDirectiveModel on(Canvas canvas) {
        return (environment, values, variables, body) -> write(canvas, environment, values, body);
    }

    private void write(Canvas canvas, Environment environment, Map<?, ?> values, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(values.get(TEMPLATE) instanceof TemplateScalarModel template) || encloses(body)) {
            throw new TemplateModelException("fragment takes the name of a template, and encloses nothing");
        }
        Key key = Key.of(template.getAsString(), canvas.language(), values);
        Fragment fragment = recent.get(key);
        if (fragment == null) {
            fragment = render(canvas, template.getAsString(), values);
            recent.put(key, fragment);
        } else {
            Typesetter.take(fragment.turns);
        }
        canvas.add(fragment.used, fragment.templates);
        Writer out = environment.getOut();
        if (out instanceof BoundedText page) {
            page.write(fragment.text, fragment.length);
        } else { // a template that keeps what it writes
            out.write(new String(fragment.text, UTF_8));
        }
    }

    /** Whether there is text in a body; one without any may still be there, since its turns are counted. */
    private static boolean encloses(@Nullable TemplateDirectiveBody body) throws TemplateException, IOException {
        if (body == null) {
            return false;
        }
        StringWriter text = new StringWriter(0);
        body.render(text);
        return !text.toString().isEmpty();
    }

    private Fragment render(Canvas canvas, String template, Map<?, ?> values) throws TemplateException, IOException {
        Canvas part = canvas.part();
        Map<String, Object> model = part.model();
        values.forEach((name, value) -> model.put(String.valueOf(name), value));
        long turns = Typesetter.left();
        BoundedText text = new BoundedText(BoundedText.PART);
        try {
            templates.process(template, model, text, part.templates());
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw new TemplateModelException("the theme has no template " + template + " for a fragment", e);
        }
        return new Fragment(
                text.bytes(),
                text.length(),
                Map.copyOf(part.used()),
                Set.copyOf(part.templates()),
                turns - Typesetter.left());
    }

    /**
     * The text of a fragment in UTF-8, the assets that it refers to by their path, and its templates.
     *
     * @param length of the text in characters
     * @param turns that it took
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Fragment(byte[] text, int length, Map<String, Attachment> used, Set<String> templates, long turns) {}

    /** Everything that a fragment depends on. */
    private record Key(String template, String language, List<Object> values) {

        static Key of(String template, String language, Map<?, ?> values) throws TemplateModelException {
            List<Object> own = new ArrayList<>(2 * values.size());
            for (Map.Entry<?, ?> value : values.entrySet()) {
                own.add(value.getKey());
                own.add(PageModel.identity((TemplateModel) value.getValue()));
            }
            return new Key(template, language, own);
        }
    }
}
