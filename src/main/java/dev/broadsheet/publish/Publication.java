package dev.broadsheet.publish;

import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One publication of a site: collects its files, then makes the output folder hold them and no other file of ours.
 *
 * <p>Until {@link #commit} nothing in the output folder changes. Files whose bytes are there already are left as they are;
 * the others wait in a folder beside the output and are renamed into place in one burst, so that a reader, or whoever
 * looks after the process was killed, finds each file old or new and never half. What Broadsheet did not write stays.
 *
 * <p>What a publication must know of the one before lies beside the output folder, in {@code .NAME.broadsheet}: apart from
 * any cache, since deleting a cache must not leave stale pages behind.
 */
public final class Publication implements AutoCloseable {

    /** How long a build waits for another one to end. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** In nanoseconds. */
    private static final long SECOND = 1_000_000_000;

    private final FileOperations files;
    private final OutputPlace place;
    private final Path output;
    private final OutputLock lock;
    private final Manifest listed;
    private final Manifest previous;
    private final Present present;
    private final Staging staging;
    private final Seen seen;
    private final Claims claims = new Claims();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();

    private Publication(FileOperations files, Held held, Supplier<Stream<Left>> left) {
        OutputPlace place = held.place;
        this.files = files;
        this.place = place;
        this.output = place.output();
        this.lock = held.lock;
        this.seen = held.seen;
        this.listed = Manifest.read(files, place.manifest());
        this.previous = listed.size() > 0 ? listed : Manifest.of(asLeft(left.get()));
        this.present = new Present(files, output, previous);
        this.staging = new Staging(files, place.stage(), present.isEmpty());
    }

    /**
     * Begins a publication, after any other into the same folder has ended.
     *
     * @throws UncheckedIOException where another build does not end within ten seconds, or the disk refuses
     */
    public static Publication open(Path output) {
        return open(output, Stream::empty);
    }

    /**
     * Begins a publication, as the other method does.
     *
     * @param left the files that the last one left, as far as its maker remembers: where the list of own files is missing
     *     or damaged, those that are still as they were left are own
     */
    public static Publication open(Path output, Supplier<Stream<Left>> left) {
        return open(output, PATIENCE, new FileOperations(), left);
    }

    /**
     * Begins a publication into a folder that is held already, and does not look again at what was found to be as it was
     * left.
     *
     * @param left as for the other method
     */
    public static Publication open(Standing standing, Supplier<Stream<Left>> left) {
        FileOperations files = new FileOperations();
        files.makeOwnFolder(standing.place().state());
        return open(files, new Held(standing.place(), standing.handOn(), standing.seen()), left);
    }

    static Publication open(Path output, Duration patience, FileOperations files) {
        return open(output, patience, files, Stream::empty);
    }

    private static Publication open(Path output, Duration patience, FileOperations files, Supplier<Stream<Left>> left) {
        OutputPlace place = OutputPlace.of(output, files);
        files.makeOwnFolder(place.state());
        OutputLock lock = OutputLock.take(place.lock(), place.output(), patience);
        return open(files, new Held(place, lock, new Seen()), left);
    }

    private static Publication open(FileOperations files, Held held, Supplier<Stream<Left>> left) {
        try {
            return new Publication(files, held, left);
        } catch (RuntimeException | Error e) {
            held.lock.close();
            throw e;
        }
    }

    /** Paths of the files that have the size and the second that they were left with, even as copies of what was left. */
    private Set<String> asLeft(Stream<Left> left) {
        return left.filter(file -> {
                    @Nullable
                    BasicFileAttributes there = files.attributes(output.resolve(OutputPath.check(file.path())));
                    return there != null && there.isRegularFile() && isAsLeft(Stamp.of(there), file.stamp());
                })
                .map(Left::path)
                .collect(Collectors.toSet());
    }

    private static boolean isAsLeft(Stamp now, Stamp then) {
        return now.size() == then.size() && seconds(now) == seconds(then);
    }

    /** The time of a file as most archives keep it. */
    private static long seconds(Stamp stamp) {
        return Math.floorDiv(stamp.modified(), SECOND);
    }

    /**
     * Adds a file that an earlier publication left, from any thread, unless it is no longer as it was left.
     *
     * @param stamp that was given when it was added
     * @return whether it was added; if not, the caller must add the file itself
     */
    public boolean keep(String path, Stamp stamp) {
        OutputPath.check(path);
        boolean asLeft = seen.holds(path, stamp) ? present.isFolderOf(path) : present.isAsLeft(path, stamp);
        if (!asLeft) {
            return false;
        }
        asked.incrementAndGet();
        claims.claim(path);
        kept.incrementAndGet();
        return true;
    }

    /**
     * Adds a file to the site, from any thread; its bytes are not needed afterwards.
     *
     * @return the stamp that the file will have in the output folder
     */
    public Stamp add(OutputFile file) {
        asked.incrementAndGet();
        claims.claim(OutputPath.check(file.path()));
        Stamp there = present.holds(file);
        return there == null ? staging.write(file.path(), file.bytes()) : kept(there);
    }

    /**
     * Adds a copy of a file to the site, from any thread; it is never in memory as a whole.
     *
     * @return the stamp that the copy will have in the output folder
     */
    public Stamp copy(String path, Path source) {
        asked.incrementAndGet();
        claims.claim(OutputPath.check(path));
        Stamp there = present.holds(path, source);
        return there == null ? staging.copy(path, source) : kept(there);
    }

    private Stamp kept(Stamp there) {
        kept.incrementAndGet();
        return there;
    }

    /** Makes the output folder hold the site as it was added; to be called once, after every file is added. */
    public Published commit() {
        if (staging.size() + kept.get() != asked.get()) {
            throw new IllegalArgumentException("a site is published only after each of its " + asked
                    + " files was added: " + staging.size() + " are staged and " + kept + " kept");
        }
        NavigableSet<String> stale = stale();
        Collection<String> paths = claims.paths();
        boolean sameFiles = stale.isEmpty() && paths.size() == previous.size();
        Manifest site = sameFiles ? previous : Manifest.of(paths);
        NavigableMap<String, Path> staged = staging.files();
        Manifest announced = staging.isTree() ? site : previous.with(staged.keySet());
        replaceManifest(listed, announced);
        int removed = staging.isTree() ? unveil() : exchange(staged, stale);
        replaceManifest(announced, site);
        return new Published(staging.size(), kept.get(), removed);
    }

    /** The stamp of the list of the files that Broadsheet wrote; none before the first {@link #commit}. */
    public Stamp manifest() {
        @Nullable BasicFileAttributes there = files.attributes(place.manifest());
        return there == null ? Stamp.NONE : Stamp.of(there);
    }

    private void replaceManifest(Manifest current, Manifest next) {
        if (!next.isSame(current)) {
            next.write(files, place.manifest());
        }
    }

    private int unveil() {
        if (!present.exists()) {
            files.move(staging.folder(), output);
            return 0;
        }
        for (Path entry : new TreeSet<>(files.list(staging.folder()))) {
            files.move(entry, output.resolve(entry.getFileName()));
        }
        return 0;
    }

    private int exchange(NavigableMap<String, Path> staged, NavigableSet<String> stale) {
        Exchange exchange = new Exchange(files, output);
        int removed = exchange.remove(those(stale.stream(), this::isInTheWay));
        exchange.place(staged);
        return removed + exchange.remove(those(stale.stream(), path -> !isInTheWay(path) && !isUnderAnotherName(path)));
    }

    /** What is ours and no longer part of the site. */
    private NavigableSet<String> stale() {
        return those(previous.paths(), path -> !claims.isFile(path));
    }

    private static NavigableSet<String> those(Stream<String> paths, Predicate<String> which) {
        return paths.filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a stale file stands where the site has a folder, or lies in what is to be a file. */
    private boolean isInTheWay(String path) {
        boolean inTheWay = claims.isFolder(path);
        for (String f = OutputPath.parent(path); !f.isEmpty() && !inTheWay; f = OutputPath.parent(f)) {
            inTheWay = claims.isFile(f);
        }
        return inTheWay;
    }

    /** Whether a stale path leads to a file of the site, on a file system that ignores case. */
    private boolean isUnderAnotherName(String path) {
        String twin = claims.twin(path);
        return twin != null && files.isSame(output.resolve(path), output.resolve(twin));
    }

    /** An output folder that no other build may change, and what is known of its files. */
    private record Held(OutputPlace place, OutputLock lock, Seen seen) {}

    /** Ends the publication; without a {@link #commit} before, the output folder stays as it was. */
    @Override
    public void close() {
        try {
            staging.drop();
        } finally {
            lock.close();
        }
    }
}
