package dev.broadsheet.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Transliterator;
import dev.broadsheet.source.Sha256;
import dev.broadsheet.source.Shape.Formed;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Parts of addresses: lower-case ASCII letters, digits and hyphens, the same on every machine. */
public final class Slug {

    private static final int LONGEST = 200;

    /** What somebody may write. */
    public static final Formed FORM =
            Formed.word("lower-case letters a to z, digits and hyphens", "\\s*[a-z0-9-]{1,200}\\s*");

    private static final Pattern VALID = Pattern.compile("[a-z0-9-]*[a-z0-9][a-z0-9-]*");

    /** Names that Windows keeps for devices, with or without an extension. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern SHARP = Pattern.compile("(?<=[A-Za-z])#");

    private Slug() {}

    /** Loaded when a text first has a letter that is not ASCII: it takes a while. */
    private static final class Latin {
        private static final Transliterator SCRIPT = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    /** The slug of a name, other scripts transliterated; one that lost a letter or its end tells so by 6 hex digits. */
    public static String of(String name) {
        return of(name, name);
    }

    /** The slug of a topic's name, in which {@code + # & @} are words: C, C++ and C# are three topics. */
    public static String ofTopic(String name) {
        String plus = PLUS.matcher(name).replaceAll(" plus ");
        String sharp = SHARP.matcher(plus).replaceAll(" sharp ").replace("#", " hash ");
        return of(sharp.replace("&", " and ").replace("@", " at "), name);
    }

    /** A slug and 6 hex digits of its name, for one of several names that have the same slug. */
    public static String distinct(String slug, String name) {
        return withDigits(slug, name);
    }

    /** Whether a text is a slug as somebody may write it. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST
                && VALID.matcher(text).matches()
                && !DEVICE.matcher(text).matches();
    }

    private static String of(String text, String name) {
        String latin = text.chars().allMatch(c -> c < 0x80) ? text : Latin.SCRIPT.transliterate(text);
        StringBuilder slug = new StringBuilder(latin.length());
        boolean whole = true;
        for (int i = 0; i < latin.length(); i += Character.charCount(latin.codePointAt(i))) {
            whole &= append(slug, latin.codePointAt(i));
        }
        int end = slug.length();
        String ended = slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
        boolean usable = whole && ended.length() <= LONGEST && isValid(ended);
        return usable ? ended : withDigits(ended, name);
    }

    /** Returns whether nothing that tells names apart was lost. */
    private static boolean append(StringBuilder slug, int c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug.append((char) c);
        } else if (c >= 'A' && c <= 'Z') {
            slug.append((char) (c | 0x20));
        } else if (c >= 0x80 && UCharacter.isLetterOrDigit(c)) {
            return false;
        } else if (parting(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
        return true;
    }

    /** Apostrophes and marks on letters stand within a word. */
    private static boolean parting(int c) {
        return c != '\'' && c != 0x2019 && (c < 0x80 || UCharacter.getType(c) != UCharacterCategory.NON_SPACING_MARK);
    }

    private static String withDigits(String slug, String name) {
        String digits = digits(name);
        String kept = slug.substring(0, Math.min(slug.length(), LONGEST - digits.length() - 1));
        String ended = kept.endsWith("-") ? kept.substring(0, kept.length() - 1) : kept;
        return ended.isEmpty() ? digits : ended + "-" + digits;
    }

    private static String digits(String name) {
        byte[] key = NameKey.of(name).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.begin().digest(key), 0, 3);
    }
}
