package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.cli.Program;
import dev.broadsheet.cli.Program.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A newsroom that is sent hostile articles, and publishes what it can. */
final class Press {

    /** A path of the site that holds the one article without malice. */
    static final String GOOD = "news/2026/03/01/good/index.html";

    private static final String SETTINGS = """
            title: The Harwick Tide
            url: https://tide.example/
            feeds: {items: 200, atom: true, fullText: true}
            pageSize: 200
            """;

    private final Path folder;

    Press(Path folder) {
        this.folder = folder;
        write("content/site.yaml", SETTINGS);
        write(
                "content/news/good.md",
                "---\ntitle: All is well\npublishedDateTime: 2026-03-01T09:00:00Z\n---\nThe ferry came in.\n");
    }

    /** Where the newsroom is; whatever is written beside what belongs there has got out. */
    Path folder() {
        return folder;
    }

    Path site() {
        return folder.resolve("target/site");
    }

    Press write(String path, String text) {
        return write(folder.resolve(path), text.getBytes(UTF_8));
    }

    private Press write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }

    /** An article with fields that replace the harmless ones of their names. */
    Press article(String file, Map<String, Object> fields, String body) {
        Map<String, Object> all = new TreeMap<>(fields);
        all.putIfAbsent("title", "Title");
        all.putIfAbsent("publishedDateTime", "2026-03-02T09:00:00Z");
        String matter = all.entrySet().stream()
                .map(field -> field.getKey() + ": " + Cases.yaml(field.getValue()) + "\n")
                .collect(Collectors.joining());
        return write("content/" + file, "---\n" + matter + "---\n" + body + "\n");
    }

    /** A file with a name that not every system takes; says whether this one does. */
    boolean named(String name, String text) {
        try {
            write(folder.resolve("content/news").resolve(name), text.getBytes(UTF_8));
            return true;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return false;
        }
    }

    Ended build(String... options) {
        return run(
                Stream.concat(Stream.of("build", "-k"), Arrays.stream(options)).toArray(String[]::new));
    }

    Ended run(String... arguments) {
        return Program.run(folder, List.of(arguments));
    }

    /** All files of the site by path. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : list(site())) {
            try {
                files.put(site().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read " + file, e);
            }
        }
        return files;
    }

    String text(String path) {
        try {
            return Files.readString(site().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }

    /** What was written outside of the content folder, the site and what is remembered of it. */
    List<String> escaped() {
        List<String> found = new ArrayList<>();
        for (Path file : list(folder)) {
            String path = folder.relativize(file).toString();
            if (!path.matches(
                    "(?s)(content|target/site|target/\\.broadsheet|target/\\.site\\.broadsheet|templates)/.*")) {
                found.add(path);
            }
        }
        return found;
    }

    /** Whether any file that was written has a text, byte for byte. */
    boolean holds(String text) {
        return list(folder.resolve("target")).stream().anyMatch(file -> {
            try {
                return new String(Files.readAllBytes(file), ISO_8859_1)
                        .contains(new String(text.getBytes(UTF_8), ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read " + file, e);
            }
        });
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + folder, e);
        }
    }
}
