package dev.broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final List<String> PATHS = List.of("a-b/index.html", "a/index.html", "a/z.html", "index.html");

    @TempDir
    private Path folder;

    private Manifest again(Manifest manifest) {
        Path file = folder.resolve("manifest");
        FileOperations files = new FileOperations();
        manifest.write(files, file);
        return Manifest.read(files, file);
    }

    @Test
    void pathsAreReadInOrderAsTheyWereWritten() {
        Manifest manifest = again(Manifest.of(List.of("index.html", "a/z.html", "a-b/index.html", "a/index.html")));
        assertEquals(PATHS, manifest.paths().toList());
        assertEquals(4, manifest.size());
        assertTrue(manifest.isSame(Manifest.of(PATHS)));
        assertFalse(manifest.isSame(Manifest.of(PATHS.subList(0, 3))));
        assertEquals(0, again(Manifest.EMPTY).size());
    }

    @Test
    void exactlyItsPathsAreOwn() {
        Manifest manifest = Manifest.of(PATHS);
        assertTrue(PATHS.stream().allMatch(manifest::owns));
        for (String other : List.of("", "a", "a/", "a/index", "a/index.html ", "b", "index.htm", "z")) {
            assertFalse(manifest.owns(other), other);
        }
    }

    @Test
    void aFolderHasOwnFilesBelowWhereAPathBeginsWithIt() {
        Manifest manifest = Manifest.of(PATHS);
        assertTrue(manifest.ownsBelow("a"));
        assertTrue(manifest.ownsBelow("a-b"));
        for (String other : List.of("a/index", "a-", "b", "index.html", "z")) {
            assertFalse(manifest.ownsBelow(other), other);
        }
        assertFalse(Manifest.EMPTY.ownsBelow("a"));
    }

    @Test
    void moreOfTheSamePathsAddNothing() {
        Manifest manifest = Manifest.of(PATHS);
        assertSame(manifest, manifest.with(List.of("a/z.html", "index.html")));
        assertEquals(
                List.of("a-b/index.html", "a/index.html", "a/z.html", "b.html", "index.html"),
                manifest.with(List.of("index.html", "b.html")).paths().toList());
    }

    @Test
    void everyCutMakesNothingOwn() throws IOException {
        again(Manifest.of(PATHS));
        Path file = folder.resolve("manifest");
        String whole = Files.readString(file);
        for (int end = 0; end < whole.length(); end++) {
            Files.writeString(file, whole.substring(0, end));
            assertEquals(0, Manifest.read(new FileOperations(), file).size(), "cut at " + end);
        }
    }

    @Test
    void withoutAManifestOnlyWhatIsAsItWasLeftIsOwn() throws IOException {
        Path output = folder.resolve("site");
        Sites.publish(Map.of("a.html", "a", "b.html", "b", "c/index.html", "c", "d.html", "d"), output);
        List<Left> left = new ArrayList<>();
        for (String path : List.of("b.html", "c/index.html", "d.html", "gone.html")) {
            Path there = path.equals("gone.html") ? output : output.resolve(path);
            left.add(new Left(path, Stamp.of(Files.readAttributes(there, BasicFileAttributes.class))));
        }
        Sites.write(output.resolve("d.html"), "mine");
        Sites.write(output.resolve("note.txt"), "mine");
        Files.delete(folder.resolve(".site.broadsheet/manifest"));
        try (Publication publication = Publication.open(output, left::stream)) {
            publication.add(Sites.file("a.html", "a"));
            assertEquals(new Published(0, 1, 2), publication.commit());
        }
        assertEquals(Map.of("a.html", "a", "d.html", "mine", "note.txt", "mine"), Sites.read(output));
        assertEquals(new Published(0, 0, 1), Sites.publish(Map.of(), output), "the new manifest lists the site");
    }
}
