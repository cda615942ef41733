package dev.broadsheet.article;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** A name as a part of an address: lower-case ASCII letters, digits and hyphens. */
public final class Slug {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /** The slug of a name. */
    public static String of(String name) {
        String ascii = LATIN.transliterate(name).toLowerCase(Locale.ROOT);
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug;
    }

    /** The slug of a topic's name, in which {@code + # & @} are spelt out. */
    public static String ofTopic(String name) {
        return of(name.replace("+", " plus ")
                .replace("#", " sharp ")
                .replace("&", " and ")
                .replace("@", " at "));
    }
}
