package dev.broadsheet.related;

import java.util.BitSet;

/** Finds the articles that hold a word whose worth or reach is no longer what it was. */
final class Shaking {
    private final Index index;
    private final BitSet shaken = new BitSet();

    private Shaking(Index index) {
        this.index = index;
    }

    /**
     * Only words of articles that came, went or changed can be held by more or fewer articles than before.
     *
     * @param come words of articles that are new or changed, ascending, each as often as articles hold it
     * @param gone words of articles that are no longer as they were, likewise
     * @param index of these words
     */
    static BitSet of(int[] come, int[] gone, Index index) {
        Shaking shaking = new Shaking(index);
        int nextCome = 0;
        int nextGone = 0;
        while (nextCome < come.length || nextGone < gone.length) {
            int word = Math.min(at(come, nextCome), at(gone, nextGone));
            int more = run(come, nextCome, word);
            int fewer = run(gone, nextGone, word);
            shaking.shake(word, fewer - more);
            nextCome += more;
            nextGone += fewer;
        }
        return shaking.shaken;
    }

    private static int at(int[] words, int at) {
        return at < words.length ? words[at] : Integer.MAX_VALUE;
    }

    private static int run(int[] words, int from, int word) {
        int end = from;
        while (end < words.length && words[end] == word) {
            end++;
        }
        return end - from;
    }

    // Where one of the counts is 1, whatever changed has to do with an article that came or went.
    private void shake(int word, int difference) {
        int rank = index.rank(word);
        int count = rank < 0 ? 0 : index.count(rank);
        int countBefore = count + difference;
        if (count <= 1 || countBefore <= 1) {
            return;
        }
        int step = Rarity.step(count);
        int stepBefore = Rarity.step(countBefore);
        boolean silent = Rarity.isSilent(step) && Rarity.isSilent(stepBefore);
        if (step != stepBefore && !silent) {
            for (int at = index.start(rank); at < index.end(rank); at++) {
                shaken.set(Term.number(index.entry(at)));
            }
        }
    }
}
