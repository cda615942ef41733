package dev.broadsheet.site;

import dev.broadsheet.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives everything of one kind a slug of its own. */
final class Slugs {

    private static final int DIGITS = 6;

    private Slugs() {}

    /**
     * The slug of each key. Of those that want the same slug the first by code point gets it, unless an editor gave it
     * to another; the rest add digits of the SHA-256 of their keys.
     *
     * @param fixed slugs that an editor decided, by key; distinct
     * @param wanted slugs of all the others, by key
     */
    static Map<String, String> distinct(Map<String, String> fixed, Map<String, String> wanted) {
        Map<String, String> slugs = new HashMap<>(fixed);
        Set<String> taken = new HashSet<>(fixed.values());
        List<String> late = new ArrayList<>();
        for (String key : wanted.keySet().stream().sorted(NameOrder.CODE_POINTS).toList()) {
            String slug = wanted.getOrDefault(key, key);
            if (taken.add(slug)) {
                slugs.put(key, slug);
            } else {
                late.add(key);
            }
        }
        late.forEach(key -> slugs.put(key, free(wanted.getOrDefault(key, key), key, taken)));
        return slugs;
    }

    private static String free(String slug, String key, Set<String> taken) {
        String digits = HexFormat.of().formatHex(Sha256.begin().digest(key.getBytes(StandardCharsets.UTF_8)));
        int length = DIGITS;
        while (!taken.add(slug + "-" + digits.substring(0, length))) {
            length++;
        }
        return slug + "-" + digits.substring(0, length);
    }
}
