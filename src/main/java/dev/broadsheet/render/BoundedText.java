package dev.broadsheet.render;

import java.io.IOException;
import java.io.Writer;

/** Text that grows up to a limit: a template without end must not take all memory. */
final class BoundedText extends Writer {

    /** Characters at most; the largest sitemap has a quarter of them. */
    private static final int LONGEST = 1 << 25;

    private static final int USUAL = 1 << 14;

    private final StringBuilder text = new StringBuilder(USUAL);
    private boolean full;

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() > LONGEST - length) {
            full = true;
            throw new IOException("the page has more than " + LONGEST + " characters");
        }
        text.append(characters, offset, length);
    }

    /** Whether more was written than is allowed. */
    boolean isFull() {
        return full;
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
