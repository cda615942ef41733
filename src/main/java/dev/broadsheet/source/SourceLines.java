package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a YAML text as messages may show them: all but those that may belong to the value of {@code secured}.
 *
 * <p>Where a text cannot be read as YAML nobody knows where that value ends; so everything from its key to the next line
 * that looks like a key at the outermost level is kept back. Where it can be read, this keeps back a little too much at
 * worst.
 *
 * @param firstLine of the text in its file, counted from 1
 */
record SourceLines(String text, int firstLine) {

    /** No line may be shown. */
    static final SourceLines NONE = new SourceLines("", 1);

    private static final Set<String> SECURED = Set.of("secured");

    /** A short word before a colon; each word is looked at once, however long the line. */
    private static final Pattern KEY = Pattern.compile("(?<![\\w-])([\\w-]{1,16}+)[\"']?\\s*+:");

    /** A key that is written with escapes may be any key. */
    private static final Pattern ESCAPED_KEY = Pattern.compile("\\\\[^\"]*+\"\\s*+:");

    private static final Pattern OUTERMOST_KEY =
            Pattern.compile("(\"[\\w-]+\"|'[\\w-]+'|[A-Za-z_][\\w-]*)\\s*:(\\s.*)?");

    /** A line as a message shows it; nothing where there is no such line or it is kept back. */
    Optional<String> excerpt(int line) {
        boolean secret = false;
        int start = 0;
        for (int number = firstLine; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            String candidate = text.substring(start, end < 0 ? text.length() : end);
            secret = mentionsSecured(candidate)
                    || (secret && !OUTERMOST_KEY.matcher(candidate).matches());
            if (number == line) {
                return secret || candidate.isBlank() ? Optional.empty() : Optional.of(Excerpt.ofLine(candidate));
            }
            start += candidate.length() + 1;
        }
        return Optional.empty();
    }

    /** Anywhere in the line, for it may stand within braces; also where its name has a slip. */
    private static boolean mentionsSecured(String line) {
        boolean escaped = line.indexOf('\\') >= 0 && ESCAPED_KEY.matcher(line).find();
        return escaped
                || KEY.matcher(line)
                        .results()
                        .anyMatch(key -> Spelling.near(key.group(1), SECURED).isPresent());
    }
}
