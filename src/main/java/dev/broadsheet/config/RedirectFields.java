package dev.broadsheet.config;

import dev.broadsheet.source.Fields;
import dev.broadsheet.source.YamlValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the redirects of the settings: from old addresses to where a reader is led on. */
final class RedirectFields {

    private final Fields given;
    private final Map<String, String> redirects = new LinkedHashMap<>();

    /** The keys as they are written, by the addresses that they mean. */
    private final Map<String, String> keys = new HashMap<>();

    private RedirectFields(Fields given) {
        this.given = given;
    }

    static Map<String, String> of(Fields given) {
        RedirectFields fields = new RedirectFields(given);
        fields.read();
        fields.refuseCircles();
        return fields.redirects;
    }

    private void read() {
        given.mapping().entries().forEach((from, entry) -> {
            Optional<String> to = given.parsed(from, SettingFields::place);
            Optional<String> old = SitePath.address(from).filter(path -> path.length() > 1); // not the front page
            if (old.isEmpty()) {
                given.wrong("redirects", entry.key(), WebForm.OLD_PATH.expected());
            }
            old.ifPresent(path -> to.ifPresent(place -> {
                redirects.put(path, place);
                keys.putIfAbsent(address(path), from);
            }));
        });
    }

    /** What is one address, with or without the final slash and in whatever capitals. */
    private static String address(String place) {
        return place.replaceFirst("[?#].*", "")
                .replaceFirst("/(index\\.html)?$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A reader who follows redirects must come to an end. */
    private void refuseCircles() {
        Map<String, String> next = new HashMap<>();
        redirects.forEach((from, to) -> next.putIfAbsent(address(from), address(to)));
        Set<String> known = new HashSet<>();
        for (String start : next.keySet().stream().sorted().toList()) {
            Set<String> walked = new HashSet<>();
            String at = start;
            while (at != null && known.add(at)) {
                walked.add(at);
                at = next.get(at);
            }
            if (at != null && walked.contains(at)) {
                String key = Objects.requireNonNull(keys.get(at));
                YamlValue place = Objects.requireNonNull(given.mapping().get(key));
                given.wrong(key, place, "a place that does not lead back to it");
            }
        }
    }
}
