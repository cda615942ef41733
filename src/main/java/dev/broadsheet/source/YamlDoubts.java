package dev.broadsheet.source;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Texts without quotation marks that YAML reads otherwise than their author most likely meant them.
 *
 * @param lines of the whole text
 * @param firstLine of the text in its file, counted from 1
 */
record YamlDoubts(List<String> lines, int firstLine, Problems problems) {

    /** A comment without a space, as nobody writes comments: {@code #1} or {@code #harbour}. */
    private static final Pattern CUT = Pattern.compile("\\s*#[\\p{L}\\p{N}].*");

    /** Warns of a text that ends before its line does, or goes on with what looks like the next entry of a list. */
    void look(ScalarEvent text) {
        if (text.isPlain()) {
            cut(text.getEndMark());
            joined(text.getStartMark().getLine() + 1, text.getEndMark().getLine());
        }
    }

    private void cut(Mark end) {
        String line = line(end.getLine());
        int column = line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length())));
        if (CUT.matcher(line).region(column, line.length()).matches()) {
            int hash = line.codePointCount(0, line.indexOf('#', column));
            problems.warning(
                    "yaml",
                    problems.at(firstLine + end.getLine(), hash + 1),
                    "what follows # is a comment, and no part of the text",
                    "put the whole text in quotation marks, or a space after the #");
        }
    }

    private void joined(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (line(i).stripLeading().startsWith("- ")) {
                int column = line(i).indexOf('-') + 1;
                problems.warning(
                        "yaml",
                        problems.at(firstLine + i, column),
                        "this line goes on with the text above it, and begins no entry of a list",
                        "begin all hyphens of a list in the same column");
            }
        }
    }

    private String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }
}
