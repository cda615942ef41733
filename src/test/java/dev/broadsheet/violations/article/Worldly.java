package dev.broadsheet.violations.article;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Asks the machine. */
final class Worldly {

    List<Object> answers() {
        return List.of(
                System.currentTimeMillis(), ZoneId.systemDefault(), Locale.getDefault(), Charset.defaultCharset());
    }

    Supplier<Instant> clock() {
        return Instant::now;
    }
}
