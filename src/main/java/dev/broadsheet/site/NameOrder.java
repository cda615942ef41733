package dev.broadsheet.site;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The orders in which names stand: that of the alphabet for readers, that of code points for decisions. */
final class NameOrder {

    /** By code point; {@link String#compareTo} would put the supplementary planes before U+E000. */
    static final Comparator<String> CODE_POINTS = NameOrder::compareCodePoints;

    private NameOrder() {}

    /**
     * As a dictionary of a language has it, equal ones by code point.
     *
     * @param language BCP 47 tag
     */
    static Comparator<String> of(String language) {
        Collator collator =
                Collator.getInstance(ULocale.forLanguageTag(language)).freeze();
        return ((Comparator<String>) collator::compare).thenComparing(CODE_POINTS);
    }

    private static int compareCodePoints(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                int plane = Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
                return plane != 0 ? plane : Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
