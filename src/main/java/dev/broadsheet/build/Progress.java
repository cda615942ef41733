package dev.broadsheet.build;

/** Who wants to know how far a build has come; called from several threads. */
public interface Progress {

    /** Nobody. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String name, long steps) {}

        @Override
        public void step() {}
    };

    /** A stage begins. */
    void stage(String name, long steps);

    /** One of its steps is done. */
    void step();
}
