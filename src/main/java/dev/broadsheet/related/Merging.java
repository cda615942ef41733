package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;

/** Makes the words and the index of an archive from those of before, with what changed. */
final class Merging {
    private final Index before;
    private final Vectors vectors;
    // The position that each article of before has now, or -1 where its entries are of no use any more.
    private final int[] kept;
    // Words of fresh articles: a word's number, then the entry.
    private final long[] added;
    private int nextAdded;

    private final int[] words;
    private final int[] starts;
    private final int[] entries;
    private int ranks;
    private int size;

    /** Articles that hold a word whose worth or reach changed. */
    private final BitSet shaken = new BitSet();

    private Merging(Index before, Vectors vectors, Succession succession) {
        this.before = before;
        this.vectors = vectors;
        this.kept = new int[succession.moved().length];
        Arrays.setAll(kept, succession::kept);
        this.added = added(succession.fresh());
        this.words = new int[before.words().length + added.length];
        this.starts = new int[words.length + 1];
        this.entries = new int[vectors.terms().length];
    }

    static Merged merge(Archive before, Facts facts, Vectors vectors, Succession succession) {
        return new Merging(before.index(), vectors, succession).merged(facts);
    }

    private Merged merged(Facts facts) {
        int old = 0;
        while (old < before.words().length || nextAdded < added.length) {
            int oldWord = old < before.words().length ? before.words()[old] : Integer.MAX_VALUE;
            int newWord = nextAdded < added.length ? (int) (added[nextAdded] >> Integer.SIZE) : Integer.MAX_VALUE;
            int word = Math.min(oldWord, newWord);
            int from = oldWord == word ? before.start(old) : 0;
            int to = oldWord == word ? before.end(old) : 0;
            merge(word, from, to);
            old += oldWord == word ? 1 : 0;
        }
        Index index = Index.of(Arrays.copyOf(words, ranks), Arrays.copyOf(starts, ranks + 1), entries);
        return new Merged(Archive.of(facts, vectors, index), shaken);
    }

    private void merge(int word, int from, int to) {
        int begin = size;
        for (int at = from; at < to; at++) {
            int entry = before.entry(at);
            int now = kept[Term.number(entry)];
            if (now >= 0) {
                addBefore(word, now);
                entries[size++] = Term.of(now, Term.frequency(entry));
            }
        }
        addBefore(word, Integer.MAX_VALUE);
        if (size > begin) {
            words[ranks++] = word;
            starts[ranks] = size;
            shake(to - from, begin);
        }
    }

    private void addBefore(int word, int position) {
        while (nextAdded < added.length
                && added[nextAdded] >> Integer.SIZE == word
                && Term.number((int) added[nextAdded]) < position) {
            entries[size++] = (int) added[nextAdded++];
        }
    }

    // Where one of the counts is 1, whatever changed has to do with a fresh article or one that is gone.
    private void shake(int countBefore, int begin) {
        int count = size - begin;
        int step = Rarity.step(count);
        int stepBefore = Rarity.step(countBefore);
        boolean silent = Rarity.isSilent(step) && Rarity.isSilent(stepBefore);
        if (step != stepBefore && count > 1 && countBefore > 1 && !silent) {
            for (int at = begin; at < size; at++) {
                shaken.set(Term.number(entries[at]));
            }
        }
    }

    private long[] added(BitSet fresh) {
        int length = fresh.stream()
                .map(article -> vectors.end(article) - vectors.start(article))
                .sum();
        long[] all = new long[length];
        int at = 0;
        for (int article = fresh.nextSetBit(0); article >= 0; article = fresh.nextSetBit(article + 1)) {
            for (int i = vectors.start(article); i < vectors.end(article); i++) {
                int term = vectors.term(i);
                all[at++] = (long) Term.number(term) << Integer.SIZE | Term.of(article, Term.frequency(term));
            }
        }
        Arrays.sort(all);
        return all;
    }

    /** An archive, and the articles in it whose words are not worth what they were. */
    record Merged(Archive archive, BitSet shaken) {}
}
