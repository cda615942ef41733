package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.Memory.Circumstances;
import dev.broadsheet.build.Memory.KnownPage;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.page.PageKey;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPagesTest {

    private static KnownPage page(int seed) {
        PageKey key = new PageKey(new Fingerprint(seed, -seed), new Fingerprint(~seed, Long.MAX_VALUE - seed), -seed);
        List<Diagnostic> warnings = List.of(Diagnostic.warning("w" + seed, Location.of("a.md"), "what"));
        return new KnownPage(
                key,
                new Stamp(seed, Long.MIN_VALUE + seed, seed << 20),
                new Circumstances(seed, List.of("assets/" + seed), warnings, Reason.TEXT));
    }

    private static KnownPages pages() {
        KnownPages pages = new KnownPages(3);
        pages.set(2, "b/index.html", page(7));
        pages.set(0, "index.html", page(5));
        return pages;
    }

    private static KnownPages again(KnownPages pages) {
        Packer to = new Packer();
        pages.write(to);
        return KnownPages.read(new Unpacker(to.bytes()));
    }

    @Test
    void aPageIsWhatItsRowWasSetTo() {
        assertEquals(page(5), pages().get("index.html"));
        assertEquals(page(7), pages().get("b/index.html"));
    }

    @Test
    void aRowThatWasNeverSetIsNoPage() {
        assertNull(pages().get("a/index.html"));
        assertNull(pages().get("c/index.html"));
        assertEquals(2, pages().count());
        assertFalse(pages().isSet(1));
        assertEquals(page(7).stamp(), pages().stamp(2));
    }

    @Test
    void theyAreReadAsTheyWereWritten() {
        KnownPages again = again(again(pages()));
        assertEquals(page(5), again.get("index.html"));
        assertEquals(page(7), again.get("b/index.html"));
        assertNull(again.get("a/index.html"));
        assertEquals(2, again.count());
    }

    @Test
    void whatEndsTooEarlyIsRefused() {
        Packer to = new Packer();
        pages().write(to);
        byte[] bytes = to.bytes();
        for (int end = 0; end < bytes.length; end++) {
            Unpacker from = new Unpacker(Arrays.copyOf(bytes, end));
            assertThrows(IllegalStateException.class, () -> KnownPages.read(from));
        }
    }

    @Test
    void pagesOfTheSameFilesAreKnownWhateverTheirOrder() {
        KnownPages fewer = new KnownPages(2);
        fewer.set(0, "b/index.html", page(1));
        assertFalse(pages().areThoseOf(fewer));
        KnownPages same = new KnownPages(2);
        same.set(0, "b/index.html", page(1));
        same.set(1, "index.html", page(2));
        assertTrue(pages().areThoseOf(same));
        assertFalse(KnownPages.NONE.areThoseOf(same));
        KnownPages others = new KnownPages(2);
        others.set(0, "a/index.html", page(1));
        others.set(1, "index.html", page(1));
        assertFalse(pages().areThoseOf(others));
    }
}
