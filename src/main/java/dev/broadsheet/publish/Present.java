package dev.broadsheet.publish;

import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the output folder holds before a publication; read by many threads, changed by none. */
final class Present {

    private final FileOperations files;
    private final Path output;
    private final Manifest own;
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

    Present(FileOperations files, Path output, Manifest own) {
        this.files = files;
        this.output = output;
        this.own = own;
        folders.put("", isFolderThere(output));
    }

    private boolean isFolderThere(Path folder) {
        @Nullable BasicFileAttributes attributes = files.attributes(folder);
        if (attributes != null && !attributes.isDirectory()) {
            throw foreign(folder, "it is not a folder");
        }
        return attributes != null;
    }

    /** Whether the output folder itself is there. */
    boolean exists() {
        return isFolder("");
    }

    boolean isEmpty() {
        return !exists() || files.list(output).isEmpty();
    }

    /** Whether a file is there with the stamp that it was left with. */
    boolean isAsLeft(String path, Stamp stamp) {
        @Nullable BasicFileAttributes there = regular(path);
        return there != null && Stamp.of(there).equals(stamp);
    }

    /** The stamp of the file that is there, where it has the same bytes; else null. */
    @Nullable
    Stamp holds(OutputFile file) {
        @Nullable BasicFileAttributes there = regular(file.path());
        return there != null
                        && there.size() == file.bytes().length
                        && Arrays.equals(files.read(output.resolve(file.path())), file.bytes())
                ? Stamp.of(there)
                : null;
    }

    /** The stamp of the file that is there, where it has the bytes of the source; else null. */
    @Nullable
    Stamp holds(String path, Path source) {
        @Nullable BasicFileAttributes there = regular(path);
        @Nullable BasicFileAttributes wanted = files.attributes(source);
        return there != null
                        && wanted != null
                        && there.size() == wanted.size()
                        && files.sameBytes(source, output.resolve(path))
                ? Stamp.of(there)
                : null;
    }

    /** The regular file at a path, or null where there is none or one that a rename may replace. */
    private @Nullable BasicFileAttributes regular(String path) {
        if (!isFolderOf(path)) {
            return null;
        }
        Path file = output.resolve(path);
        @Nullable BasicFileAttributes attributes = files.attributes(file);
        if (attributes != null && attributes.isDirectory() && !isOwnFolder(path)) {
            throw foreign(file, "a folder that Broadsheet did not write is in the place of a page; move it away");
        }
        return attributes != null && attributes.isRegularFile() ? attributes : null;
    }

    /** Whether the folder of a file is there, and no link to one; not remembered where nobody else may ask. */
    boolean isFolderOf(String path) {
        String folder = OutputPath.parent(path);
        if (!OutputPath.isIndex(path)) {
            return isFolder(folder);
        }
        @Nullable Boolean known = folders.get(folder);
        return known == null ? isFolder(OutputPath.parent(folder)) && lookForFolder(folder) : known;
    }

    /** Whether a real folder is there; a link to one is not, since nothing is ever written through it. */
    private boolean isFolder(String folder) {
        @Nullable Boolean known = folders.get(folder);
        if (known == null) {
            known = isFolder(OutputPath.parent(folder)) && lookForFolder(folder);
            folders.put(folder, known);
        }
        return known;
    }

    private boolean lookForFolder(String folder) {
        Path path = output.resolve(folder);
        @Nullable BasicFileAttributes attributes = files.attributes(path);
        if (attributes != null && attributes.isDirectory()) {
            return true;
        }
        if (attributes == null || attributes.isSymbolicLink() || own.owns(folder)) {
            return false;
        }
        throw foreign(path, "a file that Broadsheet did not write is in the place of a folder; move it away");
    }

    // Two paths of one site never clash, so own files beneath what is to be a file now are no longer part of the site.
    private boolean isOwnFolder(String folder) {
        return own.ownsBelow(folder)
                && files.list(output.resolve(folder)).stream()
                        .map(entry -> folder + "/" + entry.getFileName())
                        .allMatch(entry -> own.owns(entry) || isOwnFolder(entry));
    }

    private static UncheckedIOException foreign(Path path, String what) {
        return new UncheckedIOException(
                "Could not write " + path + ": " + what, new FileSystemException(path.toString(), null, what));
    }
}
