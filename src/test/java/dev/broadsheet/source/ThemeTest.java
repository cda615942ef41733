package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled theme is found wherever the program lies, and a newsroom's own wherever a link leads to. */
class ThemeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with a space", "100%", "%20", "a+b", "caf\u00e9", "#1", "[x]", "wow!"})
    void theProgramMayLieInAFolderOfAnyName(String name) throws Exception {
        Path jar = Files.createDirectories(folder.resolve(name)).resolve("broadsheet.jar");
        pack(jar);
        URL[] program = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(program, ClassLoader.getPlatformClassLoader())) {
            Class<?> theme = loader.loadClass(Theme.class.getName());
            Object bundled = theme.getMethod("of", Path.class).invoke(null, (Object) null);
            SortedMap<?, ?> found =
                    (SortedMap<?, ?>) theme.getMethod("list", String.class).invoke(bundled, "assets");
            assertTrue(found.containsKey("assets/site.css"), found.toString());
        }
    }

    @Test
    void aFolderOfOnesOwnMayBeALinkAndLinksInItAreNotFollowed() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("foot.ftlh"), "");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.css"), "");
        Files.createSymbolicLink(real.resolve("assets"), outside);
        Theme theme = Theme.of(Files.createSymbolicLink(folder.resolve("templates"), real));
        assertEquals(Set.of("assets", "foot.ftlh"), theme.overridden().keySet());
        assertEquals(Theme.Origin.OVERRIDE, theme.list("").get("foot.ftlh"));
        assertFalse(theme.list("assets").containsKey("assets/secret.css"));
    }

    /** The stage of files and the theme, as the program carries them. */
    private static void pack(Path jar) throws IOException, URISyntaxException {
        Path program = Path.of(
                Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out)) {
            for (String part : List.of("dev/broadsheet/source", "theme")) {
                add(program, program.resolve(part), archive);
            }
        }
    }

    private static void add(Path program, Path folder, JarOutputStream archive) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String slash = Files.isDirectory(path) ? "/" : "";
                archive.putNextEntry(
                        new JarEntry(program.relativize(path).toString().replace('\\', '/') + slash));
                if (slash.isEmpty()) {
                    Files.copy(path, archive);
                }
                archive.closeEntry();
            }
        }
    }
}
