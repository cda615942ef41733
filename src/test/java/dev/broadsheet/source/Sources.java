package dev.broadsheet.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for tests. */
public final class Sources {

    private Sources() {}

    /** Writes a file beneath a folder that messages call {@code content}. */
    public static SourceFile file(Path folder, String path, String text) throws IOException {
        return file(folder, path, text.getBytes(StandardCharsets.UTF_8));
    }

    public static SourceFile file(Path folder, String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return new SourceFile(new SourceRoot(folder, "content/"), path, file, new Stamp(bytes.length, 0, 0));
    }
}
