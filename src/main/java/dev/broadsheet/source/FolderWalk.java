package dev.broadsheet.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One walk through a folder, which may be a link; links in it are not followed, and what goes meanwhile is left out. */
final class FolderWalk implements FileVisitor<Path> {

    private final Path folder;
    private final Path real;
    private final SortedMap<Path, BasicFileAttributes> found = new TreeMap<>();

    private FolderWalk(Path folder, Path real) {
        this.folder = folder;
        this.real = real;
    }

    /** What lies beneath a folder, but folders themselves. */
    static SortedMap<Path, BasicFileAttributes> through(Path folder) {
        try {
            FolderWalk walk = new FolderWalk(folder, folder.toRealPath());
            Files.walkFileTree(walk.real, walk);
            return walk.found;
        } catch (IOException e) {
            throw Disk.failure("list", folder, e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        found.put(named(file), attributes);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw Disk.failure("list", named(file), e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
        if (e != null) {
            throw Disk.failure("list", named(visited), e);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A path as who asked for the folder would write it. */
    private Path named(Path path) {
        return folder.resolve(real.relativize(path));
    }
}
