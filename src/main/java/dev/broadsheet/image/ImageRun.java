package dev.broadsheet.image;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One run that brings the store up to what a newsroom shows: sizes of its own files, then images of other hosts. */
public final class ImageRun implements AutoCloseable {

    /** In bytes: no camera's JPEG is as large. */
    private static final long LARGEST_OWN = 64L << 20;

    /** In megabytes: decoded images may take up a third of the memory, as far as that is any use. */
    private static final int MOST_MEMORY = 1024;

    private static final int SHARE = 3;
    private static final int MEGABYTE = 1 << 20;

    private final ImageRequest request;
    private final ImageNeeds needs;
    private final Catalogue catalogue;
    private final Failures failures;
    private final Keeping keeping;
    private final List<WantedImage> wanted;
    private final Set<String> inUse;
    private final AtomicInteger sized = new AtomicInteger();
    private int fetched;
    private int dropped;

    private ImageRun(ImageRequest request, ImageNeeds needs, StoreFolder folder) {
        this.request = request;
        this.needs = needs;
        this.catalogue = Catalogue.open(folder);
        this.failures = Failures.read(folder, request.now());
        long share = Runtime.getRuntime().maxMemory() / SHARE / MEGABYTE;
        Scaling scaling = new Scaling((int) Math.max(1, Math.min(MOST_MEMORY, share)));
        this.keeping = new Keeping(folder, catalogue, scaling, request.jobs());
        this.wanted =
                needs.remote().stream().filter(image -> isToDo(image.url())).toList();
        this.inUse = new HashSet<>(needs.remoteInUse());
        needs.ownInUse().forEach(print -> inUse.add(StoredLine.source(print)));
    }

    /**
     * Begins a run.
     *
     * @throws java.io.UncheckedIOException where the store cannot be written, or another run is at it
     */
    public static ImageRun open(ImageRequest request, ImageNeeds needs) {
        return new ImageRun(request, needs, StoreFolder.in(request.content()));
    }

    private boolean isToDo(String source) {
        return !catalogue.has(source) && (request.retry() || failures.waiting(source) == null);
    }

    /** The newsroom's own files that have no sizes yet. */
    public List<OwnImage> unsized() {
        return needs.own().stream()
                .filter(own -> isToDo(StoredLine.source(own.print())))
                .toList();
    }

    /** Makes the sizes of the newsroom's own files; {@code step} is called for each. */
    public void size(List<OwnImage> images, Runnable step) {
        List<Runnable> tasks = images.stream()
                .<Runnable>map(own -> () -> {
                    size(own);
                    step.run();
                })
                .toList();
        Threads.run(tasks, request.jobs());
    }

    private void size(OwnImage own) {
        String source = StoredLine.source(own.print());
        try {
            if (own.file().size() > LARGEST_OWN) {
                throw new UnfitImage(String.format(Locale.ROOT, "it is larger than %,d bytes", LARGEST_OWN));
            }
            keeping.own(own, Files.readAllBytes(own.file().file()));
            failures.remove(source);
            sized.incrementAndGet();
        } catch (UnfitImage e) {
            failures.add(source, Outcome.Failed.lasting(e.reason()));
        } catch (IOException e) {
            throw Disk.failure("read", own.file().file(), e);
        }
    }

    /** The images that this run asks other hosts for. */
    public List<WantedImage> missing() {
        return wanted.stream().limit(request.limits().images()).toList();
    }

    /** Fetches images; {@code step} is called for each, whether it could be had or not. */
    public void fetch(List<WantedImage> images, Runnable step) {
        if (!images.isEmpty()) {
            try (Downloads downloads = Downloads.open(request.limits(), request.agent())) {
                fetched = new Fetching(downloads, keeping, failures, step).fetch(images, request.limits());
            }
        }
    }

    /** Drops what no article uses, where that was asked for. */
    public void prune() {
        if (request.prune()) {
            dropped = catalogue.prune(this::isInUse);
        }
    }

    private boolean isInUse(String source) {
        return inUse.contains(source);
    }

    /** What the run did so far. */
    public ImageResult result() {
        List<Diagnostic> found = new ArrayList<>();
        for (WantedImage image : needs.remote()) {
            complain(image.url(), image.file(), "the image " + image.url() + " was not fetched: ", found);
        }
        for (OwnImage own : needs.own()) {
            complain(StoredLine.source(own.print()), own.file().name(), "no sizes were made of the image: ", found);
        }
        return new ImageResult(
                needs.remote().size() + needs.own().size(),
                fetched,
                sized.get(),
                wanted.size() - missing().size(),
                dropped,
                found.stream().sorted().toList());
    }

    private void complain(String source, String file, String message, List<Diagnostic> found) {
        @Nullable String reason = failures.waiting(source);
        if (reason != null && !catalogue.has(source)) {
            found.add(Diagnostic.warning("image", Location.of(file), message + reason));
        }
    }

    /** Leaves the store in order. */
    @Override
    public void close() {
        try (Catalogue open = catalogue) {
            failures.save(source -> !open.has(source) && isInUse(source));
        }
    }
}
