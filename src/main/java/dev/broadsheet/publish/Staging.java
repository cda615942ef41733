package dev.broadsheet.publish;

import dev.broadsheet.source.Stamp;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A folder beside the output where files wait, complete, for the moment of publication.
 *
 * <p>For a fresh output it is the tree that the output will be, so that one rename publishes a site of any size. Else the
 * files are numbered: most pages are a folder of their own, and folders that exist already need not be made twice.
 */
final class Staging {

    private final FileOperations files;
    private final Path folder;
    private final boolean tree;
    private final Map<String, Path> staged = new ConcurrentHashMap<>();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    Staging(FileOperations files, Path folder, boolean tree) {
        this.files = files;
        this.folder = folder;
        this.tree = tree;
        files.deleteAll(folder); // of a build that was killed
        files.makeFolder(folder);
    }

    /** Returns the stamp of the staged file, which a rename does not change. */
    Stamp write(String path, byte[] bytes) {
        Path place = place(path);
        files.write(place, bytes);
        staged.put(path, place);
        return stamp(place);
    }

    Stamp copy(String path, Path source) {
        Path place = place(path);
        files.copy(source, place);
        staged.put(path, place);
        return stamp(place);
    }

    private Stamp stamp(Path place) {
        BasicFileAttributes attributes = files.attributes(place);
        return attributes == null ? Stamp.NONE : Stamp.of(attributes);
    }

    private Path place(String path) {
        if (!tree) {
            return folder.resolve(Integer.toString(count.getAndIncrement()));
        }
        String parent = OutputPath.parent(path);
        if (!made.contains(parent)) {
            files.makeFolder(folder.resolve(parent));
            made.add(parent);
        }
        return folder.resolve(path);
    }

    boolean isTree() {
        return tree;
    }

    Path folder() {
        return folder;
    }

    /** Where each path's file waits. */
    NavigableMap<String, Path> files() {
        return new TreeMap<>(staged);
    }

    void drop() {
        files.deleteAll(folder);
    }
}
