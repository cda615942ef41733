package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.FeedSettings;
import dev.broadsheet.config.WebSettings.Host;
import dev.broadsheet.config.WebSettings.Manifest;
import dev.broadsheet.source.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of {@code site.yaml} for feeds, search engines, crawlers and hosts. */
record WebFields(Fields fields) {

    static final Set<String> KNOWN = Set.of(
            "feeds", "newsTypes", "canonical", "host", "headers", "crawlers", "indexNow", "search", "manifest", "llms");

    private static final Set<String> NEWS_TYPES = Set.of(
            "NewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting");

    private static final List<String> DISPLAYS = List.of(Manifest.BROWSER, "minimal-ui", "standalone");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,128}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]{1,1800}");
    private static final Pattern HEADER_PATH = Pattern.compile("/[!-~&&[^\"'*]]*\\*?");

    FeedSettings feeds() {
        return within("feeds", Set.of("items", "atom", "fullText", "hub"))
                .map(given -> new FeedSettings(
                        given.whole("items", 1, 1_000).orElse(20),
                        given.flag("atom").orElse(false),
                        given.flag("fullText").orElse(false),
                        given.parsed("hub", "an http or https URL", SiteUrl::page)
                                .orElse(null)))
                .orElse(new FeedSettings(20, false, false, null));
    }

    WebSettings web() {
        Optional<Fields> crawlers = within("crawlers", Set.of("training", "answers"));
        return new WebSettings(
                newsTypes(),
                choice(fields, "canonical", "self", "source").equals("source"),
                host(),
                headers(),
                crawlers.map(given -> choice(given, "training", "allow", "refuse"))
                        .filter("refuse"::equals)
                        .isEmpty(),
                crawlers.map(given -> choice(given, "answers", "allow", "refuse"))
                        .filter("refuse"::equals)
                        .isEmpty(),
                fields.parsed(
                                "indexNow",
                                "8 to 128 letters, digits and hyphens",
                                text -> Optional.of(text)
                                        .filter(key -> KEY.matcher(key).matches()))
                        .orElse(null),
                fields.flag("search").orElse(true),
                manifest(),
                fields.flag("llms").orElse(false));
    }

    private @Nullable Manifest manifest() {
        return within("manifest", Set.of("shortName", "display", "themeColor", "backgroundColor"))
                .map(given -> new Manifest(
                        given.line("shortName").orElse(""),
                        given.parsed(
                                        "display",
                                        "one of " + String.join(", ", DISPLAYS),
                                        text -> Optional.of(text).filter(DISPLAYS::contains))
                                .orElse(Manifest.BROWSER),
                        color(given, "themeColor"),
                        color(given, "backgroundColor")))
                .orElse(null);
    }

    private static String color(Fields manifest, String name) {
        return manifest.parsed(
                        name,
                        "a colour such as \"#00566b\"",
                        text -> Optional.of(text)
                                .filter(color -> COLOR.matcher(color).matches()))
                .orElse("");
    }

    private Map<String, String> newsTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        fields.map("newsTypes").ifPresent(map -> {
            String expected = "one of " + NEWS_TYPES.stream().sorted().collect(Collectors.joining(", "));
            for (String name : map.mapping().entries().keySet()) {
                map.parsed(name, expected, text -> Optional.of(text).filter(NEWS_TYPES::contains))
                        .ifPresent(type -> types.put(name, type));
            }
        });
        return types;
    }

    private @Nullable Host host() {
        String expected = Stream.of(Host.values()).map(Host::word).collect(Collectors.joining(", ", "one of ", ""));
        return fields.parsed(
                        "host",
                        expected,
                        text -> Stream.of(Host.values())
                                .filter(host -> host.word().equals(text))
                                .findFirst())
                .orElse(null);
    }

    private Map<String, Map<String, String>> headers() {
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        fields.map("headers")
                .ifPresent(paths -> paths.mapping().entries().forEach((path, entry) -> {
                    if (!HEADER_PATH.matcher(path).matches()) {
                        paths.wrong("headers", entry.key(), "a map of paths such as /assets/*");
                        return;
                    }
                    paths.map(path).ifPresent(names -> headers.put(path, values(names)));
                }));
        return headers;
    }

    private static Map<String, String> values(Fields names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.mapping().entries().forEach((name, entry) -> {
            if (HEADER.matcher(name).matches()) {
                names.parsed(
                                name,
                                "one line of ASCII",
                                text -> Optional.of(text)
                                        .filter(value ->
                                                HEADER_VALUE.matcher(value).matches()))
                        .ifPresent(value -> values.put(name, value));
            } else {
                names.wrong("headers", entry.key(), "the name of a header such as X-Robots-Tag");
            }
        });
        return values;
    }

    private static String choice(Fields fields, String name, String usual, String other) {
        return fields.parsed(
                        name,
                        usual + " or " + other,
                        text -> Optional.of(text).filter(word -> word.equals(usual) || word.equals(other)))
                .orElse(usual);
    }

    private Optional<Fields> within(String name, Set<String> known) {
        Optional<Fields> inner = fields.map(name);
        inner.ifPresent(given -> given.warnOfUnknown(known));
        return inner;
    }
}
