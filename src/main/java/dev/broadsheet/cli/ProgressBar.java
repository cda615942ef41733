package dev.broadsheet.cli;

import dev.broadsheet.build.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A line on a terminal that shows how far a build has come, once it has taken longer than a second. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long PAUSE = Duration.ofMillis(100).toNanos();
    private static final String CLEAR = "\r\u001b[K";
    private static final int TEXT = 40;
    private static final int PERCENT = 100;

    private final PrintStream err;
    private final int width;
    private final LongSupplier nanos;
    private final AtomicLong due;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean drawn;
    private volatile Stage stage = new Stage("", 0);

    private record Stage(String name, long steps) {}

    ProgressBar(PrintStream err, int columns, LongSupplier nanos) {
        this.err = err;
        this.width = Math.max(1, columns - TEXT);
        this.nanos = nanos;
        this.due = new AtomicLong(nanos.getAsLong() + PATIENCE);
    }

    @Override
    public void stage(String name, long steps) {
        stage = new Stage(name, steps);
        done.set(0);
        drawIfDue();
    }

    @Override
    public void step() {
        done.incrementAndGet();
        drawIfDue();
    }

    // Whoever moves the time of the next drawing on draws, so that threads neither wait nor write over each other.
    private void drawIfDue() {
        long time = nanos.getAsLong();
        long when = due.get();
        if (time - when >= 0 && due.compareAndSet(when, time + PAUSE)) {
            draw(stage, done.get());
        }
    }

    private void draw(Stage current, long steps) {
        StringBuilder text = new StringBuilder(CLEAR).append(String.format(Locale.ROOT, "%-10s", current.name()));
        if (current.steps() > 0) {
            long capped = Math.min(steps, current.steps());
            int full = (int) (width * capped / current.steps());
            text.append(" [").append("#".repeat(full)).append(".".repeat(width - full));
            text.append(String.format(
                    Locale.ROOT, "] %d%% %,d/%,d", PERCENT * capped / current.steps(), capped, current.steps()));
        }
        drawn = true;
        err.print(text);
        err.flush();
    }

    /** Leaves the terminal's line as it was. */
    @Override
    public void close() {
        if (drawn) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
