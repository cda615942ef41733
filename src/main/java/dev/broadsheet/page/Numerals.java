package dev.broadsheet.page;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as readers of a language expect them, by ICU4J's data. */
final class Numerals {

    private final Map<String, NumberFormat> formats = new ConcurrentHashMap<>();

    /** With the language's digits and grouping, such as {@code 1,234}. */
    String of(long number, String language) {
        NumberFormat format =
                formats.computeIfAbsent(language, tag -> NumberFormat.getIntegerInstance(ULocale.forLanguageTag(tag)));
        // ICU's formats keep state while they work
        synchronized (format) {
            return format.format(number);
        }
    }
}
