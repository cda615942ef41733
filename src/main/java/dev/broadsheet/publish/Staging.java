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
import java.util.function.Consumer;

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
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Staging(FileOperations files, Path folder, boolean tree) {
        this.files = files;
        this.folder = folder;
        this.tree = tree;
        files.deleteAll(folder); // of a build that was killed
        files.makeFolder(folder);
    }

    /** Returns the stamp of the staged file, which a rename does not change. */
    Stamp write(String path, byte[] bytes) {
        return stage(path, place -> files.write(place, bytes));
    }

    Stamp copy(String path, Path source) {
        return stage(path, place -> files.copy(source, place));
    }

    private Stamp stage(String path, Consumer<Path> writer) {
        int number = begun.getAndIncrement();
        Path place = tree ? placeInTree(path) : place(number);
        writer.accept(place);
        if (!tree) {
            numbers.put(path, number);
        }
        done.incrementAndGet();
        BasicFileAttributes attributes = files.attributes(place);
        return attributes == null ? Stamp.NONE : Stamp.of(attributes);
    }

    private Path place(int number) {
        return folder.resolve(Integer.toString(number));
    }

    private Path placeInTree(String path) {
        String parent = OutputPath.parent(path);
        if (!made.contains(parent)) {
            files.makeFolder(folder.resolve(parent));
            if (!OutputPath.isIndex(path)) {
                made.add(parent);
            }
        }
        return folder.resolve(path);
    }

    boolean isTree() {
        return tree;
    }

    Path folder() {
        return folder;
    }

    /** How many files wait. */
    int size() {
        return done.get();
    }

    /** Where each path's file waits, if not in a tree. */
    NavigableMap<String, Path> files() {
        NavigableMap<String, Path> waiting = new TreeMap<>();
        numbers.forEach((path, number) -> waiting.put(path, place(number)));
        return waiting;
    }

    void drop() {
        files.deleteAll(folder);
    }
}
