package dev.broadsheet.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/**
 * A thread that renders, and counts how often templates go round: each turn of a list and each call of a macro or function
 * is one.
 *
 * <p>FreeMarker knows no limits but asks at each turn whether its thread was interrupted; so the thread that answers can
 * count, and the same template stops at the same turn on every machine.
 */
public final class Typesetter extends Thread {

    /** Turns that a page may take: the largest sitemap takes a twentieth. */
    static final long MOST = 2_000_000;

    /** Turns that an error counts as from which a template recovers: it takes as long. */
    static final long RECOVERY = 200;

    private long left = -1;
    private @Nullable TemplateException stopped;

    /** Like a thread with a stack of this size. */
    public Typesetter(Runnable work, String name, long stackBytes) {
        super(null, work, name, stackBytes);
    }

    /** Begins to count the turns of a page; on any other thread nothing is counted. */
    static void begin() {
        if (currentThread() instanceof Typesetter self) {
            self.left = MOST;
            self.stopped = null;
        }
    }

    /** Where the page took more turns than it may; null where it did not. */
    static @Nullable TemplateException stopped() {
        return currentThread() instanceof Typesetter self ? self.stopped : null;
    }

    /** Ends what {@link #begin} began. */
    static void end() {
        if (currentThread() instanceof Typesetter self) {
            self.left = -1;
        }
    }

    /** How many turns the page may still take. */
    static long left() {
        return currentThread() instanceof Typesetter self ? self.left : MOST;
    }

    /** Takes turns for a part of the page that was made before, so that it does not matter who made it. */
    static void take(long turns) {
        if (currentThread() instanceof Typesetter self && self.left >= 0) {
            self.left = Math.max(0, self.left - turns);
        }
    }

    @Override
    public boolean isInterrupted() {
        if (left < 0) {
            return super.isInterrupted();
        }
        if (left > 0) {
            left--;
            return super.isInterrupted();
        }
        Environment environment = Environment.getCurrentEnvironment();
        if (stopped == null && environment != null) {
            stopped = new TemplateException("the template goes round more than " + MOST + " times", environment);
        }
        return environment != null || super.isInterrupted();
    }
}
