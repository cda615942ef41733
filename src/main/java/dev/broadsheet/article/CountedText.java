package dev.broadsheet.article;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a part of one, that can be read only so many times: what keeps a parser with exponential corners to its
 * work.
 *
 * <p>Reads are counted and not timed, so that the same body is refused on every machine or on none. The parser reads one
 * character at a time; so it is given the form of a text that it would make itself, without the layers in between.
 */
@SuppressWarnings("unchecked") // of a method that the library inherits to us
final class CountedText extends BasedSequenceImpl {

    /** What stands for NUL, as CommonMark 2.3 has it. */
    private static final char REPLACEMENT = '\uFFFD';

    private final CountedText whole;
    private final String text;
    private final char[] chars;
    private final int start;
    private final int end;

    /** Reads that are still allowed; counted by the whole. */
    private long left;

    CountedText(String text, long reads) {
        super(0);
        this.text = text.replace('\0', REPLACEMENT);
        this.chars = this.text.toCharArray();
        this.whole = this;
        this.start = 0;
        this.end = chars.length;
        this.left = reads;
    }

    private CountedText(CountedText whole, int start, int end) {
        super(0);
        this.whole = whole;
        this.text = whole.text;
        this.chars = whole.chars;
        this.start = start;
        this.end = end;
    }

    /** Whether the last read failed because no more were allowed. */
    boolean spent() {
        return whole.left < 0;
    }

    private void spend(int reads) {
        whole.left -= reads;
        if (whole.left < 0) {
            throw new IllegalStateException("the text was read too often");
        }
    }

    @Override
    public char charAt(int index) {
        int at = start + index;
        if (index < 0 || at >= end) {
            throw new StringIndexOutOfBoundsException(index);
        }
        spend(1);
        return chars[at];
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public CountedText subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        return from == 0 && to == length() ? this : new CountedText(whole, start + from, start + to);
    }

    @Override
    public CountedText baseSubSequence(int from, int to) {
        return whole.subSequence(from, to);
    }

    @Override
    public String toString() {
        spend(length());
        return text.substring(start, end);
    }

    @Override
    public BasedSequence getBaseSequence() {
        return whole;
    }

    @Override
    public Object getBase() {
        return text;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public int getIndexOffset(int index) {
        return start + Objects.checkIndex(index, length() + 1);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
