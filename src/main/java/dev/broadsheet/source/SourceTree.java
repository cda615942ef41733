package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The regular files beneath a folder at one moment, by path.
 *
 * <p>Links are not followed, so that nothing outside the folder is read; the folder itself may be one. Names that begin
 * with {@code .} or {@code README} are passed over, but beneath {@code root/}, which is published as it stands.
 *
 * @param name of the folder
 * @param shown what messages put before a path of the folder: empty, or with a final slash
 * @param diagnostics what was passed over that its author may miss
 */
public record SourceTree(String name, String shown, List<SourceFile> files, List<Diagnostic> diagnostics) {

    /** The code of a file that is not read because of its name. */
    public static final String MISNAMED = "file-name";

    private static final Comparator<SourceFile> BY_PATH = Comparator.comparing(SourceFile::path);

    public SourceTree {
        files = files.stream().sorted(BY_PATH).toList();
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /**
     * Lists a folder.
     *
     * @param folder to list, and every folder beneath it
     * @param workingFolder that messages name files relative to
     * @throws UncheckedIOException where the folder or one beneath it cannot be read
     */
    public static SourceTree of(Path folder, Path workingFolder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            String shown = shown(absolute, workingFolder);
            SourceRoot root = new SourceRoot(absolute.toRealPath(), shown);
            TreeListing listing = new TreeListing(root);
            Files.walkFileTree(root.folder(), listing);
            Path last = absolute.getFileName();
            return new SourceTree(last == null ? "" : last.toString(), shown, listing.files(), listing.diagnostics());
        } catch (IOException e) {
            String failed =
                    e instanceof FileSystemException at && at.getFile() != null ? at.getFile() : folder.toString();
            throw new UncheckedIOException("cannot list the folder " + failed + ": " + Disk.reason(e), e);
        }
    }

    private static String shown(Path folder, Path workingFolder) {
        Path working = workingFolder.toAbsolutePath().normalize();
        boolean related = working.getRoot() != null && working.getRoot().equals(folder.getRoot());
        String relative =
                (related ? working.relativize(folder) : folder).toString().replace('\\', '/');
        return relative.isEmpty() ? "" : relative + "/";
    }
}
