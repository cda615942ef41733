package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.Aggregate;
import dev.broadsheet.config.SiteConfig.MenuItem;
import dev.broadsheet.config.SiteConfig.Outbound;
import dev.broadsheet.config.SiteConfig.Publisher;
import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.YamlValue.Text;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of {@code site.yaml}, with their defaults. */
final class SettingFields {

    private static final String LOCAL = "http://localhost:4000/";
    private static final List<String> PLAYERS = List.of("youtube.com", "youtube-nocookie.com", "player.vimeo.com");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
    private static final Pattern SUFFIX = Pattern.compile("([?#][A-Za-z0-9._~/%=&;+-]*){0,2}");
    private static final Pattern REL = Pattern.compile("[a-z-]+( [a-z-]+)*");
    private static final Pattern TARGET = Pattern.compile("_?[A-Za-z][A-Za-z0-9_-]*");

    private static final Set<String> KNOWN = Set.of(
            "title",
            "description",
            "url",
            "language",
            "timeZone",
            "publication",
            "publisher",
            "permalink",
            "pageSize",
            "mainTopics",
            "menu",
            "related",
            "stories",
            "minimumQuality",
            "minimumHeat",
            "topics",
            "embeds",
            "html",
            "outbound",
            "aggregate",
            "redirects",
            "onError",
            "strings",
            "images");

    private final Fields fields;
    private final WebFields web;
    private final Problems problems;

    SettingFields(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        this.web = new WebFields(fields);
        Set<String> known = new HashSet<>(KNOWN);
        known.addAll(WebFields.KNOWN);
        fields.warnOfUnknown(known);
    }

    SiteConfig config(String folder, String url) {
        String title = fields.line("title").orElse(folder);
        return new SiteConfig(
                title,
                fields.line("description").orElse(""),
                url,
                language(),
                zone(),
                fields.line("publication").orElse(title),
                publisher(title),
                permalink(),
                fields.whole("pageSize", 1, 1_000).orElse(20),
                fields.lines("mainTopics").stream().map(Text::text).toList(),
                menu(),
                fields.map("related").map(RelationFields::related).orElse(RelatedSettings.STANDARD),
                fields.map("stories").map(RelationFields::stories).orElse(StorySettings.STANDARD),
                fields.number("minimumQuality").orElse(Double.NaN),
                fields.number("minimumHeat").orElse(Double.NaN),
                topicMinimum(),
                web.feeds(),
                embedHosts(),
                choice("html", RawHtml.values(), RawHtml.SANITIZE),
                outbound(),
                choice("aggregate", Aggregate.values(), Aggregate.STUB),
                redirects(),
                skipErrors(),
                strings(),
                web.web(),
                fields.map("images").map(ImageFields::images).orElse(ImageSettings.STANDARD));
    }

    /** The address of the site's root; without one, that of a server on the author's own machine. */
    String url() {
        if (!fields.has("url")) {
            String message = "\"url\" is missing: links in feeds and sitemaps will lead to " + LOCAL;
            problems.warning("no-url", problems.at(0), message, "write \"url: https://...\", or use --base-url");
        }
        return fields.parsed("url", "an http or https URL without query", SiteUrl::of)
                .orElse(LOCAL);
    }

    private String language() {
        return fields.parsed("language", "a language tag such as en or pt-BR", LanguageTag::of)
                .orElse("en");
    }

    private ZoneId zone() {
        return fields.parsed("timeZone", "a time zone such as Europe/Berlin", SettingFields::zone)
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Publisher publisher(String title) {
        Optional<Fields> publisher = within("publisher", Set.of("name", "url", "logo", "profiles"));
        return publisher
                .map(given -> new Publisher(
                        given.line("name").orElse(title),
                        given.parsed("url", "an http or https URL", SiteUrl::page)
                                .orElse(null),
                        given.parsed("logo", "an http or https URL, or a path", SettingFields::place)
                                .orElse(null),
                        profiles(given)))
                .orElse(new Publisher(title, null, null, List.of()));
    }

    private static List<String> profiles(Fields publisher) {
        List<String> profiles = new ArrayList<>();
        for (Text profile : publisher.lines("profiles")) {
            SiteUrl.page(profile.text())
                    .ifPresentOrElse(
                            profiles::add, () -> publisher.wrong("profiles", profile, "a list of http or https URLs"));
        }
        return profiles;
    }

    private String permalink() {
        String expected = "a path of plain words and :category :year :month :day :slug, with :slug among them";
        return fields.parsed("permalink", expected, Permalink::of).orElse(Permalink.DEFAULT);
    }

    private List<MenuItem> menu() {
        List<MenuItem> menu = new ArrayList<>();
        for (Fields item : fields.maps("menu")) {
            item.warnOfUnknown(Set.of("name", "href"));
            required(item, "name", "href");
            Optional<String> href = item.parsed("href", "a path or an http or https URL", SettingFields::place);
            item.line("name").ifPresent(name -> href.ifPresent(place -> menu.add(new MenuItem(name, place))));
        }
        return menu;
    }

    private static void required(Fields fields, String... names) {
        for (String name : names) {
            if (!fields.has(name)) {
                fields.missing(name);
            }
        }
    }

    private int topicMinimum() {
        return within("topics", Set.of("minimum"))
                .map(given -> given.whole("minimum", 1, 1_000_000).orElse(1))
                .orElse(1);
    }

    private List<String> embedHosts() {
        Optional<Fields> embeds = within("embeds", Set.of("allow"));
        if (embeds.isEmpty() || embeds.get().mapping().get("allow") == null) {
            return PLAYERS;
        }
        List<String> hosts = new ArrayList<>();
        for (Text host : embeds.get().lines("allow")) {
            String bare = bare(host.text());
            if (HOST.matcher(bare).matches()) {
                hosts.add(bare);
            } else {
                embeds.get().wrong("allow", host, "a list of hosts such as player.vimeo.com");
            }
        }
        return hosts;
    }

    private Outbound outbound() {
        Optional<Fields> outbound = within("outbound", Set.of("rel", "own", "hosts", "target"));
        Optional<String> rel = outbound.flatMap(given -> rel(given, "rel"));
        Optional<String> own = outbound.flatMap(given -> rel(given, "own")).or(() -> rel);
        Map<String, String> hosts = new LinkedHashMap<>();
        outbound.flatMap(given -> given.map("hosts")).ifPresent(given -> relByHost(given, hosts));
        String target = outbound.flatMap(
                        given -> given.parsed("target", "a name such as _blank", text -> matching(TARGET, text)))
                .orElse(null);
        return new Outbound(rel.orElse("external nofollow noopener"), own.orElse("external noopener"), hosts, target);
    }

    private static Optional<String> rel(Fields fields, String name) {
        return fields.parsed(name, "words such as nofollow", text -> matching(REL, text));
    }

    private static void relByHost(Fields given, Map<String, String> hosts) {
        given.mapping().entries().forEach((name, entry) -> {
            String host = bare(name);
            if (HOST.matcher(host).matches()) {
                rel(given, name).ifPresent(rel -> hosts.put(host, rel));
            } else {
                given.wrong("hosts", entry.key(), "a map of hosts such as shop.example.org");
            }
        });
    }

    /** A host as links are compared with it. */
    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private <E extends Enum<E>> E choice(String name, E[] values, E standard) {
        List<String> words = List.of(values).stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        return fields.parsed(
                        name,
                        "one of " + String.join(", ", words),
                        text -> Optional.of(words.indexOf(text)).filter(i -> i >= 0))
                .map(i -> values[i])
                .orElse(standard);
    }

    private Map<String, String> redirects() {
        Map<String, String> redirects = new LinkedHashMap<>();
        Optional<Fields> given = fields.map("redirects");
        given.ifPresent(map -> map.mapping().entries().forEach((from, entry) -> {
            Optional<String> to = map.parsed(from, "a path or an http or https URL", SettingFields::place);
            if (SitePath.address(from).isEmpty()) {
                map.wrong("redirects", entry.key(), "a map from old paths, in ASCII, such as /old/");
            }
            SitePath.address(from).ifPresent(path -> to.ifPresent(place -> redirects.put(path, place)));
        }));
        return redirects;
    }

    private static Optional<String> place(String text) {
        int end = text.replace('?', '#').indexOf('#');
        String path = end < 0 ? text : text.substring(0, end);
        String suffix = end < 0 ? "" : text.substring(end);
        return path.contains(":") || path.startsWith("//")
                ? SiteUrl.page(text)
                : SitePath.of(path)
                        .filter(safe -> SUFFIX.matcher(suffix).matches())
                        .map(safe -> safe + suffix);
    }

    private boolean skipErrors() {
        return fields.parsed("onError", "skip or stop", text -> matching(Pattern.compile("skip|stop"), text))
                .filter("skip"::equals)
                .isPresent();
    }

    private Map<String, Map<String, String>> strings() {
        Map<String, Map<String, String>> strings = new LinkedHashMap<>();
        Optional<Fields> given = fields.map("strings");
        given.ifPresent(languages -> languages.mapping().entries().forEach((language, entry) -> {
            Optional<String> tag = LanguageTag.of(language);
            if (tag.isEmpty()) {
                languages.wrong("strings", entry.key(), "a map of languages such as en");
            }
            tag.ifPresent(known -> strings.put(known, languages.texts(language)));
        }));
        return strings;
    }

    private Optional<Fields> within(String name, Set<String> known) {
        Optional<Fields> inner = fields.map(name);
        inner.ifPresent(given -> given.warnOfUnknown(known));
        return inner;
    }
}
