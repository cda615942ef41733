package dev.broadsheet.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mistake that a text's lines show, where the parser of YAML names another place or another reason.
 *
 * @param line counted from 0
 * @param column counted from 1
 */
record YamlSlip(
        int line, int column, String message, @Nullable String hint) {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final Pattern NAME = Pattern.compile("[\\s-]*+\\w[\\w-]*+\\s*+");
    private static final Pattern JOINED = Pattern.compile("\\s*[\\w-]+:(?!//)\\S.*");
    private static final Pattern HYPHEN = Pattern.compile("\\s*-[^\\s-].*");
    private static final Pattern VALUE = Pattern.compile("\\s*(?:- +)?[\\w-]+: +([\"'\\[{]).*");

    /**
     * What makes a name and its colon, at this place, part of a text: nothing where they do not begin the line, for then
     * the colon itself is the mistake.
     */
    static Optional<YamlSlip> aboveName(String text, int line, int column) {
        List<String> lines = lines(text);
        if (line == 0
                || line >= lines.size()
                || !NAME.matcher(before(lines.get(line), column)).matches()) {
            return Optional.empty();
        }
        int above = line - 1;
        while (above > 0 && (lines.get(above).isBlank() || indent(lines.get(above)) > indent(lines.get(line)))) {
            above--;
        }
        if (indent(lines.get(above)) < indent(lines.get(line))) {
            String message = "this line is indented, so that it goes on with the text above it";
            return Optional.of(
                    new YamlSlip(line, indent(lines.get(line)) + 1, message, "begin it below the field above"));
        }
        return Optional.of(noField(lines.get(above), above));
    }

    /** What is wrong with a line that cannot be read to its end. */
    static Optional<YamlSlip> within(String text, int line, int column) {
        List<String> lines = lines(text);
        String found = line < lines.size() ? lines.get(line) : "";
        if (JOINED.matcher(found).matches() || HYPHEN.matcher(found).matches()) {
            return Optional.of(noField(found, line));
        }
        Matcher value = VALUE.matcher(found);
        if (!value.matches() || column <= value.start(1) + 1) {
            return Optional.empty();
        }
        String mark = value.group(1);
        boolean quoted = mark.equals("\"") || mark.equals("'");
        String hint = quoted
                ? "put the whole text in quotation marks, of the other kind: " + (mark.equals("'") ? "\"" : "'")
                : "put the whole text in quotation marks";
        String message = "the value that begins with " + mark + " ends before this";
        return Optional.of(new YamlSlip(line, column, message, hint));
    }

    private static YamlSlip noField(String found, int line) {
        boolean hyphen = HYPHEN.matcher(found).matches();
        boolean joined = JOINED.matcher(found).matches();
        String space = found.indexOf(NO_BREAK_SPACE) < 0 ? "put a space" : "put a plain space";
        String missing = space + (hyphen ? " after the hyphen" : " after the colon");
        return new YamlSlip(
                line,
                indent(found) + 1,
                "a line that is neither a field nor part of one",
                hyphen || joined ? missing : "write \"name: value\", or indent the line");
    }

    /** The parser of YAML counts lines so. */
    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String before(String line, int column) {
        return line.substring(0, Math.min(line.length(), Math.max(0, column - 1)));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
