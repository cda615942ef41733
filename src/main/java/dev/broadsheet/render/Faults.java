package dev.broadsheet.render;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a template in the words of the rest of the program. */
final class Faults {

    /** Where an element of the stack is that FreeMarker writes: its template, line and column. */
    private static final Pattern FRAME =
            Pattern.compile("\\[in template \"([^\"]+)\"[^\\]]*? at line (\\d+), column (\\d+)\\]");

    private final ThemeSource theme;

    Faults(ThemeSource theme) {
        this.theme = theme;
    }

    /** What is wrong with a template that could not be read, now or at an earlier attempt; null where that is no mistake in it. */
    @Nullable
    Diagnostic unread(Throwable fault, String asked) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedTemplateException refusal) {
                return of(refusal);
            } else if (cause instanceof ParseException malformed) {
                return of(malformed, asked);
            }
        }
        return null;
    }

    private Diagnostic of(ParseException fault, String asked) {
        String template = Objects.requireNonNullElse(fault.getTemplateName(), asked);
        String message = firstSentence(Objects.requireNonNullElse(fault.getEditorMessage(), fault.getMessage()));
        return at(
                template,
                fault.getLineNumber(),
                fault.getColumnNumber(),
                "the template is not well-formed: " + message);
    }

    private Diagnostic of(RefusedTemplateException refusal) {
        String message = Objects.requireNonNullElse(refusal.getMessage(), "");
        return at(refusal.template(), refusal.line(), refusal.column(), message).withHint(refusal.hint());
    }

    Diagnostic of(TemplateException fault, String subject) {
        Diagnostic unread = unread(fault, Objects.requireNonNullElse(fault.getTemplateSourceName(), ""));
        return unread == null ? rendering(fault, subject) : unread;
    }

    private Diagnostic rendering(TemplateException fault, String subject) {
        String template = Objects.requireNonNullElse(fault.getTemplateSourceName(), "");
        int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
        int column = fault.getColumnNumber() == null ? 0 : fault.getColumnNumber();
        String message = firstSentence(Objects.requireNonNullElse(fault.getMessageWithoutStackTop(), ""));
        return at(template, line, column, message + ", while rendering " + subject)
                .withHint(hint(fault, template));
    }

    /** A macro of the bundled theme fails mostly by what is handed to it; else by far the most mistakes are of names. */
    private @Nullable String hint(TemplateException fault, String template) {
        Matcher frame = FRAME.matcher(Objects.requireNonNullElse(fault.getFTLInstructionStack(), ""));
        boolean bundled = isBundled(template);
        while (bundled && frame.find()) {
            if (!isBundled(frame.group(1))) {
                return "look at what is handed to it at %s:%s:%s"
                        .formatted(theme.name(frame.group(1)), frame.group(2), frame.group(3));
            }
        }
        String missing = fault instanceof InvalidReferenceException ? fault.getBlamedExpressionString() : null;
        return missing == null ? null : "mend its name or, where it may be none, ask first: <#if " + missing + "??>";
    }

    private boolean isBundled(String template) {
        return theme.name(template).startsWith("theme:");
    }

    Diagnostic tooDeep(String template, String subject) {
        return Diagnostic.error(
                        "template-too-deep",
                        Location.of(theme.name(template)),
                        "macros call each other without end, while rendering " + subject)
                .withHint("look for a macro that calls itself");
    }

    Diagnostic tooLong(String template, String subject) {
        return Diagnostic.error(
                        "template-too-long",
                        Location.of(theme.name(template)),
                        "the page grows without end, while rendering " + subject)
                .withHint("look for a list without an end, such as 1..");
    }

    /** More turns than a page may take; the fault is where the last one was. */
    Diagnostic endless(TemplateException fault, String subject) {
        return of(fault, subject).withHint("look for a list without an end, such as 1.., and for lists within lists");
    }

    Diagnostic tooMuch(String template, String subject) {
        return Diagnostic.error(
                        "template-too-long",
                        Location.of(theme.name(template)),
                        "the template makes a text that does not fit into memory, while rendering " + subject)
                .withHint("look for a text that grows with each turn of a list");
    }

    private Diagnostic at(String template, int line, int column, String message) {
        int knownLine = Math.max(0, line);
        return Diagnostic.error(
                        "template",
                        new Location(theme.name(template), knownLine, knownLine == 0 ? 0 : Math.max(0, column)),
                        message)
                .withExcerpt(line(template, knownLine));
    }

    private @Nullable String line(String template, int number) {
        if (number == 0) {
            return null;
        }
        return theme.files()
                .read(template)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(text -> text.lines().skip(number - 1L).findFirst())
                .map(Excerpt::ofLine)
                .orElse(null);
    }

    /** FreeMarker's messages go on with advice for programmers; the first paragraph is what an editor needs. */
    private static String firstSentence(String message) {
        String paragraph = message.strip().split("\n\\s*\n|\n----", 2)[0];
        String line = paragraph.replaceAll("\\s*\\R\\s*", " ").strip();
        String quiet = line.replaceAll("\\s*\\[in template [^\\]]*\\]|\\s*\\(wrapper: [^)]*\\)", "");
        return quiet.endsWith(".") || quiet.endsWith(":") ? quiet.substring(0, quiet.length() - 1) : quiet;
    }
}
