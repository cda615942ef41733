package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.build.KnownArticles.KnownArticle;
import dev.broadsheet.build.Memory.KnownFile;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Earlier;
import dev.broadsheet.publish.Left;
import dev.broadsheet.related.Terms;
import dev.broadsheet.site.Site;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder where builds into one output folder remember.
 *
 * <p>It only ever saves work: whatever is missing, damaged, or of another program is made again, and where it cannot be
 * written the next build is a clean one.
 */
final class Cache implements AutoCloseable {

    private static final String MEMORY = "memory";
    private static final String LAST_BUILD = "last-build";
    private static final String LAST_BUILD_FORMAT = "broadsheet last build 1";

    /** Of an article that is read for its fields alone. */
    private static final Terms NO_WORDS = new Terms(new int[0]);

    private final CacheFolder folder;
    private final Memory memory;
    private final @Nullable Store store;
    private final Pieces pieces;
    private final Map<String, KnownFile> prints = new ConcurrentHashMap<>();
    private final AtomicBoolean unsteady = new AtomicBoolean();
    private final LongAdder doubts = new LongAdder();

    private Cache(CacheFolder folder, Memory memory, @Nullable Store store) {
        this.folder = folder;
        this.memory = memory;
        this.store = store;
        this.pieces = new Pieces(folder, memory, store);
    }

    static Cache open(CacheFolder folder) {
        Memory found = folder.read(MEMORY, MemoryFormat.NAME, MemoryFormat::memory);
        Store store = found == null || !Pieces.isName(found.store())
                ? null
                : open(folder.path().resolve(found.store()), found.end());
        return found == null || store == null ? new Cache(folder, Memory.NONE, null) : new Cache(folder, found, store);
    }

    private static @Nullable Store open(Path file, long end) {
        try {
            return Files.size(file) < end ? null : Store.open(file, end);
        } catch (IOException e) {
            return null;
        }
    }

    /** What the last build was made from and left, or null. */
    static @Nullable LastBuild lastBuild(CacheFolder folder) {
        return folder.read(LAST_BUILD, LAST_BUILD_FORMAT, LastBuild::read);
    }

    /** The files that the last build left in the output folder. */
    Stream<Left> left() {
        LastBuild last = lastBuild(folder);
        return last == null ? Stream.empty() : last.files().stream();
    }

    /** What the last build left. */
    Memory memory() {
        return memory;
    }

    /**
     * The article that a file gave the last build, where the file and the settings are still the same.
     *
     * @param settings stands for those of this build
     * @param words of the article
     */
    @Nullable
    ReadArticle article(SourceFile file, Fingerprint settings, ArticleWords words) {
        KnownArticle known =
                settings.equals(memory.settings()) ? memory.articles().get(file.path()) : null;
        return known != null && store != null && memory.isUnchanged(known.stamp(), file.stamp())
                ? article(store, known.place(), file.path(), words)
                : null;
    }

    private static @Nullable ReadArticle article(Store store, Store.Place place, String path, ArticleWords words) {
        byte[] bytes = store.read(place);
        try {
            return bytes == null ? null : ReadArticle.of(bytes, path, words.in(store, place));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * Reads what the last build found to be related.
     *
     * @param settings stands for those of this build
     */
    RelatedMemory related(Fingerprint settings) {
        return new RelatedMemory(folder, settings, () -> !unsteady.get());
    }

    /**
     * What the last build left in the output folder.
     *
     * @param settings stands for those of this build
     */
    Earlier earlier(Path output, Fingerprint settings) {
        return new LastOutput(output, settings.equals(memory.settings()) ? memory : Memory.NONE);
    }

    /** Whether the last build published an article from another text of its file, of which something holds. */
    boolean hasChanged(Article now, Predicate<Article> before) {
        KnownArticle known = memory.articles().get(now.path());
        if (known == null || store == null || memory.isSame(now)) {
            return false;
        }
        ReadArticle then = article(store, known.place(), now.path(), new ArticleWords(article -> NO_WORDS));
        return then == null || before.test(then.article());
    }

    /** The fingerprint of a file that is published as it is; read again only where its stamp has changed. */
    Fingerprint print(SourceFile file) {
        KnownFile known = prints.computeIfAbsent(file.path(), path -> {
            KnownFile then = memory.files().get(path);
            return then != null && memory.isUnchanged(then.stamp(), file.stamp())
                    ? then
                    : new KnownFile(file.stamp(), Fingerprint.of(file.file()));
        });
        return known.print();
    }

    /** Stands for a size of an image; it is read only where it may still be being written. */
    Fingerprint print(Attachment.Kept image) {
        BasicFileAttributes there = Disk.attributes(image.file(), LinkOption.NOFOLLOW_LINKS);
        Stamp stamp = there == null ? Stamp.NONE : Stamp.ofSource(image.file(), there);
        return there != null && there.isRegularFile() && stamp.settled() >= folder.started()
                ? Fingerprint.of(image.file())
                : new Fingerprinter().text(image.name()).value(stamp).done();
    }

    /** Whether all listed files were no longer being written when this build began. */
    boolean isSettled(Listing listing) {
        return listing.settled() < folder.started();
    }

    /** Says that words were read of a file that had changed while the build went on, so that nothing can be remembered. */
    void distrust() {
        unsteady.set(true);
    }

    /** Says that a page is made with the text of a file that changed while the build went on. */
    void doubt() {
        doubts.increment();
    }

    /** How often that was said. */
    long doubts() {
        return doubts.sum();
    }

    /**
     * Puts the articles that are about to be published where their words need not be in memory any more; to be called by
     * whoever may write the output, who then {@link #save saves} or {@link #discard discards} them.
     *
     * @return whether they were put there; else their words stay in memory
     */
    boolean shelve(Newsroom newsroom, Site site) {
        try {
            if (folder.isStarted()) {
                pieces.shelve(newsroom.read(site), newsroom.settings().equals(memory.settings()));
            }
            return folder.isStarted();
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets go of the articles of a build that is not published: they may be withheld before the next one. */
    void discard() {
        try {
            pieces.discard();
        } catch (IOException e) {
            // the next build does it
        }
    }

    /**
     * Leaves a memory for the next build; it is never half there.
     *
     * @param last what this build was made from and left
     */
    void save(Notes notes, LastBuild last, Workers workers) {
        if (!folder.isStarted()) {
            return;
        }
        FutureTask<Boolean> saved =
                workers.begin(() -> saveLastBuild(unsteady.get() || doubts() > 0 ? last.unsure() : last));
        try {
            Set<String> used = saveMemory(notes);
            Workers.join(saved);
            folder.deleteOthers(used);
        } catch (IOException e) {
            // the next build finds the old memory, or none, and compares
            Workers.join(saved);
        }
    }

    /** Saves what was noted, and tells the names of the files that are of use now. */
    private Set<String> saveMemory(Notes notes) throws IOException {
        String name = memory.store();
        if (unsteady.get()) {
            pieces.discard();
            return Set.of(LAST_BUILD); // a store that no memory knows may hold what is withheld by now
        } else if (!notes.isAsBefore(memory)) {
            boolean reusable = notes.settings().equals(memory.settings());
            Pieces.Shelved shelved = pieces.keep(notes.articles(), reusable);
            Memory next = notes.memory(folder.started(), shelved, prints);
            folder.write(MEMORY, MemoryFormat.NAME, to -> MemoryFormat.write(next, to));
            name = shelved.name();
        } else {
            pieces.discard();
        }
        return Set.of(MEMORY, LAST_BUILD, RelatedMemory.FILE, name);
    }

    private boolean saveLastBuild(LastBuild last) {
        try {
            folder.write(LAST_BUILD, LAST_BUILD_FORMAT, last::write);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pieces.close();
        if (store != null) {
            store.close();
        }
    }
}
