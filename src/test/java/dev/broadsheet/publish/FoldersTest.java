package dev.broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path root;

    private @Nullable String conflict(String output) {
        return conflict(root.resolve(output));
    }

    private @Nullable String conflict(Path output) {
        Path work = root.resolve("home/desk");
        return new Folders(
                        work,
                        root.resolve("home"),
                        work.resolve("content"),
                        work.resolve("templates"),
                        work.resolve("target/.broadsheet"),
                        output)
                .conflict();
    }

    private String refusal(String output, String why) {
        return "the output folder " + root.resolve(output) + " " + why
                + "; choose a folder that holds nothing but the site";
    }

    @Test
    void aFolderOfItsOwnIsFine() {
        assertNull(conflict("home/desk/target/site"));
        assertNull(conflict("home/desk/content-built"));
        assertNull(conflict("elsewhere/site"));
    }

    @Test
    void aFolderThatHoldsSourcesIsRefused() {
        assertEquals(refusal("home/desk", "holds the working folder"), conflict("home/desk"));
        assertEquals(refusal("home", "holds the working folder"), conflict("home"));
        assertNotNull(conflict(root.getRoot()));
        assertEquals(refusal("home/desk/content", "is also the content folder"), conflict("home/desk/content"));
        assertEquals(
                refusal("home/desk/content/site", "lies in the content folder " + root.resolve("home/desk/content")),
                conflict("home/desk/content/site"));
        assertEquals(
                refusal("home/desk/templates/x", "lies in the templates folder " + root.resolve("home/desk/templates")),
                conflict("home/desk/templates/x"));
        assertEquals(
                refusal("home/desk/target", "holds the cache folder " + root.resolve("home/desk/target/.broadsheet")),
                conflict("home/desk/target"));
    }

    @Test
    void contentWithinTheOutputIsRefusedWhereverItLies() {
        Path site = root.resolve("site");
        Folders folders = new Folders(
                root.resolve("w"), root.resolve("h"), site.resolve("content"), null, root.resolve("c"), site);
        assertEquals(refusal("site", "holds the content folder " + site.resolve("content")), folders.conflict());
    }

    @Test
    void aCacheThatHoldsOrLiesInSourcesIsRefused() {
        Path work = root.resolve("w");
        Path content = work.resolve("content");
        for (Path cache : List.of(content, content.resolve("cache"), work)) {
            String found = new Folders(work, root.resolve("h"), content, null, cache, root.resolve("site")).conflict();
            assertNotNull(found);
            assertTrue(found.startsWith("the cache folder " + cache + " "), found);
            assertTrue(found.endsWith("; choose a folder that holds nothing but the cache"), found);
        }
    }

    @Test
    void neitherDotsNorALinkGetPast() throws IOException {
        Files.createDirectories(root.resolve("home/desk/content"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("home/desk/content"));
        assertNotNull(conflict("link"));
        assertNotNull(conflict("link/site"));
        assertNotNull(conflict("elsewhere/../home/desk/content/site"));
    }

    @Test
    void theUsersHomeIsRefused() {
        Folders folders = new Folders(
                root.resolve("w"), root.resolve("h/me"), root.resolve("c"), null, root.resolve("k"), root.resolve("h"));
        assertEquals(refusal("h", "holds your home folder"), folders.conflict());
    }
}
