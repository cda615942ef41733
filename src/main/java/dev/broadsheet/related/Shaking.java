package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/** Finds the articles that hold a word whose worth or reach is no longer what it was. */
final class Shaking {
    private final Concordance words;
    private final BitSet shaken = new BitSet();

    private Shaking(Concordance words) {
        this.words = words;
    }

    /**
     * Only words of articles that came, went or changed can be held by more or fewer articles than before.
     *
     * @param before what articles said
     * @param now what they say
     */
    static BitSet of(Vectors before, Succession succession, Concordance now) {
        Shaking shaking = new Shaking(now);
        int[] come = everyWord(succession.fresh(), now::terms);
        int[] gone = everyWord(succession.lost(), before::terms);
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

    /** The numbers of the words of some articles, ascending, each as often as there are articles that hold it. */
    private static int[] everyWord(BitSet articles, IntFunction<Terms> terms) {
        return articles.stream()
                .mapToObj(terms)
                .flatMapToInt(each -> Arrays.stream(each.packed()))
                .map(Term::number)
                .sorted()
                .toArray();
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
        Postings holders = words.holders(word);
        int count = holders.count();
        int countBefore = count + difference;
        if (count <= 1 || countBefore <= 1) {
            return;
        }
        int step = Rarity.step(count);
        int stepBefore = Rarity.step(countBefore);
        boolean silent = Rarity.isSilent(step) && Rarity.isSilent(stepBefore);
        if (step != stepBefore && !silent) {
            for (int at = holders.start(); at < holders.end(); at++) {
                shaken.set(Term.number(holders.entries()[at]));
            }
        }
    }
}
