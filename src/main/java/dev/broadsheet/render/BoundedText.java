package dev.broadsheet.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Text that grows up to a limit: a template without end must not take all memory. It is kept in UTF-8, as it will be
 * written, so that a part that many pages show is encoded once.
 */
final class BoundedText extends Writer {

    /** Characters at most; the largest sitemap has a quarter of them. */
    private static final int LONGEST = 1 << 25;

    /** Bytes of most pages, and of most parts of them. */
    static final int PAGE = 1 << 15;

    static final int PART = 1 << 10;

    /** Characters that are encoded at once. */
    private static final int STEP = 1 << 10;

    /** Of one character in UTF-8; a surrogate pair takes four for two. */
    private static final int MOST_BYTES = 3;

    /** What stands for half a surrogate pair, as in {@link String#getBytes}. */
    private static final byte REPLACEMENT = '?';

    private final char[] step = new char[STEP];
    private byte[] text;
    private int size;
    private int length;
    private boolean full;

    /** The first half of a surrogate pair, of which the other is still to come; else 0. */
    private char half;

    /** A text that has room for so many bytes before it must grow. */
    BoundedText(int usual) {
        this.text = new byte[usual];
    }

    @Override
    public void write(int character) throws IOException {
        count(1);
        step[0] = (char) character;
        encode(step, 0, 1);
    }

    @Override
    public void write(char[] characters, int offset, int count) throws IOException {
        count(count);
        for (int at = offset; at < offset + count; at += STEP) {
            encode(characters, at, Math.min(at + STEP, offset + count));
        }
    }

    /** Without the copy that the inherited method makes: pages consist of many short strings. */
    @Override
    public void write(String characters, int offset, int count) throws IOException {
        count(count);
        for (int at = offset; at < offset + count; at += STEP) {
            int next = Math.min(at + STEP, offset + count);
            characters.getChars(at, next, step, 0);
            encode(step, 0, next - at);
        }
    }

    /**
     * Writes what another text was.
     *
     * @param utf8 its {@link #bytes}
     * @param characters its {@link #length}
     */
    void write(byte[] utf8, int characters) throws IOException {
        count(characters);
        endHalf();
        reserve(utf8.length);
        System.arraycopy(utf8, 0, text, size, utf8.length);
        size += utf8.length;
    }

    private void count(int more) throws IOException {
        if (length > LONGEST - more) {
            full = true;
            throw new IOException("the page has more than " + LONGEST + " characters");
        }
        length += more;
    }

    /** Makes room for so many bytes, and for the half that is still to come. */
    private void reserve(int bytes) {
        int needed = size + bytes + MOST_BYTES;
        if (needed > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, needed));
        }
    }

    private void encode(char[] characters, int start, int end) {
        reserve(MOST_BYTES * (end - start));
        byte[] to = text;
        int at = size;
        for (int i = start; i < end; i++) {
            char c = characters[i];
            if (c < 0x80 && half == 0) {
                to[at++] = (byte) c;
            } else {
                size = at;
                encode(c);
                to = text;
                at = size;
            }
        }
        size = at;
    }

    private void encode(char c) {
        if (half != 0 && Character.isLowSurrogate(c)) {
            int character = Character.toCodePoint(half, c);
            half = 0;
            text[size++] = (byte) (0xF0 | (character >> 18));
            follow(character >> 12);
            follow(character >> 6);
            follow(character);
            return;
        }
        endHalf();
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (c < 0x80) {
            text[size++] = (byte) c;
        } else if (c < 0x800) {
            text[size++] = (byte) (0xC0 | (c >> 6));
            follow(c);
        } else if (Character.isLowSurrogate(c)) {
            text[size++] = REPLACEMENT;
        } else {
            text[size++] = (byte) (0xE0 | (c >> 12));
            follow(c >> 6);
            follow(c);
        }
    }

    /** Adds a byte that is not the first of its character: six bits of it. */
    private void follow(int bits) {
        text[size++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void endHalf() {
        if (half != 0) {
            half = 0;
            reserve(1);
            text[size++] = REPLACEMENT;
        }
    }

    /** Whether more was written than is allowed. */
    boolean isFull() {
        return full;
    }

    /** How many characters were written, half a surrogate pair as one. */
    int length() {
        return length;
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** The text in UTF-8; half a surrogate pair becomes a question mark, as in {@link String#getBytes}. */
    byte[] bytes() {
        endHalf();
        return Arrays.copyOf(text, size);
    }
}
