package dev.broadsheet.build;

/** Does something when all articles have been read. */
final class AfterReading implements Progress {
    private final Runnable action;
    private long left;

    AfterReading(Runnable action) {
        this.action = action;
    }

    @Override
    public synchronized void stage(String name, long steps) {
        left = name.equals("read") ? steps : -1;
    }

    @Override
    public synchronized void step() {
        left--;
        if (left == 0) {
            action.run();
        }
    }
}
