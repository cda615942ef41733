package dev.broadsheet.related;

import java.util.Arrays;

/**
 * Adds up how much other articles say the same as one; used by one thread for one article after the other.
 *
 * <p>The likeness of two articles is a product of vectors: over the words that both hold and that reach from the one to
 * the other, the sum of the roots of the two frequencies times what the word is worth, divided by the roots of the sums
 * of all frequencies of each. It is the same whichever of the two is asked, to the last bit.
 */
final class Likeness {
    private final Archive archive;
    private final float[] scales;
    private final float[] sums;

    // The first position within reach of each step, and the first behind it.
    private final int[] from = new int[Rarity.reaches()];
    private final int[] to = new int[Rarity.reaches()];

    private int[] found = new int[1024];
    private int size;
    private int article;

    Likeness(Archive archive) {
        this.archive = archive;
        this.scales = archive.words().scales();
        this.sums = new float[archive.size()];
    }

    /** How many articles say something the same. */
    int size() {
        return size;
    }

    /** One of them, in no particular order. */
    int found(int i) {
        return found[i];
    }

    /** How much it says the same: greater than 0. */
    float of(int other) {
        return sums[other] * (scales[article] * scales[other]);
    }

    /** At least as much as {@link #of}, and sooner known: most of what is found need not be looked at further. */
    float mostOf(int other) {
        return sums[other] * (scales[article] * Terms.LARGEST_SCALE);
    }

    /** Looks among all articles. */
    void gather(int wanted) {
        gather(wanted, 0, archive.size());
    }

    /** Looks among older articles that were published no longer before it than so many seconds. */
    void gatherOlder(int wanted, long seconds) {
        gather(wanted, wanted + 1, archive.facts().firstAt(archive.facts().seconds()[wanted] - seconds - 1));
    }

    private void gather(int wanted, int first, int end) {
        for (int i = 0; i < size; i++) {
            sums[found[i]] = 0;
        }
        size = 0;
        article = wanted;
        measureReaches(first, end);
        sums[wanted] = Float.NaN; // which stays, whatever is added: an article is not found beside itself
        for (int term : archive.words().terms(wanted).packed()) {
            add(term, first, end);
        }
        sums[wanted] = 0;
    }

    private void measureReaches(int first, int end) {
        Facts facts = archive.facts();
        long here = facts.seconds()[article];
        for (int place = 0; place < from.length; place++) {
            long reach = Rarity.reach(place);
            from[place] = Math.max(first, facts.firstAt(here + reach));
            to[place] = Math.min(end, facts.firstAt(here - reach - 1));
        }
    }

    private void add(int term, int first, int end) {
        Postings holders = archive.words().holders(Term.number(term));
        int step = Rarity.step(holders.count());
        if (Rarity.isSilent(step)) {
            return;
        }
        int begin = holders.start();
        int stop = holders.end();
        if (!Rarity.isFree(step)) {
            begin = holders.first(from[Rarity.reachOf(step)]);
            stop = holders.first(to[Rarity.reachOf(step)]);
        } else if (end - first < archive.size()) {
            begin = holders.first(first);
            stop = holders.first(end);
        }
        float worth = archive.rarity().worth(step);
        float[] products = Frequencies.row(Term.frequency(term));
        int[] entries = holders.entries();
        float[] all = sums; // a compiler that is quick keeps no field in a register
        for (int at = begin; at < stop; at++) {
            int other = Term.number(entries[at]);
            float sum = all[other];
            if (sum == 0) {
                find(other);
            }
            all[other] = sum + worth * products[Term.frequency(entries[at])];
        }
    }

    private void find(int other) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = other;
    }
}
