package dev.broadsheet.build;

/** Does something once so many steps of a stage are done. */
final class During implements Progress {
    private final String stage;
    private final long steps;
    private final Runnable action;
    private long left = -1;

    /** @param steps that are done by then, or as many as the stage has; with none it is before the first */
    During(String stage, long steps, Runnable action) {
        this.stage = stage;
        this.steps = steps;
        this.action = action;
    }

    /** Does something when all articles have been read. */
    static During afterReading(Runnable action) {
        return new During("read", Long.MAX_VALUE, action);
    }

    @Override
    public synchronized void stage(String name, long of) {
        left = name.equals(stage) ? Math.min(steps, of) : -1;
        act();
    }

    @Override
    public synchronized void step() {
        left--;
        act();
    }

    private void act() {
        if (left == 0) {
            action.run();
        }
    }
}
