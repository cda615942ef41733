package dev.broadsheet.related;

import java.util.BitSet;

/**
 * The articles that hold a word, newest first.
 *
 * @param entries a {@link Term} of an article's position and the word's frequency there each
 * @param start where those of the word begin
 * @param end where they end
 */
@SuppressWarnings("ArrayRecordComponent") // a part of a column, never compared
record Postings(int[] entries, int start, int end) {
    static final Postings NONE = new Postings(new int[0], 0, 0);

    /** How many articles hold the word. */
    int count() {
        return end - start;
    }

    /** The positions of these articles. */
    BitSet articles() {
        BitSet articles = new BitSet();
        for (int at = start; at < end; at++) {
            articles.set(Term.number(entries[at]));
        }
        return articles;
    }

    /** The place of the first entry that is not newer than the article at a position. */
    int first(int position) {
        int low = start;
        int high = end;
        int wanted = Term.of(position, 0);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Copies entries of an archive as it was, as far as their articles are kept, and those of articles that came since, in
     * one order.
     *
     * @param fresh those of the articles that came
     * @param at where the first is put
     * @return where the last one's end is
     */
    int merge(Succession succession, Postings fresh, int[] into, int at) {
        int to = at;
        int next = fresh.start;
        for (int from = start; from < end; from++) {
            int kept = succession.kept(Term.number(entries[from]));
            if (kept < 0) {
                continue;
            }
            int entry = Term.of(kept, Term.frequency(entries[from]));
            while (next < fresh.end && fresh.entries[next] < entry) {
                into[to++] = fresh.entries[next++];
            }
            into[to++] = entry;
        }
        System.arraycopy(fresh.entries, next, into, to, fresh.end - next);
        return to + fresh.end - next;
    }
}
