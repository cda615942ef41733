package dev.broadsheet.build;

/** Does something once so many steps of a stage are done. */
final class During implements Progress {
    private final String stage;
    private final Runnable action;
    private long left;
    private boolean now;

    /** @param steps that are done by then; with none it is before the first */
    During(String stage, long steps, Runnable action) {
        this.stage = stage;
        this.left = steps;
        this.action = action;
    }

    @Override
    public synchronized void stage(String name, long steps) {
        now = name.equals(stage);
        act();
    }

    @Override
    public synchronized void step() {
        left -= now ? 1 : 0;
        act();
    }

    private void act() {
        if (now && left == 0) {
            left = -1;
            action.run();
        }
    }
}
