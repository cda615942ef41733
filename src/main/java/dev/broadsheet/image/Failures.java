package dev.broadsheet.image;

import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which images could not be had, why, and from when on they are asked for again. */
final class Failures {

    /** What does not last is tried again after an hour, then after two, four, ... */
    private static final Duration FIRST_WAIT = Duration.ofHours(1);

    private static final Duration LONGEST_WAIT = Duration.ofDays(7);
    private static final int DOUBLINGS = 8;

    /** What lasts, such as an image that is none, is tried again after this. */
    private static final Duration LASTING_WAIT = Duration.ofDays(30);

    private static final String TAB = "\t";
    private static final int FIELDS = 4;

    private final StoreFolder folder;
    private final Instant now;
    private final Map<String, Failure> byUrl = new TreeMap<>();

    /** @param times how often it was tried in vain */
    record Failure(Instant again, int times, String reason) {}

    private Failures(StoreFolder folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    static Failures read(StoreFolder folder, Instant now) {
        Failures failures = new Failures(folder, now);
        try {
            StoreFolder.lines(folder.failures()).forEach(failures::parse);
        } catch (NoSuchFileException e) {
            return failures;
        } catch (IOException e) {
            throw Disk.failure("read", folder.failures(), e);
        }
        return failures;
    }

    private void parse(String line) {
        String[] fields = line.split(TAB, -1);
        try {
            if (fields.length == FIELDS) {
                Failure failure = new Failure(Instant.parse(fields[1]), Integer.parseInt(fields[2]), fields[3]);
                byUrl.put(fields[0], failure);
            }
        } catch (DateTimeException | NumberFormatException e) {
            return; // then the image is simply asked for again
        }
    }

    /** Why an image is not asked for yet, or null where it may be. */
    synchronized @Nullable String waiting(String url) {
        Failure failure = byUrl.get(url);
        return failure == null || !failure.again.isAfter(now) ? null : failure.reason;
    }

    synchronized void add(String url, Outcome.Failed failed) {
        Failure before = byUrl.get(url);
        int times = before == null ? 1 : Math.min(before.times + 1, DOUBLINGS);
        Duration wait = FIRST_WAIT.multipliedBy(1L << (times - 1));
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            wait = LONGEST_WAIT;
        }
        if (failed.lasting()) {
            wait = LASTING_WAIT;
        } else if (failed.rest().compareTo(wait) > 0) {
            wait = failed.rest();
        }
        byUrl.put(url, new Failure(now.plus(wait), times, failed.reason()));
    }

    synchronized void remove(String url) {
        byUrl.remove(url);
    }

    /** Writes what is left of them for the next run. */
    synchronized void save(Predicate<String> used) {
        byUrl.keySet().removeIf(used.negate());
        folder.replace(
                folder.failures(),
                byUrl.entrySet().stream()
                        .map(failure -> String.join(
                                TAB,
                                failure.getKey(),
                                failure.getValue().again().toString(),
                                String.valueOf(failure.getValue().times()),
                                failure.getValue().reason()))
                        .toList());
    }
}
