package dev.broadsheet.violations.article;

/** Promises a choice that is none. */
interface Lonely {

    /** None is no implementation among others. */
    Lonely NONE = new Lonely() {
        @Override
        public String one() {
            return "";
        }

        @Override
        public String two() {
            return "";
        }
    };

    String one();

    String two();

    /** The only one. */
    record Only(String one, String two) implements Lonely {}

    /** A closed choice of one. */
    sealed interface Closed {
        String one();

        String two();
    }

    /** The closed choice's only one. */
    record Single(String one, String two) implements Closed {}

    /** One for lambdas. */
    interface Task {
        void run();
    }

    /** The only task with a name. */
    record Named(String name) implements Task {
        @Override
        public void run() {}
    }
}
