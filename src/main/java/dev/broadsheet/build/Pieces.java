package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.build.Store.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the store of articles up to date: what is published stays or is added, and what is not any more is erased, so
 * that the cache holds no text which the newsroom withholds or has taken down.
 */
final class Pieces implements AutoCloseable {

    private static final String NAME = "articles-";

    private final CacheFolder folder;
    private final Memory memory;
    private final @Nullable Store before;
    private final Map<String, Place> places = new HashMap<>();
    private @Nullable Store anew;

    /**
     * @param before what the places of the memory are in, or null
     */
    Pieces(CacheFolder folder, Memory memory, @Nullable Store before) {
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
     * Puts articles into the store, where no build looks for them before they are {@link #keep kept}; their words are no
     * longer in memory.
     *
     * @param reusable whether they were read as those that the store has
     */
    synchronized void shelve(Collection<ReadArticle> articles, boolean reusable) throws IOException {
        List<ReadArticle> fresh = new ArrayList<>();
        for (ReadArticle article : articles) {
            if (!places.containsKey(article.path())) {
                Place known = reusable ? known(article.article()) : null;
                if (known == null) {
                    fresh.add(article);
                } else {
                    places.put(article.path(), known);
                }
            }
        }
        add(fresh, store());
    }

    private @Nullable Place known(Article article) {
        return before != null && memory.isSame(article) ? memory.articles().get(article.path()) : null;
    }

    private void add(List<ReadArticle> fresh, Store store) throws IOException {
        store.cut(store.end());
        List<Place> added = new ArrayList<>(fresh.size());
        for (ReadArticle article : fresh) {
            added.add(store.add(article.bytes()));
        }
        store.flush();
        for (int i = 0; i < fresh.size(); i++) {
            places.put(fresh.get(i).path(), added.get(i));
            fresh.get(i).words().in(store, added.get(i));
        }
    }

    private Store store() throws IOException {
        if (before != null) {
            return before;
        }
        return anew == null ? open() : anew;
    }

    private Store open() throws IOException {
        Store store = Store.open(folder.path().resolve(name()), 0);
        anew = store;
        return store;
    }

    private String name() {
        return NAME + Long.toHexString(folder.started());
    }

    /**
     * Keeps these articles, and no other.
     *
     * @param reusable whether they were read as those that the store has
     */
    synchronized Shelved keep(Collection<ReadArticle> articles, boolean reusable) throws IOException {
        shelve(articles, reusable);
        List<Place> gone = gone(articles);
        long used = places.values().stream().mapToLong(Place::length).sum();
        if (before != null && before.isSparse(used)) {
            Store store = open();
            move(before, store);
            return new Shelved(name(), store.end(), places);
        }
        Store store = store();
        for (Place place : gone) {
            store.erase(place);
        }
        return new Shelved(before == null ? name() : memory.store(), store.end(), places);
    }

    /** The places of what was in the store, or was put there, and is not to be kept; they are forgotten. */
    private List<Place> gone(Collection<ReadArticle> articles) {
        List<Place> gone = new ArrayList<>();
        if (places.size() > articles.size()) {
            Set<String> others = new HashSet<>(places.keySet());
            articles.forEach(article -> others.remove(article.path()));
            others.forEach(path -> gone.add(places.remove(path)));
        }
        memory.articles().forEach((path, place) -> {
            if (!place.equals(places.get(path))) {
                gone.add(place);
            }
        });
        return gone;
    }

    private void move(Store from, Store to) throws IOException {
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            byte[] piece = from.read(entry.getValue());
            entry.setValue(to.add(piece == null ? new byte[0] : piece));
        }
        to.flush();
    }

    /** Takes out again what was put into the store and is not to be kept. */
    synchronized void discard() throws IOException {
        if (before != null) {
            before.cut(memory.end());
        }
        if (anew != null) {
            anew.close();
            anew = null;
            Files.deleteIfExists(folder.path().resolve(name()));
        }
        places.clear();
    }

    @Override
    public synchronized void close() {
        if (anew != null) {
            anew.close();
        }
    }
}
