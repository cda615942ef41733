package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites of a few files, as maps from path to text, and folders read back as such maps. */
final class Sites {

    private Sites() {}

    static Published publish(Map<String, String> site, Path output) {
        return publish(site, output, new FileOperations());
    }

    static Published publish(Map<String, String> site, Path output, FileOperations files) {
        try (Publication publication = Publication.open(output, Duration.ZERO, files)) {
            site.forEach((path, text) -> publication.add(file(path, text)));
            return publication.commit();
        }
    }

    static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(UTF_8));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files and empty folders beneath a folder; a folder ends in a slash and has the text {@code folder}. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> !path.equals(folder)).forEach(path -> describe(folder, path, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void describe(Path folder, Path path, Map<String, String> found) {
        try {
            if (!Files.isDirectory(path)) {
                found.put(folder.relativize(path).toString(), Files.readString(path));
            } else if (isEmpty(path)) {
                found.put(folder.relativize(path) + "/", "folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
