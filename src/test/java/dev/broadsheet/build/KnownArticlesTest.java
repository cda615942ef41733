package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadsheet.build.KnownArticles.KnownArticle;
import dev.broadsheet.build.Store.Place;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownArticlesTest {

    private static KnownArticle article(int seed, int length) {
        return new KnownArticle(
                new Stamp(seed, Long.MIN_VALUE + seed, -seed),
                new Fingerprint(~seed, seed),
                new Place(1L << 40 | seed, length, -seed));
    }

    private static KnownArticles articles(int length) {
        KnownArticles articles = new KnownArticles(2);
        articles.set(0, "news/a.md", article(5, length));
        articles.set(1, "news/b.md", article(7, length));
        return articles;
    }

    private static KnownArticles again(KnownArticles articles) {
        Packer to = new Packer();
        articles.write(to);
        return KnownArticles.read(new Unpacker(to.bytes()));
    }

    @Test
    void theyAreReadAsTheyWereWritten() {
        KnownArticles again = again(articles(Integer.MAX_VALUE));
        assertEquals(2, again.size());
        assertEquals(article(5, Integer.MAX_VALUE), again.get("news/a.md"));
        assertEquals(article(7, Integer.MAX_VALUE), again.get("news/b.md"));
        assertEquals(article(7, 0).print(), again.print("news/b.md"));
    }

    @Test
    void whatIsNotThereHasNoPrint() {
        assertNull(articles(1).get("news/c.md"));
        assertEquals(Fingerprint.NONE, articles(1).print("news/c.md"));
        assertNull(KnownArticles.NONE.get("news/a.md"));
    }

    @Test
    void thePlacesOfAllAreGiven() {
        assertEquals(
                List.of(article(5, 9).place(), article(7, 9).place()),
                articles(9).places().toList());
    }

    @Test
    void aPieceThatNoStoreCanHaveIsRefused() {
        KnownArticles articles = articles(-1);
        assertThrows(IllegalStateException.class, () -> again(articles));
    }
}
