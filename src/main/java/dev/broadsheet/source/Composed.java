package dev.broadsheet.source;

import java.text.Normalizer;

/**
 * Texts whose letters are written in the one way that the web expects of them: Unicode's Normalization Form C
 * (https://www.w3.org/TR/charmod-norm/). Addresses are not such texts, since to another host the two ways are two names.
 */
public final class Composed {

    /** Before it no character composes with another or is written in a second way. */
    private static final char FIRST = 0x300;

    /** No word has more marks in a row (UAX 15, 13), and to put very many in order takes very long. */
    private static final int MOST_MARKS = 30;

    private Composed() {}

    /** The text with every letter composed; as it is where marks stand upon marks that are no writing. */
    public static String of(String text) {
        boolean plain = true;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST) {
                marks = 0;
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                plain = false;
                marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
                if (marks > MOST_MARKS) {
                    return text;
                }
            }
        }
        return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
