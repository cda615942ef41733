package dev.broadsheet.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** The documents that hold one word, with how prominent it is in each. */
final class Postings {

    /** In the body; several times in the body; in the excerpt or a name; in the title. */
    static final int BODY = 0;

    static final int OFTEN = 1;
    static final int NAME = 2;
    static final int TITLE = 3;

    private static final int GRADES = 4;
    private static final int MANY = 3;

    private int[] entries = new int[2];
    private int size;
    private int document = -1;
    private int grade;
    private int times;

    /** What {@link #bytes} wrote, without some documents. */
    static Postings read(byte[] bytes, int documents, BitSet without) {
        Postings postings = new Postings();
        each(ByteBuffer.wrap(bytes), documents, (document, grade) -> {
            if (!without.get(document)) {
                postings.append((document << 2) | grade);
            }
        });
        return postings;
    }

    /** Reads what {@link #bytes} wrote, and tells whether it names one of some documents. */
    static boolean name(BitSet some, ByteBuffer from, int documents) {
        boolean[] found = new boolean[1];
        each(from, documents, (document, grade) -> found[0] |= some.get(document));
        return found[0];
    }

    private static void each(ByteBuffer from, int documents, Entries entries) {
        int present = from.get();
        for (int grade = 0; grade < GRADES; grade++) {
            if ((present & (1 << grade)) != 0) {
                each(from, documents, grade, entries);
            }
        }
    }

    private static void each(ByteBuffer from, int documents, int grade, Entries entries) {
        int head = Bytes.number(from);
        if ((head & 1) == 0) {
            int last = -1;
            for (int i = 0; i < head >> 1; i++) {
                last += Bytes.number(from) + 1;
                entries.accept(last, grade);
            }
        } else {
            byte[] bits = new byte[length(documents)];
            from.get(bits);
            BitSet.valueOf(bits).stream().forEach(document -> entries.accept(document, grade));
        }
    }

    private interface Entries {
        void accept(int document, int grade);
    }

    boolean isEmpty() {
        return size == 0 && document < 0;
    }

    /** Documents that are added one after another come in ascending order. */
    void add(int of, int place) {
        if (of != document) {
            close();
            document = of;
            grade = place;
            times = 0;
        }
        grade = Math.max(grade, place);
        times++;
    }

    private void close() {
        if (document < 0) {
            return;
        }
        append((document << 2) | (grade == BODY && times >= MANY ? OFTEN : grade));
        document = -1;
    }

    private void append(int entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = entry;
    }

    private static int length(int documents) {
        return (documents + Byte.SIZE - 1) / Byte.SIZE;
    }

    /**
     * For each grade that occurs, marked in a first byte: a count, doubled, and the gaps between the documents; or where
     * that is shorter, the count plus a half, doubled, and a bit for each document of the range.
     */
    byte[] bytes(int documents) {
        close();
        Arrays.sort(entries, 0, size); // those that were read come by their grade
        int present = 0;
        for (int i = 0; i < size; i++) {
            present |= 1 << (entries[i] & 3);
        }
        Bytes to = new Bytes();
        to.add(present);
        for (int each = 0; each < GRADES; each++) {
            if ((present & (1 << each)) != 0) {
                write(each, documents, to);
            }
        }
        return to.done();
    }

    private void write(int each, int documents, Bytes to) {
        Bytes gaps = new Bytes();
        int last = -1;
        int count = 0;
        for (int i = 0; i < size; i++) {
            if ((entries[i] & 3) == each) {
                int found = entries[i] >> 2;
                gaps.number(found - last - 1);
                last = found;
                count++;
            }
        }
        boolean sparse = gaps.size() <= length(documents);
        to.number((count << 1) | (sparse ? 0 : 1));
        to.add(sparse ? gaps.done() : bits(each, documents));
    }

    private byte[] bits(int each, int documents) {
        byte[] bits = new byte[length(documents)];
        for (int i = 0; i < size; i++) {
            if ((entries[i] & 3) == each) {
                int found = entries[i] >> 2;
                bits[found >> 3] |= (byte) (1 << (found & 7));
            }
        }
        return bits;
    }
}
