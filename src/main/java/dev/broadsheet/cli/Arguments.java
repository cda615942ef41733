package dev.broadsheet.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the user typed, as far as the locale let Java read it. */
final class Arguments {

    /** Java has it for each byte that the locale cannot read; in UTF-8 it may be what the user typed. */
    private static final String UNREADABLE = "\ufffd";

    private Arguments() {}

    /** Why the arguments are not those that were typed, so that another text would be looked for or written; or null. */
    static @Nullable String problem(String[] arguments) {
        if ("UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
            return null;
        }
        return Stream.of(arguments)
                .filter(argument -> argument.contains(UNREADABLE))
                .map(argument -> "the argument '" + argument
                        + "' cannot be read: the locale knows ASCII alone; set LC_ALL=C.UTF-8")
                .findFirst()
                .orElse(null);
    }
}
