package dev.broadsheet.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text that grows up to a limit: a template without end must not take all memory. */
final class BoundedText extends Writer {

    /** Characters at most; the largest sitemap has a quarter of them. */
    private static final int LONGEST = 1 << 25;

    /** Characters of most pages, and of most parts of them. */
    static final int PAGE = 1 << 15;

    static final int PART = 1 << 10;

    /** Of one character in UTF-8; a surrogate pair takes four for two. */
    private static final int MOST_BYTES = 3;

    private char[] text;
    private int length;
    private boolean full;

    /** A text that has room for so many characters before it must grow. */
    BoundedText(int usual) {
        this.text = new char[usual];
    }

    @Override
    public void write(char[] characters, int offset, int count) throws IOException {
        reserve(count);
        System.arraycopy(characters, offset, text, length, count);
        length += count;
    }

    /** Without the copy that the inherited method makes: pages consist of many short strings. */
    @Override
    public void write(String characters, int offset, int count) throws IOException {
        reserve(count);
        characters.getChars(offset, offset + count, text, length);
        length += count;
    }

    private void reserve(int count) throws IOException {
        if (length > LONGEST - count) {
            full = true;
            throw new IOException("the page has more than " + LONGEST + " characters");
        }
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
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
        return new String(text, 0, length);
    }

    /** The text in UTF-8; half a surrogate pair becomes a question mark, as in {@link String#getBytes}. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES * length);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(text, 0, length), bytes, true);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
