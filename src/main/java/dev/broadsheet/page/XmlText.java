package dev.broadsheet.page;

/** Text that an XML 1.0 document can hold (production 2, Char). */
final class XmlText {

    private XmlText() {}

    /** The text without the characters that no XML document may have, whole or halves of pairs. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return filtered(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
    }

    private static String filtered(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isCharacter).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isCharacter(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return (c >= ' ' && !half && c != 0xFFFE && c != 0xFFFF) || c == '\n' || c == '\t' || c == '\r';
    }
}
