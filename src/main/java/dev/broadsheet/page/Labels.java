package dev.broadsheet.page;

import com.ibm.icu.util.ULocale;
import dev.broadsheet.source.Fingerprinter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The theme's words by language, and which language a page speaks. */
public final class Labels {

    private final String siteLanguage;
    private final Map<String, Map<String, String>> byLanguage;
    private final Memo<String, String> directions =
            new Memo<>(tag -> ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr");

    private Labels(String siteLanguage, Map<String, Map<String, String>> byLanguage) {
        this.siteLanguage = siteLanguage;
        this.byLanguage = byLanguage;
    }

    /**
     * Labels of several languages.
     *
     * @param siteLanguage BCP 47 tag
     * @param byLanguage labels by the language's tag in lower case; a label that a language lacks is taken from English
     */
    public static Labels of(String siteLanguage, Map<String, Map<String, String>> byLanguage) {
        Map<String, String> fallback = byLanguage.getOrDefault("en", Map.of());
        Map<String, Map<String, String>> complete = new TreeMap<>();
        byLanguage.forEach((language, labels) -> {
            Map<String, String> all = new TreeMap<>(fallback);
            all.putAll(labels);
            complete.put(language, all);
        });
        return new Labels(siteLanguage, complete);
    }

    /** The language of a page in this locale: the locale where there are labels for it, else the site's language. */
    public String pageLanguage(String locale) {
        return has(locale) ? locale : siteLanguage;
    }

    /** The labels for a language: its own, those of its primary language, else English. */
    public Map<String, String> in(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        Map<String, String> exact = byLanguage.get(tag);
        if (exact == null) {
            exact = byLanguage.get(primary(tag));
        }
        return exact != null ? exact : byLanguage.getOrDefault("en", Map.of());
    }

    /**
     * One label.
     *
     * @throws IllegalArgumentException where no language has it
     */
    public String text(String language, String name) {
        String label = in(language).get(name);
        if (label == null) {
            throw new IllegalArgumentException("The strings have no label " + name);
        }
        return label;
    }

    /** {@code rtl} for languages that are written from right to left, else {@code ltr}. */
    public String direction(String language) {
        return directions.of(language);
    }

    /** Adds all labels to a fingerprint. */
    void addTo(Fingerprinter fingerprint) {
        fingerprint.text(siteLanguage).value(byLanguage);
    }

    /** Whether there are labels for a language, or for its primary language. */
    public boolean has(String locale) {
        String tag = locale.toLowerCase(Locale.ROOT);
        return byLanguage.containsKey(tag) || byLanguage.containsKey(primary(tag));
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
