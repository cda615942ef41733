package dev.broadsheet.publish;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The short time in which the output folder changes: finished files are renamed into it, stale ones go. */
final class Exchange {

    private final FileOperations files;
    private final Path output;
    private final Set<String> made = new HashSet<>();
    private final Set<String> real = new HashSet<>();

    Exchange(FileOperations files, Path output) {
        this.files = files;
        this.output = output;
    }

    void place(Map<String, Path> staged) {
        staged.forEach((path, file) -> {
            makeFolder(OutputPath.parent(path));
            files.move(file, output.resolve(path));
        });
    }

    private void makeFolder(String folder) {
        if (folder.isEmpty() || !made.add(folder)) {
            return;
        }
        makeFolder(OutputPath.parent(folder));
        files.makeOwnFolder(output.resolve(folder));
    }

    /** Removes own files and the folders that this leaves empty; says how many files there were. */
    int remove(Collection<String> stale) {
        NavigableSet<String> folders = new TreeSet<>();
        int removed = 0;
        for (String path : stale) {
            removed += remove(path) ? 1 : 0;
            folders.add(OutputPath.parent(path));
        }
        removeEmpty(folders);
        return removed;
    }

    private boolean remove(String path) {
        if (!isReal(OutputPath.parent(path))) {
            return false;
        }
        Path file = output.resolve(path);
        @Nullable BasicFileAttributes there = files.attributes(file);
        if (there == null || there.isDirectory()) {
            return false;
        }
        files.delete(file);
        return true;
    }

    // From the end of their order: a folder's name is the beginning of what lies in it. One that is gone already may
    // have left an empty parent when an earlier build was killed.
    private void removeEmpty(NavigableSet<String> folders) {
        while (!folders.isEmpty()) {
            String folder = folders.last();
            folders.remove(folder);
            if (!folder.isEmpty() && (!isReal(folder) || files.deleteIfEmpty(output.resolve(folder)))) {
                folders.add(OutputPath.parent(folder));
            }
        }
    }

    /** Whether a folder is reached without a link on the way, so that what is deleted in it is in the output. */
    private boolean isReal(String folder) {
        if (folder.isEmpty() || real.contains(folder)) {
            return true;
        }
        @Nullable
        BasicFileAttributes there = isReal(OutputPath.parent(folder)) ? files.attributes(output.resolve(folder)) : null;
        return there != null && there.isDirectory() && real.add(folder);
    }
}
