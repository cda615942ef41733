package dev.broadsheet.config;

import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Yaml;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the settings of a newsroom: {@code site.yaml}, else what {@code _config.yml} says of the site. */
public final class SiteConfigReader {

    private static final Set<String> FOREIGN = Set.of("title", "url", "baseurl", "locale");

    private static final Mapping NOTHING = new Mapping(Map.of(), 1, 1);

    private SiteConfigReader() {}

    /**
     * Reads the settings.
     *
     * @param baseUrl address of the site's root that goes before the one in the file, or null
     * @throws IllegalArgumentException where {@code baseUrl} is no such address ({@link SiteUrl#of})
     */
    public static Settings read(ContentFolder content, @Nullable String baseUrl) {
        SourceFile settings = content.settings();
        SourceFile foreign = content.foreignSettings();
        if (settings != null) {
            Problems problems = new Problems(settings.name());
            Mapping mapping = Yaml.read(settings, problems).orElse(NOTHING);
            return settings(Fields.strict(SettingForm.SITE, mapping, problems), problems, content, baseUrl);
        }
        if (foreign != null) {
            Problems problems = new Problems(foreign.name());
            Mapping mapping = translated(Yaml.readTexts(foreign, FOREIGN, problems));
            return settings(Fields.lenient(SettingForm.SITE, mapping, problems), problems, content, baseUrl);
        }
        Problems problems = new Problems(content.shown() + "site.yaml");
        return settings(Fields.strict(SettingForm.SITE, NOTHING, problems), problems, content, baseUrl);
    }

    private static Settings settings(Fields read, Problems problems, ContentFolder content, @Nullable String baseUrl) {
        SettingFields fields = new SettingFields(read, problems);
        String url = baseUrl == null ? fields.url() : given(baseUrl);
        return new Settings(fields.config(fields.title(content.name()), url), problems.all());
    }

    private static String given(String baseUrl) {
        return SiteUrl.of(baseUrl)
                .orElseThrow(() -> new IllegalArgumentException("not the address of a site: " + baseUrl));
    }

    /** The other program's names as ours; its address is in two parts. */
    private static Mapping translated(Mapping foreign) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        copy(foreign, "title", entries, "title");
        copy(foreign, "locale", entries, "language");
        copy(foreign, "url", entries, "url");
        entries.computeIfPresent("language", (name, locale) -> hyphenated(locale));
        Entry base = foreign.entries().get("baseurl");
        Entry url = entries.get("url");
        if (url != null
                && base != null
                && url.value() instanceof Text host
                && base.value() instanceof Text path
                && !path.isAbsent()) {
            String whole = host.text().replaceAll("/+$", "") + "/" + path.text().replaceAll("^/+", "");
            entries.put("url", new Entry(url.key(), new Text(whole, false, host.line(), host.column())));
        }
        return new Mapping(entries, 1, 1);
    }

    /** Other programs write {@code en_US} too. */
    private static Entry hyphenated(Entry locale) {
        if (!(locale.value() instanceof Text tag)) {
            return locale;
        }
        return new Entry(locale.key(), new Text(tag.text().replace('_', '-'), tag.plain(), tag.line(), tag.column()));
    }

    private static void copy(Mapping from, String name, Map<String, Entry> to, String newName) {
        Optional.ofNullable(from.entries().get(name)).ifPresent(entry -> to.put(newName, entry));
    }
}
