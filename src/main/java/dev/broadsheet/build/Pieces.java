package dev.broadsheet.build;

import dev.broadsheet.build.KnownArticles.KnownArticle;
import dev.broadsheet.build.Store.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the store of articles up to date: what is published stays or is added, and what is not any more is erased, so
 * that the cache holds no text which the newsroom withholds or has taken down.
 */
final class Pieces implements AutoCloseable {

    private static final String NAME = "articles-";
    private static final Pattern NAMES = Pattern.compile(NAME + "[0-9a-f]+");

    private final CacheFolder folder;
    private final Memory memory;
    private final @Nullable Store before;

    /** Where pieces lie that the memory does not know of. */
    private final List<Place> fresh = new ArrayList<>();

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
        Store store = store();
        List<ReadArticle> others = new ArrayList<>();
        for (ReadArticle article : articles) {
            if (article.words().placeIn(store) == null && !(reusable && finds(article))) {
                others.add(article);
            }
        }
        add(others, store);
    }

    /** Whether the store has the piece of an article whose file was read again, though it is the same. */
    private boolean finds(ReadArticle article) {
        boolean found = before != null && memory.isSame(article.article());
        if (found) {
            KnownArticle known = Objects.requireNonNull(memory.articles().get(article.path()));
            article.words().in(Objects.requireNonNull(before), known.place());
        }
        return found;
    }

    private void add(List<ReadArticle> articles, Store store) throws IOException {
        store.cut(store.end());
        List<Place> added = new ArrayList<>(articles.size());
        for (ReadArticle article : articles) {
            added.add(store.add(article.bytes()));
        }
        store.flush();
        for (int i = 0; i < articles.size(); i++) {
            articles.get(i).words().in(store, added.get(i));
        }
        fresh.addAll(added);
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

    /** Whether a store may have this name: whatever a memory says, it is a file of the folder. */
    static boolean isName(String name) {
        return NAMES.matcher(name).matches();
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
        Store store = store();
        List<Place> places = articles.stream()
                .map(article -> Objects.requireNonNull(article.words().placeIn(store)))
                .toList();
        long used = places.stream().mapToLong(Place::length).sum();
        if (before != null && before.isSparse(used)) {
            Store dense = open();
            List<Place> moved = moved(places, before, dense);
            return new Shelved(name(), dense.end(), moved);
        }
        for (Place place : gone(places)) {
            store.erase(place);
        }
        return new Shelved(before == null ? name() : memory.store(), store.end(), places);
    }

    /** The places of what was in the store, or was put there, and is not to be kept; the latter are forgotten. */
    private List<Place> gone(List<Place> places) {
        long[] kept = places.stream()
                .filter(place -> place.length() > 0) // what is empty lies where the next one does
                .mapToLong(Place::start)
                .sorted()
                .toArray();
        Predicate<Place> isGone = place -> Arrays.binarySearch(kept, place.start()) < 0;
        List<Place> gone = Stream.concat(memory.articles().places(), fresh.stream())
                .filter(isGone)
                .toList();
        fresh.removeIf(isGone);
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
