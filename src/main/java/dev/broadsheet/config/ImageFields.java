package dev.broadsheet.config;

import dev.broadsheet.config.ImageSettings.Remote;
import dev.broadsheet.source.Fields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of {@code site.yaml} for images. */
final class ImageFields {

    private ImageFields() {}

    static ImageSettings images(Fields given) {
        Map<String, Remote> providers = new LinkedHashMap<>();
        given.map("providers")
                .ifPresent(map -> map.mapping()
                        .entries()
                        .keySet()
                        .forEach(name -> map.parsed(name, ImageFields::remote)
                                .ifPresent(remote -> providers.put(key(name), remote))));
        return new ImageSettings(given.parsed("remote", ImageFields::remote).orElseThrow(), providers);
    }

    private static Optional<Remote> remote(String text) {
        return Stream.of(Remote.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static String key(String provider) {
        String lower = provider.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
