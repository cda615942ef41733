package dev.broadsheet.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML parser complains of, in the words of somebody who writes articles.
 *
 * @param firstLine of the text in its file, counted from 1
 */
record YamlMistakes(String text, int firstLine, Problems problems) {

    /**
     * A complaint of the parser and what to say instead.
     *
     * @param sign a part of the parser's own words
     */
    private record Mistake(
            String sign, String message, @Nullable String hint) {}

    private static final String QUOTE = "put the whole text in quotation marks";
    private static final String NO_BEGINNING = "a value cannot begin with this character";
    private static final String NO_FIELD = "a line that is neither a field nor part of one";
    private static final String STRANGE = "this does not belong to what stands above it";
    private static final String NO_COLON_AND_SPACE = "mapping values are not allowed";
    private static final String NO_COLON = "could not find expected ':'";
    private static final String NO_BRACKET = "expected ',' or ']'";
    private static final String NO_BRACE = "expected ',' or '}'";
    private static final String NO_END_OF_QUOTATION = "unexpected end of stream";

    private static final List<Mistake> KNOWN = List.of(
            new Mistake(NO_COLON_AND_SPACE, "a colon and a space within a text", QUOTE),
            new Mistake("TAB", "a tab where only spaces may stand", "write spaces instead"),
            new Mistake("that cannot start any token", NO_BEGINNING, QUOTE),
            new Mistake("scanning an alias", NO_BEGINNING, QUOTE),
            new Mistake("scanning an anchor", NO_BEGINNING, QUOTE),
            new Mistake("expected a comment or a line break", NO_BEGINNING, QUOTE),
            new Mistake("mapping keys are not allowed", NO_BEGINNING, QUOTE),
            new Mistake(
                    "sequence entries are not allowed",
                    "a list cannot begin behind the name of its field",
                    "begin it in the next line; where this is text, " + QUOTE),
            new Mistake(NO_END_OF_QUOTATION, "the quotation marks that open here are never closed", "close them"),
            new Mistake(
                    "escape",
                    "a backslash that means nothing within double quotation marks",
                    "write \\\\, or use single quotation marks"),
            new Mistake(NO_COLON, NO_FIELD, "write \"name: value\", or indent the line"),
            new Mistake("expected <block end>", STRANGE, "look for a quotation mark or an indentation that is wrong"),
            new Mistake("expected '<document start>'", STRANGE, "begin all fields in the same column"),
            new Mistake(
                    NO_BRACKET,
                    "a list in square brackets that is not well-formed",
                    "put commas between its entries, and ] at its end"),
            new Mistake(
                    NO_BRACE,
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
            report(e);
        } catch (RuntimeException | StackOverflowError e) {
            // The parser is known to fail in its own ways on hostile text; all that matters is that it did.
            problems.error("yaml", problems.at(firstLine, 0), "this is not YAML", null);
        }
        return Optional.empty();
    }

    private void report(MarkedYAMLException e) {
        String words = e.getContext() + ", " + e.getProblem();
        Mark mark = place(e, words);
        int line = mark == null ? 0 : mark.getLine();
        int column = mark == null ? 0 : mark.getColumn() + 1;
        Mistake mistake = KNOWN.stream()
                .filter(known -> words.contains(known.sign))
                .findFirst()
                .orElse(new Mistake("", "this is not YAML", null));
        YamlSlip slip = slip(words, line, column)
                .orElse(new YamlSlip(
                        line,
                        column,
                        mistake.message.isEmpty() ? String.valueOf(e.getProblem()) : mistake.message,
                        mistake.hint));
        problems.error("yaml", problems.at(firstLine + slip.line(), slip.column()), slip.message(), slip.hint());
    }

    /** What the lines themselves say better than the parser, which only knows where it had to stop. */
    private Optional<YamlSlip> slip(String words, int line, int column) {
        if (words.contains(NO_COLON_AND_SPACE)) {
            return YamlSlip.aboveName(text, line, column);
        }
        return words.contains(NO_COLON) || words.contains("expected <block end>")
                ? YamlSlip.within(text, line, column)
                : Optional.empty();
    }

    /** What is never closed is wrong where it opens, not where the text ends. */
    private static @Nullable Mark place(MarkedYAMLException e, String words) {
        Mark context = e.getContextMark();
        Mark problem = e.getProblemMark();
        boolean open = words.contains(NO_END_OF_QUOTATION) || words.contains(NO_COLON);
        boolean list = words.contains(NO_BRACKET) || words.contains(NO_BRACE);
        boolean elsewhere = context != null && (problem == null || context.getLine() != problem.getLine());
        return context != null && (open || (list && elsewhere)) ? context : problem;
    }
}
