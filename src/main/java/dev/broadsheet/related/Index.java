package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which articles hold a word, newest first, and how much each makes of it.
 *
 * @param words numbers of the words, ascending
 * @param starts where the entries of each word begin, and where the last one's end
 * @param entries a {@link Term} of article and frequency each
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Index(int[] words, int[] starts, int[] entries) {

    /** Of what articles say, in their order. */
    static Index of(Terms[] articles) {
        int[] words = words(articles);
        int[] starts = new int[words.length + 1];
        WordTable ranks = ranks(words);
        for (Terms terms : articles) {
            for (int term : terms.packed()) {
                starts[ranks.of(Term.number(term)) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Math::addExact);
        int[] entries = new int[starts[words.length]];
        int[] next = starts.clone();
        for (int article = 0; article < articles.length; article++) {
            for (int term : articles[article].packed()) {
                entries[next[ranks.of(Term.number(term))]++] = Term.of(article, Term.frequency(term));
            }
        }
        return new Index(words, starts, entries);
    }

    private static int[] words(Terms[] articles) {
        WordTable seen = new WordTable(1 << 10);
        for (Terms terms : articles) {
            for (int term : terms.packed()) {
                seen.put(Term.number(term), 0);
            }
        }
        int[] words = seen.words();
        Arrays.sort(words);
        return words;
    }

    /** The place of each word. */
    WordTable ranks() {
        return ranks(words);
    }

    private static WordTable ranks(int[] words) {
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

    /** The words of some articles, ascending, each as often as there are articles among them that hold it. */
    int[] wordsOf(BitSet articles) {
        IntStream.Builder held = IntStream.builder();
        boolean[] among = new boolean[articles.length()];
        articles.stream().forEach(article -> among[article] = true);
        for (int rank = 0; among.length > 0 && rank < words.length; rank++) {
            for (int at = starts[rank]; at < starts[rank + 1]; at++) {
                int article = Term.number(entries[at]);
                if (article < among.length && among[article]) {
                    held.add(words[rank]);
                }
            }
        }
        return held.build().toArray();
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
     */
    Index after(Succession succession, Index fresh) {
        int[] all = new int[words.length + fresh.words.length];
        int[] from = new int[all.length + 1];
        int[] into = new int[Math.addExact(entries.length, fresh.entries.length)];
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
        int[] whole = from[size] == into.length ? into : Arrays.copyOf(into, from[size]);
        return new Index(Arrays.copyOf(all, size), Arrays.copyOf(from, size + 1), whole);
    }

    /** The word at a place; more than any word where there is none. */
    private int word(int rank) {
        return rank < words.length ? words[rank] : Integer.MAX_VALUE;
    }
}
