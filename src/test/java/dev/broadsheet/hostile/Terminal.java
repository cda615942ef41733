package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program.Ended;
import java.util.List;
import java.util.regex.Pattern;

/** What the program prints, as a terminal would take it, or a runner that obeys lines of a log. */
final class Terminal {

    /** Of GitHub, of Azure Pipelines, of TeamCity. */
    private static final Pattern COMMAND = Pattern.compile("^\\s*::|##\\w*\\[");

    private Terminal() {}

    /** Every line is words alone, and none is a stack trace. */
    static void assertPlain(Ended ended) {
        String printed = ended.out() + ended.err();
        List<String> commanding = printed.lines()
                .filter(line -> line.codePoints()
                                .anyMatch(c -> Character.isISOControl(c)
                                        || (c >= 0x2028 && c <= 0x202E)
                                        || (c >= 0x2066 && c <= 0x2069)
                                        || (c >= 0xD800 && c <= 0xDFFF))
                        || COMMAND.matcher(line).find())
                .toList();
        assertEquals(List.of(), commanding);
        assertFalse(printed.contains("\r"));
        assertFalse(printed.contains("mistake of the program"), printed);
        assertFalse(printed.contains("\tat ") || printed.contains("Exception"), printed);
        assertTrue(ended.status() <= 4);
    }
}
