package dev.broadsheet.config;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages (BCP 47). */
public final class LanguageTag {

    /** Regular expression of texts that may be such names: no others are. */
    public static final String PATTERN = "\\s*[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\\s*";

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
