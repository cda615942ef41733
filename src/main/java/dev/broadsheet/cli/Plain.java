package dev.broadsheet.cli;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text of others as a terminal may show it: on one line, without anything that commands the terminal, or the runner of a
 * pipeline that looks for its commands in what a program prints.
 */
final class Plain {

    /** Of GitHub at the beginning of a line; of GitHub, Azure Pipelines and TeamCity wherever it stands. */
    private static final Pattern COMMAND = Pattern.compile("(^\\s*):(?=:)|#(?=#\\w*\\[)");

    private Plain() {}

    /** Control characters, and the first of a command, as {@code \xNN}; what turns a line around as {@code \}{@code uNNNN}. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                plain.append(String.format(Locale.ROOT, "\\x%02x", c));
            } else if (turns(c)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return COMMAND.matcher(plain).replaceAll(Plain::harmless);
    }

    private static String harmless(MatchResult command) {
        String before = command.group(1);
        return before == null ? "\\\\x23" : before + "\\\\x3a";
    }

    /** JSON that means the same, with everything escaped that a terminal or runner could obey; it does not begin with a colon. */
    static String json(String json) {
        StringBuilder plain = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (turns(c) || (c >= 0x7F && c < 0xA0)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c)); // only strings hold such characters
            } else {
                plain.append((char) c);
            }
        });
        return COMMAND.matcher(plain).replaceAll("\\\\u0023");
    }

    private static boolean turns(int c) {
        return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
