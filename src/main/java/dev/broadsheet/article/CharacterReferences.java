package dev.broadsheet.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Character references of HTML in text that should be plain, such as that of an apostrophe, as feeds leave them behind.
 *
 * <p>They are read as the characters that they mean, but for those that every text about markup has, and which may be meant
 * as they stand: {@code amp}, {@code lt}, {@code gt}, {@code quot}, {@code apos}. A character that is not to be seen, or that
 * turns around what stands beside it, stays as it was written too.
 */
final class CharacterReferences {

    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31});");

    private CharacterReferences() {}

    /** The text that is meant. */
    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found.group())));
    }

    private static String meant(String reference) {
        String meant = Parser.unescapeEntities(reference, true);
        return meant.codePoints().allMatch(CharacterReferences::isSeen) ? meant : reference;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != 0xFFFD;
        };
    }
}
