package dev.broadsheet.config;

import dev.broadsheet.source.Shape.Formed;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages (BCP 47). */
public final class LanguageTag {

    /** Regular expression of texts that may be such names: no others are. */
    static final String PATTERN = "\\s*[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\\s*";

    /** The form of values that are such names. */
    public static final Formed FORM = Formed.word("a language tag such as en or pt-BR", PATTERN);

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
