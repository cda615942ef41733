package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.build.Store.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the store of articles up to date: what is published stays or is added, and what is not any more is erased, so
 * that the cache holds no text which the newsroom withholds or has taken down.
 */
final class Pieces {

    private static final String NAME = "articles-";

    private final Path folder;
    private final Memory memory;
    private final @Nullable Store before;
    private final Map<String, Place> places = new HashMap<>();

    Pieces(Path folder, Memory memory, @Nullable Store before) {
        this.folder = folder;
        this.memory = memory;
        this.before = before;
    }

    /**
     * What came of it.
     *
     * @param name of the store's file
     * @param end of that file
     */
    record Shelved(String name, long end, Map<String, Place> places) {}

    /**
     * @param reusable whether the articles were read as those that the store has
     */
    Shelved shelve(Collection<ReadArticle> articles, boolean reusable, long started) throws IOException {
        List<ReadArticle> fresh = new ArrayList<>();
        long used = 0;
        for (ReadArticle article : articles) {
            Place known = reusable ? known(article) : null;
            if (known == null) {
                fresh.add(article);
            } else {
                places.put(article.article().path(), known);
                used += known.length();
            }
        }
        if (before == null || before.isSparse(used)) {
            String name = NAME + Long.toHexString(started);
            try (Store store = Store.open(folder.resolve(name), 0)) {
                move(store);
                return add(fresh, store, name);
            }
        }
        eraseOthers(before);
        return add(fresh, before, memory.store());
    }

    private @Nullable Place known(ReadArticle read) {
        Article article = read.article();
        return memory.isSame(article) ? memory.articles().get(article.path()) : null;
    }

    private void move(Store store) throws IOException {
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            byte[] piece = before == null ? null : before.read(entry.getValue());
            entry.setValue(store.add(piece == null ? new byte[0] : piece));
        }
    }

    private void eraseOthers(Store store) throws IOException {
        for (Map.Entry<String, Place> entry : memory.articles().entrySet()) {
            if (!entry.getValue().equals(places.get(entry.getKey()))) {
                store.erase(entry.getValue());
            }
        }
    }

    private Shelved add(List<ReadArticle> fresh, Store store, String name) throws IOException {
        store.cut();
        for (ReadArticle article : fresh) {
            places.put(article.article().path(), store.add(article.bytes()));
        }
        store.flush();
        return new Shelved(name, store.end(), places);
    }
}
