package dev.broadsheet.search;

import dev.broadsheet.related.Prose;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Gives the spellings of a word one form: without case, accents, vowel signs and the commonest endings.
 *
 * <p>{@code assets/search.js} does the same to what a reader types; both must change together.
 */
final class Spelling {

    private static final int LONGEST = 40;
    private static final String HISSING = "sxzh";
    private static final String ARTICLE = "\u0627\u0644"; // al
    private static final String PARTICLES = "\u0648\u0628\u0643\u0641"; // wa, bi, ka, fa

    private Spelling() {}

    /** A word without case and accents. */
    static String fold(String word) {
        String cut = cut(word);
        return isAscii(cut) ? cut.toLowerCase(Locale.ROOT) : foldLetters(cut);
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldLetters(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Prose.isSign(c)) {
                letters.append(letter(c));
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    // Letters that keyboards or writers exchange, and those whose accent Unicode does not part from them.
    private static String letter(char c) {
        return switch (c) {
            case '\u06cc', '\u0649' -> "\u064a";
            case '\u06a9' -> "\u0643";
            case '\u0629' -> "\u0647";
            case '\u03c2' -> "\u03c3";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            case '\u0153' -> "oe";
            case '\u00f8' -> "o";
            case '\u0142' -> "l";
            case '\u0111' -> "d";
            case '\u0131' -> "i";
            default -> String.valueOf(c);
        };
    }

    /** A folded word without its ending or article. */
    static String stem(String word) {
        if (word.isEmpty()) {
            return word;
        }
        char first = word.charAt(0);
        if (first >= 'a' && first <= 'z') {
            return stemLatin(word);
        }
        return first >= 0x620 && first <= 0x64a ? stemArabic(word) : word;
    }

    private static String stemLatin(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word;
        }
        char before = word.charAt(length - 2);
        if (before == 'e' && length > 4 && word.charAt(length - 3) == 'i') {
            return word.substring(0, length - 3) + "y";
        } else if (before == 'e' && length > 4 && HISSING.indexOf(word.charAt(length - 3)) >= 0) {
            return word.substring(0, length - 2);
        }
        return "sui".indexOf(before) >= 0 ? word : word.substring(0, length - 1);
    }

    private static String stemArabic(String word) {
        int length = word.length();
        if (length > 4 && (word.startsWith(ARTICLE) || word.startsWith("\u0644\u0644"))) {
            return word.substring(2);
        }
        boolean joined = length > 5 && PARTICLES.indexOf(word.charAt(0)) >= 0 && word.startsWith(ARTICLE, 1);
        return joined ? word.substring(3) : word;
    }
}
