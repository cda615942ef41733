package dev.broadsheet.image;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The images that lie on one host, which is asked for one after the other with a pause between. */
final class HostQueue {

    /** A host that has not answered so often in a row is left alone for the rest of a run. */
    private static final int SILENCES = 5;

    /** A host that asks for longer than this is asked again by another run. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final long pause;
    private long free = System.nanoTime();
    private int silences;

    /** @param again whether the image was asked for before */
    record Turn(WantedImage image, boolean again) {}

    HostQueue(Duration pause) {
        this.pause = pause.toNanos();
    }

    synchronized void add(WantedImage image) {
        waiting.add(new Turn(image, false));
    }

    /** The next image, once the host may be asked for it; null where there is none. */
    @Nullable
    Turn next() throws InterruptedException {
        long at;
        Turn turn;
        synchronized (this) {
            turn = waiting.poll();
            long now = System.nanoTime();
            at = Math.max(0, free - now);
            free = now + at + (isLost() ? 0 : pause);
        }
        if (turn != null && at > 0 && !isLost()) {
            Thread.sleep(Duration.ofNanos(at).plusMillis(1).toMillis());
        }
        return turn;
    }

    /** Whether the host is left alone. */
    synchronized boolean isLost() {
        return silences >= SILENCES;
    }

    synchronized void answered() {
        silences = 0;
    }

    /**
     * Takes note of what the host did not give.
     *
     * @return whether the image stands in the queue again
     */
    synchronized boolean failed(Turn turn, Outcome.Failed failed) {
        silences = failed.silent() ? silences + 1 : 0;
        boolean rests = !failed.rest().isZero() && failed.rest().compareTo(LONGEST_REST) <= 0;
        if (rests) {
            free = Math.max(free, System.nanoTime() + failed.rest().toNanos());
        }
        return rests && !turn.again && waiting.add(new Turn(turn.image, true));
    }
}
