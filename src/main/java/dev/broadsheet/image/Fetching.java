package dev.broadsheet.image;

import dev.broadsheet.image.HostQueue.Turn;
import dev.broadsheet.image.Outcome.Failed;
import dev.broadsheet.image.Outcome.Got;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Fetches images from their hosts: from many hosts at once, but from each only two at a time.
 */
final class Fetching {

    private static final int HOSTS = 8;
    private static final int PER_HOST = 2;

    private final Downloads downloads;
    private final Keeping keeping;
    private final Failures failures;
    private final Runnable step;
    private final AtomicInteger fetched = new AtomicInteger();

    /** @param step is called for each image that was fetched or could not be */
    Fetching(Downloads downloads, Keeping keeping, Failures failures, Runnable step) {
        this.downloads = downloads;
        this.keeping = keeping;
        this.failures = failures;
        this.step = step;
    }

    /**
     * Fetches images, and takes down which could not be had.
     *
     * @return how many were fetched
     */
    int fetch(List<WantedImage> images, FetchLimits limits) {
        Map<String, HostQueue> hosts = new LinkedHashMap<>();
        for (WantedImage image : images) {
            hosts.computeIfAbsent(host(image.url()), name -> new HostQueue(limits.pause()))
                    .add(image);
        }
        List<Runnable> lanes = hosts.values().stream()
                .flatMap(host ->
                        Stream.<Runnable>generate(() -> () -> empty(host)).limit(PER_HOST))
                .toList();
        Threads.run(lanes, HOSTS * PER_HOST);
        return fetched.get();
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return ""; // the download will say what is wrong
        }
    }

    private void empty(HostQueue host) {
        try {
            for (Turn turn = host.next(); turn != null; turn = host.next()) {
                fetch(turn, host);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fetch(Turn turn, HostQueue host) {
        Outcome outcome = host.isLost()
                ? Failed.passing("its host did not answer for other images")
                : downloads.get(turn.image().url());
        if (outcome instanceof Failed failed) {
            if (!host.failed(turn, failed)) {
                end(turn.image(), failed);
            }
        } else if (outcome instanceof Got got) {
            host.answered();
            keep(turn.image(), got.bytes());
        }
    }

    private void keep(WantedImage image, byte[] bytes) {
        try {
            keeping.fetched(image.url(), bytes);
            failures.remove(image.url());
            fetched.incrementAndGet();
            step.run();
        } catch (UnfitImage e) {
            end(image, Failed.lasting(e.reason()));
        }
    }

    private void end(WantedImage image, Failed failed) {
        failures.add(image.url(), failed);
        step.run();
    }
}
