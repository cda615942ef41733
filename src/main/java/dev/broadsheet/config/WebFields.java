package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.FeedSettings;
import dev.broadsheet.config.WebSettings.Host;
import dev.broadsheet.config.WebSettings.Manifest;
import dev.broadsheet.source.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the settings for feeds, search engines, crawlers and hosts. */
record WebFields(Fields fields) {

    private static final Pattern HEADER_PATH = Pattern.compile("/[!-~&&[^\"'*]]*\\*?");

    FeedSettings feeds() {
        Fields given = fields.group("feeds");
        return new FeedSettings(
                given.whole("items").orElseThrow(),
                given.flag("atom"),
                given.flag("fullText"),
                given.parsed("hub", SiteUrl::page).orElse(null));
    }

    WebSettings web() {
        Fields crawlers = fields.group("crawlers");
        return new WebSettings(
                newsTypes(),
                fields.parsed("canonical").orElseThrow().equals("source"),
                host(),
                headers(),
                crawlers.parsed("training").orElseThrow().equals("allow"),
                crawlers.parsed("answers").orElseThrow().equals("allow"),
                fields.parsed("indexNow").orElse(null),
                fields.flag("search"),
                manifest(),
                fields.flag("llms"));
    }

    private @Nullable Manifest manifest() {
        Fields given = fields.group("manifest");
        return !fields.has("manifest")
                ? null
                : new Manifest(
                        given.line("shortName").orElse(""),
                        given.parsed("display").orElseThrow(),
                        given.parsed("themeColor").orElse(""),
                        given.parsed("backgroundColor").orElse(""));
    }

    private Map<String, String> newsTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        fields.map("newsTypes")
                .ifPresent(map -> map.mapping()
                        .entries()
                        .keySet()
                        .forEach(name -> map.parsed(name).ifPresent(type -> types.put(name, type))));
        return types;
    }

    private @Nullable Host host() {
        return fields.parsed(
                        "host",
                        text -> Stream.of(Host.values())
                                .filter(host -> host.word().equals(text))
                                .findFirst())
                .orElse(null);
    }

    private Map<String, Map<String, String>> headers() {
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        fields.map("headers")
                .ifPresent(paths -> paths.mapping().entries().forEach((path, entry) -> {
                    Optional<Map<String, String>> values = paths.map(path).map(WebFields::values);
                    if (HEADER_PATH.matcher(path).matches()) {
                        values.ifPresent(named -> headers.put(path, named));
                    } else {
                        paths.wrong("headers", entry.key(), WebForm.HEADER_PATH.expected());
                    }
                }));
        return headers;
    }

    private static Map<String, String> values(Fields names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.mapping().entries().forEach((name, entry) -> {
            Optional<String> given = names.parsed(name);
            if (WebForm.HEADER.fits(name)) {
                given.ifPresent(value -> values.put(name, value));
            } else {
                names.wrong("headers", entry.key(), WebForm.HEADER.expected());
            }
        });
        return values;
    }
}
