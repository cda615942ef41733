package dev.broadsheet.violations.cli;

import java.time.Instant;
import java.util.Locale;

/** May do what other stages may not. */
final class Speaks {

    void speak() {
        System.out.println(Instant.now() + " " + Locale.getDefault());
    }
}
