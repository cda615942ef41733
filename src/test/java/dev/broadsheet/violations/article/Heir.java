package dev.broadsheet.violations.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Inherits from a class of ours. */
final class Heir extends Parent {

    /** Inherits from a class that nobody must inherit from. */
    @SuppressWarnings("serial")
    static final class Cache extends LinkedHashMap<String, String> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 3;
        }
    }

    /** Inherits as the platform forces it. */
    static final class Empty extends InputStream {
        @Override
        public int read() throws IOException {
            return -1;
        }
    }

    /** Chooses by a body of its own. */
    enum Choice {
        ONE {
            @Override
            int number() {
                return 1;
            }
        };

        abstract int number();
    }
}
