package dev.broadsheet.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that are taken in the output folder, where a name is either a file's or a folder's. */
final class Occupied {

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /**
     * Takes a name.
     *
     * @param path within the output folder, with {@code /}
     * @param what lies there, for messages
     * @return what is in the way, or null where the name was free
     */
    @Nullable
    String take(String path, String what) {
        String key = path.toLowerCase(Locale.ROOT);
        String other = files.getOrDefault(key, folders.get(key));
        for (String folder = parent(key); other == null && !folder.isEmpty(); folder = parent(folder)) {
            other = files.get(folder);
        }
        if (other == null) {
            files.put(key, what);
            for (String folder = parent(key); !folder.isEmpty() && folders.putIfAbsent(folder, what) == null; ) {
                folder = parent(folder);
            }
        }
        return other;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
