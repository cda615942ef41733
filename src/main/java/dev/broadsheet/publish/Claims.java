package dev.broadsheet.publish;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The paths that a site takes up, each claimed once, so that no file hides another on any file system.
 *
 * <p>A folder with an index is known by it: most pages are a folder of their own.
 */
final class Claims {

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, String> folders = new ConcurrentHashMap<>();

    /** Claims a path for a file, from any thread. */
    void claim(String path) {
        String folded = OutputPath.folded(path);
        @Nullable String other = files.putIfAbsent(folded, path);
        if (other != null) {
            throw clash(path, other);
        }
        claimFolders(path);
        @Nullable String folder = folder(folded);
        if (folder != null) {
            throw clash(path, folder + "/");
        }
    }

    // Both sides write before they look, so of two threads with a file and a folder of one name at least one sees the
    // other. Whoever claimed a folder first looked at it, and looks at those above it.
    private void claimFolders(String path) {
        for (String f = OutputPath.parent(path); !f.isEmpty(); f = OutputPath.parent(f)) {
            String folded = OutputPath.folded(f);
            boolean indexed = path.length() == f.length() + OutputPath.INDEX.length() && OutputPath.isIndex(path);
            if (!indexed && f.equals(folders.putIfAbsent(folded, f))) {
                return;
            }
            look(path, f, folded);
        }
    }

    private void look(String path, String folder, String folded) {
        @Nullable String known = folders.get(folded);
        @Nullable String indexed = indexed(folded);
        for (String other : new @Nullable String[] {known, indexed}) {
            if (other != null && !other.equals(folder)) {
                throw clash(path, other + "/");
            }
        }
        @Nullable String file = files.get(folded);
        if (file != null) {
            throw clash(path, file);
        }
    }

    private @Nullable String folder(String folded) {
        @Nullable String known = folders.get(folded);
        return known == null ? indexed(folded) : known;
    }

    private @Nullable String indexed(String folded) {
        @Nullable String index = files.get(folded + OutputPath.INDEX);
        return index == null ? null : OutputPath.parent(index);
    }

    private static IllegalArgumentException clash(String path, String other) {
        return new IllegalArgumentException("two files of the site cannot both exist: " + path + " and " + other);
    }

    boolean isFile(String path) {
        return path.equals(files.get(OutputPath.folded(path)));
    }

    boolean isFolder(String path) {
        return path.equals(folder(OutputPath.folded(path)));
    }

    /** The claimed path that differs from this one in case alone, or null. */
    @Nullable
    String twin(String path) {
        @Nullable String claimed = files.get(OutputPath.folded(path));
        return claimed == null || claimed.equals(path) ? null : claimed;
    }

    /** All paths, in no order. */
    Collection<String> paths() {
        return files.values();
    }
}
