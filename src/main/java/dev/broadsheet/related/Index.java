package dev.broadsheet.related;

import java.util.Arrays;

/**
 * Which articles hold a word, newest first, and how much each makes of it.
 *
 * @param words numbers of the words, ascending
 * @param starts where the entries of each word begin, and where the last one's end
 * @param entries a {@link Term} of article and frequency each
 * @param ranks the place of each word in {@code words}
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Index(int[] words, int[] starts, int[] entries, WordTable ranks) {

    static Index of(int[] words, int[] starts, int[] entries) {
        WordTable ranks = new WordTable(2 * words.length);
        for (int rank = 0; rank < words.length; rank++) {
            ranks.put(words[rank], rank);
        }
        return new Index(words, starts, entries, ranks);
    }

    static Index of(Vectors vectors) {
        int[] words = words(vectors.terms());
        int[] starts = new int[words.length + 1];
        Index index = of(words, starts, new int[vectors.terms().length]);
        for (int term : vectors.terms()) {
            starts[index.rank(Term.number(term)) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int article = 0; article < vectors.articles(); article++) {
            for (int at = vectors.start(article); at < vectors.end(article); at++) {
                int term = vectors.term(at);
                index.entries[next[index.rank(Term.number(term))]++] = Term.of(article, Term.frequency(term));
            }
        }
        return index;
    }

    /**
     * Of some words alone.
     *
     * @param words their numbers, ascending, each once
     */
    static Index of(Vectors vectors, int[] words) {
        Index index = of(words, new int[words.length + 1], new int[0]);
        Sieve sieve = Sieve.of(words);
        Postings found = new Postings();
        for (int article = 0; article < vectors.articles(); article++) {
            for (int at = vectors.start(article); at < vectors.end(article); at++) {
                int word = Term.number(vectors.term(at));
                int rank = sieve.mayHold(word) ? index.rank(word) : -1;
                if (rank >= 0) {
                    found.add(rank, Term.of(article, Term.frequency(vectors.term(at))));
                }
            }
        }
        return new Index(words, found.starts(words.length), found.byRank(words.length), index.ranks);
    }

    private static int[] words(int[] terms) {
        WordTable seen = new WordTable(1 << 16);
        for (int term : terms) {
            seen.put(Term.number(term), 0);
        }
        int[] words = seen.words();
        Arrays.sort(words);
        return words;
    }

    /** The place of a word, or -1 where no article holds it. */
    int rank(int word) {
        return ranks.of(word);
    }

    int start(int rank) {
        return starts[rank];
    }

    int end(int rank) {
        return starts[rank + 1];
    }

    int entry(int at) {
        return entries[at];
    }

    /** How many articles hold a word. */
    int count(int rank) {
        return starts[rank + 1] - starts[rank];
    }

    /** The place of the first of a word's entries that is not newer than the article at a position. */
    int first(int rank, int position) {
        int low = starts[rank];
        int high = starts[rank + 1];
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
}
