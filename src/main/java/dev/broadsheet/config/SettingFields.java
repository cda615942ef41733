package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.Aggregate;
import dev.broadsheet.config.SiteConfig.Entry;
import dev.broadsheet.config.SiteConfig.Outbound;
import dev.broadsheet.config.SiteConfig.Publisher;
import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.Problems;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code site.yaml}. */
final class SettingFields {

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
    private static final Pattern SUFFIX = Pattern.compile("([?#][A-Za-z0-9._~/%=&;+-]*){0,2}");

    private final Fields fields;
    private final WebFields web;
    private final Problems problems;

    SettingFields(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        this.web = new WebFields(fields);
    }

    SiteConfig config(String title, String url) {
        return new SiteConfig(
                title,
                fields.line("description").orElse(""),
                url,
                fields.parsed("language", LanguageTag::of).orElseThrow(),
                fields.parsed("timeZone", SettingFields::zone).orElseThrow(),
                fields.line("publication").orElse(title),
                publisher(title),
                fields.parsed("permalink", Permalink::of).orElseThrow(),
                fields.whole("pageSize").orElseThrow(),
                fields.lines("mainTopics"),
                entries("menu"),
                entries("footer"),
                RelationFields.related(fields.group("related")),
                RelationFields.stories(fields.group("stories")),
                fields.number("minimumQuality").orElse(Double.NaN),
                fields.number("minimumHeat").orElse(Double.NaN),
                fields.group("topics").whole("minimum").orElseThrow(),
                web.feeds(),
                embedHosts(),
                choice("html", RawHtml.values()),
                outbound(),
                choice("aggregate", Aggregate.values()),
                fields.map("redirects").map(RedirectFields::of).orElse(Map.of()),
                fields.parsed("onError").orElseThrow().equals("skip"),
                strings(),
                web.web(),
                ImageFields.images(fields.group("images")));
    }

    /** The name of the site; without one, that of its folder. */
    String title(String folder) {
        return fields.line("title").orElse(folder);
    }

    /** The address of the site's root; without one, that of a server on the author's own machine. */
    String url() {
        String url = fields.parsed("url", SiteUrl::of).orElseThrow();
        if (!fields.has("url") && !problems.failed()) { // else nobody knows what the file says
            String message = "\"url\" is missing: links in feeds and sitemaps will lead to " + url;
            problems.warning("no-url", problems.at(0), message, "write \"url: https://...\", or use --base-url");
        }
        return url;
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Publisher publisher(String title) {
        Fields given = fields.group("publisher");
        return new Publisher(
                given.line("name").orElse(title),
                given.parsed("url", SiteUrl::page).orElse(null),
                given.parsed("logo", SettingFields::place).orElse(null),
                given.parsedLines("profiles", SiteUrl::page));
    }

    private List<Entry> entries(String field) {
        List<Entry> entries = new ArrayList<>();
        for (Fields item : fields.maps(field)) {
            Optional<String> href = item.parsed("href", SettingFields::place);
            item.line("name").ifPresent(name -> href.ifPresent(place -> entries.add(new Entry(name, place))));
        }
        return entries;
    }

    private List<String> embedHosts() {
        Fields embeds = fields.group("embeds");
        return embeds.mapping().get("allow") == null
                ? WebForm.PLAYERS
                : embeds.parsedLines("allow", SettingFields::host);
    }

    private static Optional<String> host(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
        return Optional.of(bare).filter(host -> HOST.matcher(host).matches());
    }

    private Outbound outbound() {
        Fields given = fields.group("outbound");
        Map<String, String> hosts = new LinkedHashMap<>();
        given.map("hosts").ifPresent(map -> relByHost(map, hosts));
        String rel = given.parsed("rel").orElseThrow();
        return new Outbound(
                rel,
                given.parsed("own").orElse(given.has("rel") ? rel : "external noopener"),
                hosts,
                given.parsed("target").orElse(null));
    }

    private static void relByHost(Fields given, Map<String, String> hosts) {
        given.mapping().entries().forEach((name, entry) -> {
            Optional<String> host = host(name);
            if (host.isEmpty()) {
                given.wrong("hosts", entry.key(), WebForm.LINKED_HOST.expected());
            }
            host.ifPresent(bare -> given.parsed(name).ifPresent(rel -> hosts.put(bare, rel)));
        });
    }

    private <E extends Enum<E>> E choice(String name, E[] values) {
        return fields.parsed(
                        name,
                        word -> Stream.of(values)
                                .filter(value ->
                                        value.name().toLowerCase(Locale.ROOT).equals(word))
                                .findFirst())
                .orElseThrow();
    }

    /** A path of the site or a URL, where a text is one. */
    static Optional<String> place(String text) {
        int end = text.replace('?', '#').indexOf('#');
        String path = end < 0 ? text : text.substring(0, end);
        String suffix = end < 0 ? "" : text.substring(end);
        return path.contains(":") || path.startsWith("//")
                ? SiteUrl.page(text)
                : SitePath.of(path)
                        .filter(safe -> SUFFIX.matcher(suffix).matches())
                        .map(safe -> safe + suffix);
    }

    private Map<String, Map<String, String>> strings() {
        Map<String, Map<String, String>> strings = new LinkedHashMap<>();
        Optional<Fields> given = fields.map("strings");
        given.ifPresent(languages -> languages.mapping().entries().forEach((language, entry) -> {
            Optional<String> tag = LanguageTag.of(language);
            if (tag.isEmpty()) {
                languages.wrong("strings", entry.key(), WebForm.LANGUAGE.expected());
            }
            Map<String, String> labels = languages.texts(language);
            tag.ifPresent(known -> strings.put(known, labels));
        }));
        return strings;
    }
}
