package dev.broadsheet.site;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * What the spellings of one name have in common.
 *
 * <p>ICU's Unicode data is taken rather than the JDK's, so that every JDK groups alike.
 */
final class NameKey {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

    private NameKey() {}

    /** The name without its case, spaces and Unicode form (NFKC_Casefold, The Unicode Standard, 3.13); empty for a blank one. */
    static String of(String name) {
        return tidy(FOLD.normalize(name));
    }

    /** The name as pages show it: composed (NFC), with single spaces. */
    static String shown(String name) {
        return tidy(COMPOSE.normalize(name));
    }

    private static String tidy(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
