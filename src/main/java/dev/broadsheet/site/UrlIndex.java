package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.NameIndex;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by the URLs that they have elsewhere: a hash table of positions alone, since an archive has more URLs than
 * should be kept as keys.
 */
final class UrlIndex {

    private static final Comparator<Article> OLDEST_FIRST =
            Comparator.comparing(Article::published).thenComparing(Article::path);

    private final List<Article> articles;

    /** The hash of a URL's key in the upper half, in the lower the position of its article counted from 1, or 0. */
    private long[] table = new long[1 << 10];

    private int taken;

    UrlIndex(List<Article> articles) {
        this.articles = articles;
        for (int position = 0; position < articles.size(); position++) {
            for (String key : UrlKey.all(articles.get(position).elsewhere())) {
                add(key, position);
            }
        }
    }

    /** The article that has a URL, or null; of several the earliest, then the first by path. */
    @Nullable
    Article get(String url) {
        String key = UrlKey.of(url);
        return article(place(key, hash(key)));
    }

    private void add(String key, int position) {
        if (2 * taken >= table.length) {
            grow();
        }
        int hash = hash(key);
        int place = place(key, hash);
        Article other = article(place);
        taken += other == null ? 1 : 0;
        if (other == null || OLDEST_FIRST.compare(articles.get(position), other) < 0) {
            table[place] = (long) hash << Integer.SIZE | (position + 1);
        }
    }

    /** Not the hash code of the text, which those who choose URLs could make the same for many. */
    private static int hash(String key) {
        return (int) new Fingerprinter().text(key).done().low();
    }

    private void grow() {
        long[] entries = table;
        table = new long[2 * entries.length];
        for (long entry : entries) {
            if (entry != 0) {
                int place = start((int) (entry >>> Integer.SIZE));
                while (table[place] != 0) {
                    place = next(place);
                }
                table[place] = entry;
            }
        }
    }

    private @Nullable Article article(int place) {
        int number = (int) table[place];
        return number == 0 ? null : articles.get(number - 1);
    }

    /** Where a key stands in the table, or would. */
    private int place(String key, int hash) {
        int place = start(hash);
        while (table[place] != 0 && !holds(place, key, hash)) {
            place = next(place);
        }
        return place;
    }

    private boolean holds(int place, String key, int hash) {
        Article article = article(place);
        return (int) (table[place] >>> Integer.SIZE) == hash
                && article != null
                && UrlKey.all(article.elsewhere()).contains(key);
    }

    private int start(int hash) {
        return NameIndex.spread(hash, table.length);
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }
}
