package dev.broadsheet.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names that files beside the pages take in the output folder, where a name is either a file's or a folder's. */
final class Occupied {

    private final Function<String, Optional<String>> pages;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /**
     * @param pages tells which page is in the way of a file
     */
    Occupied(Function<String, Optional<String>> pages) {
        this.pages = pages;
    }

    /**
     * Takes a name.
     *
     * @param path within the output folder, with {@code /}
     * @return what is in the way, or null where the name was free
     */
    @Nullable
    String take(String path) {
        String key = path.toLowerCase(Locale.ROOT);
        String other = pages.apply(path).orElseGet(() -> files.getOrDefault(key, folders.get(key)));
        for (String folder = parent(key); other == null && !folder.isEmpty(); folder = parent(folder)) {
            other = files.get(folder);
        }
        if (other == null) {
            files.put(key, "/" + path);
            for (String folder = parent(key); !folder.isEmpty() && folders.putIfAbsent(folder, "/" + path) == null; ) {
                folder = parent(folder);
            }
        }
        return other;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
