package dev.broadsheet.article;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the spellings of one name have in common.
 *
 * <p>ICU's Unicode data is taken rather than the JDK's, so that every JDK groups alike.
 */
public final class NameKey {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

    private NameKey() {}

    /** The name without its case, spaces and Unicode form (NFKC_Casefold, The Unicode Standard, 3.13); empty for a blank one. */
    public static String of(String name) {
        // In ASCII the two are the same, and this is asked for every name of every article.
        return tidy(isAscii(name) ? name.toLowerCase(Locale.ROOT) : FOLD.normalize(name));
    }

    /** The name as pages show it: composed (NFC), with single spaces. */
    public static String shown(String name) {
        return tidy(isAscii(name) ? name : COMPOSE.normalize(name));
    }

    private static String tidy(String text) {
        return isTidy(text) ? text : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isTidy(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == ' ' && previous == ' ';
            if (doubled || c < ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c)))) {
                return false;
            }
            previous = c;
        }
        return text.isEmpty() || previous != ' ';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
