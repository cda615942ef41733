package dev.broadsheet.intake;

import dev.broadsheet.article.NameKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article or page from elsewhere, in the words of this program's article format.
 *
 * @param origin what messages call the file that it comes from
 * @param path that its file is to have in the content folder, with {@code /}
 * @param keys by each of which it is known again when it comes a second time; where there are none, its path is
 * @param fields of its front matter, in order, as {@link dev.broadsheet.source.YamlText#map} writes them
 * @param body in Markdown
 */
record Manuscript(String origin, String path, List<String> keys, Map<String, Object> fields, String body) {

    /** The field under which an article keeps the name that its origin knows it by, where that is no address. */
    static final String SOURCE_ID = "sourceId";

    Manuscript {
        keys = List.copyOf(keys);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * How an article with a foreign name is known again: the feeds of two providers may well name theirs alike.
     *
     * @param provider its domain, else its name; empty for the site itself
     */
    static String keyOfId(String provider, String id) {
        return "id " + NameKey.of(provider) + " " + id;
    }

    /** The same at another path. */
    Manuscript at(String otherPath) {
        return new Manuscript(origin, otherPath, keys, fields, body);
    }

    /** The headline, for messages. */
    String title() {
        return String.valueOf(fields.getOrDefault("title", path));
    }
}
