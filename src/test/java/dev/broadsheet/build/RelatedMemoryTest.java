package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.related.Material;
import dev.broadsheet.related.Relation;
import dev.broadsheet.related.Terms;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Fingerprint;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves of what is related. */
class RelatedMemoryTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aTownThatIsBuilt() {
        new Town(folder.resolve("content"), 9).found(20);
        article("weir", "");
        build();
    }

    private void article(String name, String more) {
        Trees.write(
                folder.resolve("content/news/" + name + ".md"),
                "---\ntitle: The " + name + " is mended\npublishedDateTime: 2026-03-01T10:00:00Z\n" + more
                        + "---\nWork on the " + name + " ended today.\n");
    }

    private void build() {
        assertTrue(Build.build(Town.request(folder, false), Progress.NONE).done());
    }

    private byte[] remembered() throws IOException {
        return Files.readAllBytes(
                CacheFolder.of(Town.request(folder, false)).path().resolve(RelatedMemory.FILE));
    }

    /** What stands for the text of an article, as it is now. */
    private byte[] text(String name) {
        long print =
                Fingerprint.of(folder.resolve("content/news/" + name + ".md")).low();
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(print)
                .array();
    }

    private boolean remembers(byte[] text) throws IOException {
        return new String(remembered(), StandardCharsets.ISO_8859_1)
                .contains(new String(text, StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatIsNewIsRemembered() throws IOException {
        article("lock", "");
        build();
        assertTrue(remembers(text("weir")) && remembers(text("lock")));
    }

    @Test
    void itIsNotWrittenAnewWhereNoTextIsAnother() throws IOException {
        Path file = CacheFolder.of(Town.request(folder, false)).path().resolve(RelatedMemory.FILE);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Trees.write(folder.resolve("content/assets/ferry.txt"), "Timetable");
        build();
        assertEquals(
                Instant.parse("2026-01-01T00:00:00Z"),
                Files.getLastModifiedTime(file).toInstant());
    }

    @Test
    void whatIsWithdrawnIsNotRemembered() throws IOException {
        byte[] weir = text("weir");
        assertTrue(remembers(weir));
        article("lock", "");
        article("weir", "published: false\n");
        build();
        assertTrue(remembers(text("lock")));
        assertFalse(remembers(weir));
        assertFalse(remembers(text("weir")));
    }

    @Test
    void nothingOfAnotherSettingIsTakenUp() throws IOException {
        byte[] before = remembered();
        Path settings = folder.resolve("content/site.yaml");
        Trees.write(settings, Trees.read(settings) + "\nrelated:\n  count: 2\n");
        build();
        assertFalse(before.length == remembered().length);
    }

    /** Somebody may still hold the memory while pages are made, which need room themselves. */
    @Test
    void whatIsWrittenIsLetGo() throws InterruptedException {
        BuildRequest request = Town.request(folder, false);
        ContentFolder content = Listing.of(request).content();
        SiteConfig config = SiteConfigReader.read(content, null).config();
        CacheFolder cache = CacheFolder.of(request);
        cache.start();
        RelatedMemory memory = new RelatedMemory(cache, Fingerprint.ofValue(config), () -> true);
        Material nothing = new Material(List.of(), article -> new Terms(new int[0]), new BitSet());
        WeakReference<Relation> found = new WeakReference<>(memory.relate(nothing, config, Runnable::run));
        try {
            System.gc();
            assertNotNull(found.get());
            memory.keep();
            for (int i = 0; i < 100 && found.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertNull(found.get());
        } finally {
            Reference.reachabilityFence(memory);
        }
    }
}
