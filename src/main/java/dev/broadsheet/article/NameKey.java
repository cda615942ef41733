package dev.broadsheet.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** What makes two spellings of a name one: the name without differences of case, spaces and Unicode form. */
public final class NameKey {

    private NameKey() {}

    /** The key of a name (Unicode default case folding, NFC); its spaces are single, none at the ends. */
    public static String of(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        return spaced(ascii ? name.toLowerCase(Locale.ROOT) : folded(name));
    }

    private static String folded(String name) {
        Normalizer2 composed = Normalizer2.getNFCInstance();
        return composed.normalize(UCharacter.foldCase(composed.normalize(name), true));
    }

    private static String spaced(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean white = c <= ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
            if (!white) {
                key.append(space && !key.isEmpty() ? " " : "").append(c);
            }
            space = white;
        }
        return key.toString();
    }
}
