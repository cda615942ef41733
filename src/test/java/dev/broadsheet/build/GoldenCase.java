package dev.broadsheet.build;

import dev.broadsheet.source.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A newsroom of the invented town of Harwick, and what the program is to make of it.
 *
 * <p>{@code content} is its content folder, {@code templates} what it lays over the plain templates of all cases, and
 * {@code expected} holds what the program is to say ({@code told.txt}) and to build ({@code site.txt}). In
 * {@code case.properties}, {@code options} are those of the command and {@code shows} the beginnings of the paths that
 * {@code site.txt} is about, where it is not about all of them.
 */
record GoldenCase(Path folder) {

    private static final Path SITES = Path.of("src/test/sites");
    private static final Path PLAIN_TEMPLATES = SITES.resolve("plain-templates");
    private static final Set<String> BUNDLED_ASSETS =
            Set.copyOf(Theme.of(null).list("assets").keySet());

    /** All cases by name; that there are some is the first thing to be sure of. */
    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(SITES)) {
            List<GoldenCase> cases = folders.filter(folder -> Files.isDirectory(folder.resolve("content")))
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
            if (cases.size() < 15) {
                throw new IllegalStateException("only " + cases.size() + " cases were found in " + SITES);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + SITES, e);
        }
    }

    static GoldenCase named(String name) {
        return new GoldenCase(SITES.resolve(name));
    }

    List<String> options() {
        String options = properties().getProperty("options", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /** What {@code site.txt} is about: never the bundled theme's assets, which change with the looks of the theme. */
    boolean shows(String path) {
        List<String> beginnings =
                List.of(properties().getProperty("shows", "").strip().split("\\s+"));
        return !BUNDLED_ASSETS.contains(path) && beginnings.stream().anyMatch(path::startsWith);
    }

    private Properties properties() {
        Properties properties = new Properties();
        Path file = folder.resolve("case.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read " + file, e);
            }
        }
        return properties;
    }

    /** Puts the case's files into a working folder. */
    void layOut(Path workingFolder) {
        layOut(workingFolder, UnaryOperator.identity());
    }

    /**
     * Puts the case's files into a working folder, the last ones first.
     *
     * @param text what becomes of the text of articles and settings
     */
    void layOut(Path workingFolder, UnaryOperator<String> text) {
        copy(PLAIN_TEMPLATES, workingFolder.resolve("templates"), UnaryOperator.identity());
        copy(folder.resolve("templates"), workingFolder.resolve("templates"), UnaryOperator.identity());
        copy(folder.resolve("content"), workingFolder.resolve("content"), text);
    }

    private static void copy(Path from, Path to, UnaryOperator<String> text) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            List<Path> files =
                    new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
            Collections.reverse(files);
            for (Path file : files) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, isText(file) ? converted(file, text) : Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not copy " + from, e);
        }
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static byte[] converted(Path file, UnaryOperator<String> text) throws IOException {
        // a case may hold what is no UTF-8: ISO 8859-1 takes every byte there and back
        return text.apply(Files.readString(file, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    String expected(String file) {
        Path path = folder.resolve("expected").resolve(file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }

    /** Takes what was built for what is expected; nothing leaves no file. */
    void renew(String file, String text) {
        Path path = folder.resolve("expected").resolve(file);
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(path);
            } else {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + path, e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
