package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the articles beside which something may be another because a word that they hold has another worth or reach.
 *
 * <p>What more articles hold is worth less and reaches less far, so that nothing comes beside an article for it: only those
 * are concerned that have another of its holders beside them, or as a pair.
 */
final class Shaking {
    private final Past before;
    private final Succession succession;
    private final Concordance now;
    private final Beside beside;
    private final BitSet shaken = new BitSet();

    private Shaking(Past before, Succession succession, Concordance now, Beside beside) {
        this.before = before;
        this.succession = succession;
        this.now = now;
        this.beside = beside;
    }

    /**
     * Only words of articles that came, went or changed can be held by more or fewer articles than before.
     *
     * @param now what articles say
     * @param beside what stood beside articles before, as far as it is kept
     */
    static BitSet of(Past before, Succession succession, Concordance now, Beside beside) {
        Shaking shaking = new Shaking(before, succession, now, beside);
        int[] come = wordsOf(succession.fresh(), now);
        int[] gone = before.words().index().wordsOf(succession.lost());
        int nextCome = 0;
        int nextGone = 0;
        while (nextCome < come.length || nextGone < gone.length) {
            int word = Math.min(at(come, nextCome), at(gone, nextGone));
            int more = run(come, nextCome, word);
            int fewer = run(gone, nextGone, word);
            shaking.shake(word, more - fewer);
            nextCome += more;
            nextGone += fewer;
        }
        return shaking.shaken;
    }

    private static int[] wordsOf(BitSet articles, Concordance words) {
        return articles.stream()
                .flatMap(article -> Arrays.stream(words.terms(article).packed()))
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
        int countBefore = before.words().index().holders(word).count();
        int count = countBefore + difference;
        if (count <= 1 || countBefore <= 1) {
            return;
        }
        int step = Rarity.step(count);
        int stepBefore = Rarity.step(countBefore);
        boolean silent = Rarity.isSilent(step) && Rarity.isSilent(stepBefore);
        if (step != stepBefore && !silent) {
            BitSet holding = now.holders(word).articles();
            holding.stream()
                    .filter(article -> step < stepBefore || hasOneOf(article, holding))
                    .forEach(shaken::set);
        }
    }

    private boolean hasOneOf(int article, BitSet others) {
        int origin = succession.origin()[article];
        return beside.holds(article, others)
                || (origin >= 0 && before.pairs().holds(origin, old -> isAmong(succession.kept(old), others)));
    }

    private static boolean isAmong(int article, BitSet some) {
        return article >= 0 && some.get(article);
    }
}
