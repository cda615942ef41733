package dev.broadsheet.related;

import java.util.Arrays;

/**
 * Which articles hold a word, newest first, and how much each makes of it.
 *
 * @param words numbers of the words, ascending
 * @param starts where the entries of each word begin, and where the last one's end
 * @param entries a {@link Term} of article and frequency each
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Index(int[] words, int[] starts, int[] entries) {

    static Index of(Vectors vectors) {
        int[] words = words(vectors.terms());
        Index index = new Index(words, new int[words.length + 1], new int[vectors.terms().length]);
        WordTable ranks = index.ranks();
        for (int term : vectors.terms()) {
            index.starts[ranks.of(Term.number(term)) + 1]++;
        }
        Arrays.parallelPrefix(index.starts, Integer::sum);
        int[] next = index.starts.clone();
        for (int article = 0; article < vectors.articles(); article++) {
            for (int at = vectors.starts()[article]; at < vectors.starts()[article + 1]; at++) {
                int term = vectors.terms()[at];
                index.entries[next[ranks.of(Term.number(term))]++] = Term.of(article, Term.frequency(term));
            }
        }
        return index;
    }

    private static int[] words(int[] terms) {
        WordTable seen = new WordTable(1 << 10);
        for (int term : terms) {
            seen.put(Term.number(term), 0);
        }
        int[] words = seen.words();
        Arrays.sort(words);
        return words;
    }

    /** The place of each word. */
    WordTable ranks() {
        WordTable ranks = new WordTable(2 * words.length);
        for (int rank = 0; rank < words.length; rank++) {
            ranks.put(words[rank], rank);
        }
        return ranks;
    }

    /** The articles that hold the word at a place. */
    Postings postings(int rank) {
        return new Postings(entries, starts[rank], starts[rank + 1]);
    }

    /** The articles that hold a word. */
    Postings holders(int word) {
        int rank = Arrays.binarySearch(words, word);
        return rank < 0 ? Postings.NONE : postings(rank);
    }

    /** The same of articles that go by other numbers, which ascend too. */
    Index at(int[] positions) {
        int[] moved = new int[entries.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Term.of(positions[Term.number(entries[i])], Term.frequency(entries[i]));
        }
        return new Index(words, starts, moved);
    }

    /**
     * The index of articles of which most are known from before.
     *
     * @param fresh of those that are new or may have changed
     * @param total how many entries there are now
     */
    Index after(Succession succession, Index fresh, int total) {
        int[] all = new int[words.length + fresh.words.length];
        int[] from = new int[all.length + 1];
        int[] into = new int[total];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < words.length || theirs < fresh.words.length) {
            int word = Math.min(word(mine), fresh.word(theirs));
            Postings old = word(mine) == word ? postings(mine++) : Postings.NONE;
            Postings more = fresh.word(theirs) == word ? fresh.postings(theirs++) : Postings.NONE;
            int end = old.merge(succession, more, into, from[size]);
            if (end > from[size]) {
                all[size++] = word;
                from[size] = end;
            }
        }
        return new Index(Arrays.copyOf(all, size), Arrays.copyOf(from, size + 1), into);
    }

    /** The word at a place; more than any word where there is none. */
    private int word(int rank) {
        return rank < words.length ? words[rank] : Integer.MAX_VALUE;
    }
}
