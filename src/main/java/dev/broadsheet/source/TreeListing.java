package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One walk through a folder, in which links are never followed. */
final class TreeListing implements FileVisitor<Path> {

    private static final String VERBATIM = "root/";

    private final SourceRoot root;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Paths of the folders that the walk is in, each with its final slash. */
    private final Deque<String> folders = new ArrayDeque<>();

    TreeListing(SourceRoot root) {
        this.root = root;
    }

    List<SourceFile> files() {
        return files;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folders.isEmpty()) {
            folders.push("");
            return FileVisitResult.CONTINUE;
        }
        Optional<String> name = name(folder);
        if (name.isEmpty() || (isPassedOver(name.get()) && !verbatim())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (isSettings(folders.element() + name.get())) {
            reportSettings("a folder", "put the file with the settings in its place");
            return FileVisitResult.SKIP_SUBTREE;
        }
        folders.push(folders.element() + name.get() + "/");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Optional<String> name = name(file);
        if (name.isEmpty() || (isPassedOver(name.get()) && !verbatim())) {
            return FileVisitResult.CONTINUE;
        }
        String path = folders.element() + name.get();
        if (attributes.isRegularFile()) {
            files.add(new SourceFile(root, path, isAscii(path) ? null : file, Stamp.ofSource(file, attributes)));
        } else if (isSettings(path)) {
            reportSettings(
                    attributes.isSymbolicLink() ? "a symbolic link, which is not followed" : "no regular file",
                    "put the file itself here");
        } else if (attributes.isSymbolicLink()) {
            report("symbolic-link", path, "a symbolic link is not followed", "put the file itself here");
        } else {
            report("special-file", path, "neither a file nor a folder: it is not read", null);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException && !file.equals(root.folder())) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
        if (e != null) {
            throw e;
        }
        folders.pop();
        return FileVisitResult.CONTINUE;
    }

    private boolean verbatim() {
        return folders.element().startsWith(VERBATIM);
    }

    /** Whether the system writes a path with the same bytes, in whatever locale. */
    private static boolean isAscii(String path) {
        return path.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isSettings(String path) {
        return path.equals(ContentFolder.SETTINGS);
    }

    /** Without its settings a site is another one: that is no matter for a warning. */
    private void reportSettings(String what, String hint) {
        String name = root.shown() + ContentFolder.SETTINGS;
        diagnostics.add(Diagnostic.error("settings-file", Location.of(name), "the settings are " + what)
                .withHint(hint));
    }

    /** Whether files and folders of a name are not read, but beneath {@code root/}. */
    static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.startsWith("README");
    }

    private Optional<String> name(Path path) {
        Optional<String> name = FileNames.of(path);
        if (name.isEmpty()) {
            String message = FileNames.fault(path) + ": it is not read";
            String last = String.valueOf(path.getFileName());
            diagnostics.add(
                    Diagnostic.error(SourceTree.MISNAMED, Location.of(root.shown() + folders.element() + last), message)
                            .withHint("give it another name"));
        }
        return name;
    }

    private void report(String code, String path, String message, @Nullable String hint) {
        diagnostics.add(Diagnostic.warning(code, Location.of(root.shown() + path), message)
                .withHint(hint));
    }
}
