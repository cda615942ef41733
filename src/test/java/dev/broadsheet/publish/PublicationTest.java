package dev.broadsheet.publish;

import static dev.broadsheet.publish.Sites.file;
import static dev.broadsheet.publish.Sites.publish;
import static dev.broadsheet.publish.Sites.read;
import static dev.broadsheet.publish.Sites.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void name() {
        output = folder.resolve("site");
    }

    @Test
    void aFreshFolderHoldsExactlyTheSite() {
        Map<String, String> site = Map.of("index.html", "front", "news/a/index.html", "a", ".nojekyll", "");
        assertEquals(new Published(3, 0, 0), publish(site, output));
        assertEquals(new TreeMap<>(site), read(output));
    }

    @Test
    void anEmptyFolderIsFilledAndStaysTheSameFolder() throws IOException {
        Files.createDirectories(output);
        Object before = Files.readAttributes(output, "unix:ino");
        assertEquals(new Published(2, 0, 0), publish(Map.of("index.html", "front", "a/b.html", "b"), output));
        assertEquals(Map.of("index.html", "front", "a/b.html", "b"), read(output));
        assertEquals(before, Files.readAttributes(output, "unix:ino"));
    }

    @Test
    void aFullFolderEndsLikeAFreshOne() {
        Map<String, String> site = Map.of("index.html", "front", "a/b/c.html", "c", "a/d.html", "d");
        publish(Map.of("index.html", "old", "a/b/x.html", "x"), output);
        publish(site, output);
        Path fresh = folder.resolve("fresh");
        publish(site, fresh);
        assertEquals(read(fresh), read(output));
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        publish(Map.of("same.html", "same", "other.html", "abc", "longer.html", "a", "gone/x/index.html", "x"), output);
        Files.setLastModifiedTime(output.resolve("same.html"), LONG_AGO);
        Files.setLastModifiedTime(output.resolve("other.html"), LONG_AGO);

        Published published = publish(
                Map.of("same.html", "same", "other.html", "abd", "longer.html", "aa", "new/index.html", "n"), output);

        assertEquals(new Published(3, 1, 1), published);
        assertEquals(
                Map.of("same.html", "same", "other.html", "abd", "longer.html", "aa", "new/index.html", "n"),
                read(output));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(output.resolve("same.html")));
        assertTrue(Files.getLastModifiedTime(output.resolve("other.html")).compareTo(LONG_AGO) > 0);
    }

    @Test
    void aSecondPublicationOfTheSameSiteTouchesNothing() throws IOException {
        Map<String, String> site = Map.of("index.html", "front", "a/b.html", "b");
        publish(site, output);
        Path manifest = folder.resolve(".site.broadsheet/manifest");
        Files.setLastModifiedTime(manifest, LONG_AGO);
        Files.setLastModifiedTime(output, LONG_AGO);
        assertEquals(new Published(0, 2, 0), publish(site, output));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(manifest));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(output));
    }

    @Test
    void foldersThatBecomeEmptyGoAndOthersStay() {
        publish(Map.of("a/b/c/index.html", "c", "a/x.html", "x", "d/e/index.html", "e"), output);
        publish(Map.of("a/x.html", "x"), output);
        assertEquals(Map.of("a/x.html", "x"), read(output));
    }

    @Test
    void whatBroadsheetDidNotWriteIsLeftAlone() throws IOException {
        publish(Map.of("a/index.html", "a"), output);
        write(output.resolve("a/note.txt"), "mine");
        write(output.resolve("CNAME"), "mine");
        Files.createDirectories(output.resolve("empty"));
        assertEquals(new Published(1, 0, 1), publish(Map.of("b.html", "b"), output));
        assertEquals(Map.of("a/note.txt", "mine", "CNAME", "mine", "b.html", "b", "empty/", "folder"), read(output));
    }

    @Test
    void aForeignFileInThePlaceOfAPageIsReplaced() {
        write(output.resolve("index.html"), "mine");
        assertEquals(new Published(1, 0, 0), publish(Map.of("index.html", "front"), output));
        assertEquals(Map.of("index.html", "front"), read(output));
    }

    @Test
    void aForeignFolderInThePlaceOfAFileStopsThePublicationBeforeAnythingChanges() {
        publish(Map.of("a.html", "old"), output);
        write(output.resolve("b.html/note.txt"), "mine");
        UncheckedIOException stop =
                assertThrows(UncheckedIOException.class, () -> publish(Map.of("a.html", "new", "b.html", "b"), output));
        assertEquals(
                "Could not write " + output.resolve("b.html")
                        + ": a folder that Broadsheet did not write is in the place of a page; move it away",
                stop.getMessage());
        assertEquals(Map.of("a.html", "old", "b.html/note.txt", "mine"), read(output));
    }

    @Test
    void aForeignFileInThePlaceOfAFolderStopsThePublication() {
        publish(Map.of("a.html", "old"), output);
        write(output.resolve("b"), "mine");
        UncheckedIOException stop =
                assertThrows(UncheckedIOException.class, () -> publish(Map.of("b/c/d.html", "d"), output));
        assertEquals(
                "Could not write " + output.resolve("b")
                        + ": a file that Broadsheet did not write is in the place of a folder; move it away",
                stop.getMessage());
        assertEquals(Map.of("a.html", "old", "b", "mine"), read(output));
    }

    @Test
    void anOwnPageMayBecomeAFolderAndBack() {
        Map<String, String> page = Map.of("a", "page", "b", "b");
        Map<String, String> tree = Map.of("a/x/index.html", "x", "a/y.html", "y", "b", "b");
        publish(page, output);
        assertEquals(new Published(2, 1, 1), publish(tree, output));
        assertEquals(tree, read(output));
        assertEquals(new Published(1, 1, 2), publish(page, output));
        assertEquals(page, read(output));
    }

    @Test
    void nothingChangesBeforeCommit() {
        publish(Map.of("a.html", "old"), output);
        try (Publication publication = Publication.open(output)) {
            publication.add(file("a.html", "new"));
            publication.add(file("b.html", "b"));
            assertEquals(Map.of("a.html", "old"), read(output));
        }
        assertEquals(Map.of("a.html", "old"), read(output));
        assertFalse(Files.exists(folder.resolve(".site.broadsheet/stage")));
    }

    @Test
    void aFreshFolderDoesNotAppearWithoutCommit() {
        try (Publication publication = Publication.open(output)) {
            publication.add(file("a.html", "new"));
        }
        assertFalse(Files.exists(output));
    }

    @Test
    void assetsAreCopiedOnlyWhereTheyDiffer() throws IOException {
        Path source = folder.resolve("logo.png");
        write(source, "picture");
        assertEquals(new Published(1, 0, 0), copy(source));
        Files.setLastModifiedTime(output.resolve("assets/logo.png"), LONG_AGO);
        assertEquals(new Published(0, 1, 0), copy(source));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(output.resolve("assets/logo.png")));
        write(source, "pictura");
        assertEquals(new Published(1, 0, 0), copy(source));
        assertEquals(Map.of("assets/logo.png", "pictura"), read(output));
    }

    private Published copy(Path source) {
        try (Publication publication = Publication.open(output)) {
            publication.copy("assets/logo.png", source);
            return publication.commit();
        }
    }

    @Test
    void anAssetThatVanishedIsNamed() {
        Path source = folder.resolve("logo.png");
        UncheckedIOException stop = assertThrows(UncheckedIOException.class, () -> copy(source));
        assertEquals(
                "Could not copy " + source + " to " + folder.resolve(".site.broadsheet/stage/assets/logo.png")
                        + ": there is no such file or folder",
                stop.getMessage());
    }

    @Test
    void filesMayBeAddedFromManyThreads() {
        Map<String, String> site = new TreeMap<>();
        IntStream.range(0, 500).forEach(i -> site.put("n/" + i % 7 + "/" + i + "/index.html", "page " + i));
        publish(Map.of("n/0/0/index.html", "page 0", "old.html", "old"), output);
        try (Publication publication = Publication.open(output)) {
            site.entrySet().parallelStream().forEach(page -> publication.add(file(page.getKey(), page.getValue())));
            assertEquals(new Published(499, 1, 1), publication.commit());
        }
        assertEquals(site, read(output));
    }

    @Test
    void twoFilesThatHideEachOtherAreRefused() {
        assertClash("a.html", "a.html");
        assertClash("a.html", "A.html");
        assertClash("a", "a/b");
        assertClash("a/b", "A");
        assertClash("a/b/c", "a");
        assertClash("News/a", "news/b");
    }

    private void assertClash(String one, String other) {
        try (Publication publication = Publication.open(output)) {
            publication.add(file(one, ""));
            assertThrows(IllegalArgumentException.class, () -> publication.add(file(other, "")), one + " " + other);
            assertThrows(IllegalArgumentException.class, publication::commit, "what failed is never published");
        }
    }

    @Test
    void noPathLeadsOutOfTheFolder() {
        try (Publication publication = Publication.open(output)) {
            for (String path : new String[] {
                "",
                "/a",
                "../a",
                "a/../../b",
                "a/./b",
                "a//b",
                "a/",
                "a\\b",
                "a\0b",
                "a\nb",
                "caf\u00e9",
                "a/" + "b".repeat(256)
            }) {
                assertThrows(IllegalArgumentException.class, () -> publication.add(file(path, "")), path);
                assertThrows(IllegalArgumentException.class, () -> publication.copy(path, folder), path);
            }
        }
    }

    @Test
    void aDamagedManifestMakesNothingOwn() throws IOException {
        Path manifest = folder.resolve(".site.broadsheet/manifest");
        publish(Map.of("a.html", "a", "b.html", "b"), output);
        String whole = Files.readString(manifest);
        for (String damaged : new String[] {
            "",
            "x",
            whole.substring(0, whole.length() / 2),
            whole.replace("b.html", "c.html"),
            whole.replace(" 2", " 3")
        }) {
            Files.writeString(manifest, damaged);
            assertEquals(Manifest.EMPTY, Manifest.read(new FileOperations(), manifest), damaged);
        }
        assertEquals(new Published(0, 1, 0), publish(Map.of("a.html", "a"), output), "equal bytes are taken over");
        assertEquals(Map.of("a.html", "a", "b.html", "b"), read(output));
        assertEquals(new Published(0, 0, 1), publish(Map.of(), output));
        assertEquals(Map.of("b.html", "b"), read(output));
    }

    @Test
    void theOutputCannotBeAFile() {
        write(output, "mine");
        UncheckedIOException stop = assertThrows(UncheckedIOException.class, () -> publish(Map.of(), output));
        assertEquals("Could not write " + output + ": it is not a folder", stop.getMessage());
    }
}
