package dev.broadsheet.config;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages (BCP 47). */
public final class LanguageTag {

    private LanguageTag() {}

    /** The tag as it is usually written, such as {@code en-US}; nothing where it is not well-formed. */
    public static Optional<String> of(String text) {
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(text.strip()).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
