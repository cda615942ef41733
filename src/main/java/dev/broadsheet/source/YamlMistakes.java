package dev.broadsheet.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser complains of, in the words of somebody who writes articles. */
record YamlMistakes(int firstLine, Problems problems) {

    /**
     * A complaint of the parser and what to say instead.
     *
     * @param sign a part of the parser's own words
     */
    private record Mistake(
            String sign, String message, @Nullable String hint) {}

    private static final String QUOTE = "put the whole text in quotation marks";

    private static final List<Mistake> KNOWN = List.of(
            new Mistake("mapping values are not allowed", "a colon and a space within a text", QUOTE),
            new Mistake("TAB", "a tab where only spaces may stand", "indent with spaces"),
            new Mistake("that cannot start any token", "a value cannot begin with this character", QUOTE),
            new Mistake(
                    "unexpected end of stream", "the quotation marks that open here are never closed", "close them"),
            new Mistake(
                    "escape",
                    "a backslash that means nothing within double quotation marks",
                    "write \\\\, or use single quotation marks"),
            new Mistake(
                    "could not find expected ':'",
                    "a line that is neither a field nor part of one",
                    "write \"name: value\", or indent the line"),
            new Mistake(
                    "expected <block end>",
                    "this does not belong to what stands above it",
                    "look for a quotation mark or an indentation that is wrong"),
            new Mistake(
                    "expected ',' or ']'",
                    "a list in square brackets that is not well-formed",
                    "put commas between its entries, and ] at its end"),
            new Mistake(
                    "expected ',' or '}'",
                    "a map in braces that is not well-formed",
                    "put commas between its entries, and } at its end"),
            new Mistake(
                    "expected the node content",
                    "a list or a map that ends before it is complete",
                    "close its bracket or brace"),
            new Mistake("more than", "", null));

    /** The result of a reading; nothing, and an error among the problems, where the text is not YAML. */
    <T> Optional<T> caught(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (MarkedYAMLException e) {
            report(String.valueOf(e.getProblem()), place(e));
        } catch (RuntimeException | StackOverflowError e) {
            // The parser is known to fail in its own ways on hostile text; all that matters is that it did.
            report("", null);
        }
        return Optional.empty();
    }

    /** Quotation marks that are never closed are missing where they open, not where the text ends. */
    private static @Nullable Mark place(MarkedYAMLException e) {
        boolean open = String.valueOf(e.getProblem()).contains("unexpected end of stream");
        return open && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
    }

    private void report(String problem, @Nullable Mark mark) {
        int line = mark == null ? firstLine : firstLine + mark.getLine();
        int column = mark == null ? 0 : mark.getColumn() + 1;
        Mistake mistake = KNOWN.stream()
                .filter(known -> problem.contains(known.sign))
                .findFirst()
                .orElse(new Mistake("", "this is not YAML", null));
        String message = mistake.message.isEmpty() ? problem : mistake.message;
        problems.error("yaml", problems.at(line, column), message, mistake.hint);
    }
}
