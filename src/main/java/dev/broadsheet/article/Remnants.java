package dev.broadsheet.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Warns of what stays in a text as it was typed, though it was meant to become something else: instructions of another
 * program, and references to footnotes that there are not. Code may hold both.
 */
record Remnants(Set<String> footnotes, Places places) {

    private static final Pattern INSTRUCTION =
            Pattern.compile("\\{%-? *[a-z][^%\\n]*%}|\\{\\{-? *(?:[a-z]\\w*\\.[\\w.]+ *}}|[^|{}\\n]+\\|[^{}\\n]*}})");

    private static final Pattern FOOTNOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\n]+)]:");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\[\\]\\s]++)]");

    /** Looks a body through. */
    static void find(String markdown, Places places) {
        boolean instructed = markdown.contains("{%") || markdown.contains("{{");
        if (!instructed && !markdown.contains("[^")) {
            return;
        }
        Set<String> footnotes = FOOTNOTE.matcher(markdown)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Remnants remnants = new Remnants(footnotes, places);
        boolean fenced = false;
        for (String line : markdown.split("\n", -1)) {
            boolean fence = Shortcodes.isFence(line);
            if (!fenced && !fence && !Shortcodes.isIndented(line)) {
                remnants.line(line);
            }
            fenced ^= fence;
        }
    }

    private void line(String line) {
        int code = line.indexOf('`');
        int prose = code < 0 ? line.length() : code;
        Matcher instruction = INSTRUCTION.matcher(line);
        if (instruction.find() && instruction.start() < prose) {
            places.warnOnce(
                    "foreign-shortcode",
                    instruction.group(),
                    "An instruction of another program stays in the text as it is");
        }
        Matcher reference = REFERENCE.matcher(line);
        while (reference.find() && reference.start() < prose) {
            if (!footnotes.contains(reference.group(1).toLowerCase(Locale.ROOT))) {
                places.warnOnce("broken-link", reference.group(), "There is no footnote " + reference.group());
            }
        }
    }
}
