package dev.broadsheet.build;

import dev.broadsheet.build.Store.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Where pieces lie that the memory does not know of, by the paths of their articles. */
    private final Map<String, Place> fresh = new HashMap<>();

    private @Nullable Store anew;
    private boolean over;

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
     * @param places of the articles, in their order
     */
    record Shelved(String name, long end, List<Place> places) {}

    /**
     * Puts articles into the store, where no build looks for them before they are {@link #keep kept}; their words are no
     * longer in memory.
     *
     * @param reusable whether they were read as those that the store has
     */
    synchronized void shelve(Collection<ReadArticle> articles, boolean reusable) throws IOException {
        if (over) {
            throw new IOException("the build is over");
        }
        boolean known = reusable && before != null;
        add(
                articles.stream()
                        .filter(article ->
                                !fresh.containsKey(article.path()) && !(known && memory.isSame(article.article())))
                        .toList(),
                store());
    }

    private void add(List<ReadArticle> articles, Store store) throws IOException {
        store.cut(store.end());
        List<Place> added = new ArrayList<>(articles.size());
        for (ReadArticle article : articles) {
            added.add(store.add(article.bytes()));
        }
        store.flush();
        for (int i = 0; i < articles.size(); i++) {
            fresh.put(articles.get(i).path(), added.get(i));
            articles.get(i).words().in(store, added.get(i));
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
        List<Place> places = articles.stream().map(this::place).toList();
        long used = places.stream().mapToLong(Place::length).sum();
        if (before != null && before.isSparse(used)) {
            Store store = open();
            List<Place> moved = moved(places, before, store);
            return new Shelved(name(), store.end(), moved);
        }
        Store store = store();
        for (Place place : gone(articles)) {
            store.erase(place);
        }
        return new Shelved(before == null ? name() : memory.store(), store.end(), places);
    }

    private Place place(ReadArticle article) {
        Place added = fresh.get(article.path());
        return added == null
                ? Objects.requireNonNull(memory.articles().get(article.path())).place()
                : added;
    }

    /** The places of what was in the store, or was put there, and is not to be kept; the latter are forgotten. */
    private List<Place> gone(Collection<ReadArticle> articles) {
        Set<String> others = new HashSet<>(fresh.keySet());
        BitSet kept = new BitSet();
        for (ReadArticle article : articles) {
            if (!others.remove(article.path())) {
                kept.set(memory.articles().row(article.path()));
            }
        }
        List<Place> gone = new ArrayList<>();
        others.forEach(path -> gone.add(fresh.remove(path)));
        memory.articles().placesBut(kept).forEach(gone::add);
        return gone;
    }

    private static List<Place> moved(List<Place> places, Store from, Store to) throws IOException {
        List<Place> moved = new ArrayList<>(places.size());
        for (Place place : places) {
            byte[] piece = from.read(place);
            moved.add(to.add(piece == null ? new byte[0] : piece));
        }
        to.flush();
        return moved;
    }

    /** Takes out again what was put into the store and is not to be kept; nothing is put there any more. */
    synchronized void discard() throws IOException {
        over = true;
        if (before != null) {
            before.cut(memory.end());
        }
        if (anew != null) {
            anew.close();
            anew = null;
            Files.deleteIfExists(folder.path().resolve(name()));
        }
        fresh.clear();
    }

    @Override
    public synchronized void close() {
        if (anew != null) {
            anew.close();
        }
    }
}
