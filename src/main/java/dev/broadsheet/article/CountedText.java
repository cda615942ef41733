package dev.broadsheet.article;

/**
 * A text that can be read only so many times: what keeps a parser with exponential corners to its work.
 *
 * <p>Reads are counted and not timed, so that the same body is refused on every machine or on none.
 */
final class CountedText implements CharSequence {

    private final String text;
    private long left;

    CountedText(String text, long reads) {
        this.text = text;
        this.left = reads;
    }

    /** Whether the last read failed because no more were allowed. */
    boolean spent() {
        return left < 0;
    }

    /** Reads that are still allowed. */
    long left() {
        return left;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new IllegalStateException("the text was read too often");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
