package dev.broadsheet.related;

import java.util.Arrays;

/** Looks for the neighbours of one article after the other; used by one thread. */
final class Search {
    // How many of an article's words lead to candidates: the most telling ones.
    private static final int PROBES = 12;

    // How many articles on either side a word gives that more articles share.
    private static final int REACH = 64;

    // How many candidates are compared word by word.
    private static final int CANDIDATES = 48;

    // Articles that are less alike share a word or two by accident.
    private static final double FLOOR = 0.02;

    private final Vectors vectors;
    private final Index index;
    private final Facts facts;
    private final int wanted;

    /** Weights of the article's words by number, else 0. */
    private final float[] mine;
    /** Likeness of candidates as far as it is known, else 0. */
    private final float[] likeness;

    private int[] candidates = new int[2 * REACH * PROBES];
    private int found;
    private final Best best = new Best(CANDIDATES);
    private final Shelf shelf = new Shelf(CANDIDATES);

    Search(Vectors vectors, Index index, Facts facts, int wanted) {
        this.vectors = vectors;
        this.index = index;
        this.facts = facts;
        this.wanted = wanted;
        this.mine = new float[index.words()];
        this.likeness = new float[vectors.articles()];
    }

    /** The article's neighbours, best first. */
    Neighbours.Row find(int article) {
        gather(article);
        sift(article);
        weigh(article);
        return shelf.top(wanted, facts);
    }

    // Candidates share one of the most telling words. A word that many share gives those nearest in time.
    private void gather(int article) {
        int start = vectors.start(article);
        long[] order = new long[vectors.end(article) - start];
        for (int i = 0; i < order.length; i++) {
            order[i] = Packed.descending(vectors.weight(start + i), i);
        }
        Arrays.sort(order);
        for (int i = 0; i < Math.min(order.length, PROBES); i++) {
            probe(article, start + Packed.number(order[i]));
        }
    }

    private void probe(int article, int at) {
        int word = vectors.word(at);
        float weight = vectors.weight(at);
        int from = index.start(word);
        int to = index.end(word);
        if (to - from > 2 * REACH) {
            int here = index.around(word, article);
            from = Math.max(from, here - REACH);
            to = Math.min(to, here + REACH + 1);
        }
        for (int i = from; i < to; i++) {
            int candidate = index.article(i);
            if (likeness[candidate] == 0) {
                keep(candidate);
            }
            likeness[candidate] += weight * index.weight(i);
        }
    }

    private void keep(int candidate) {
        if (found == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * found);
        }
        candidates[found++] = candidate;
    }

    private void sift(int article) {
        best.clear();
        likeness[article] = 0;
        for (int i = 0; i < found; i++) {
            int candidate = candidates[i];
            if (candidate != article) {
                best.offer((float) (likeness[candidate] * facts.worth(article, candidate)), candidate);
                likeness[candidate] = 0;
            }
        }
        found = 0;
    }

    private void weigh(int article) {
        for (int i = vectors.start(article); i < vectors.end(article); i++) {
            mine[vectors.word(i)] = vectors.weight(i);
        }
        shelf.clear();
        for (int i = 0; i < best.size(); i++) {
            int candidate = best.article(i);
            double product = product(candidate);
            if (product >= FLOOR) {
                shelf.put(candidate, product * facts.worth(article, candidate));
            }
        }
        for (int i = vectors.start(article); i < vectors.end(article); i++) {
            mine[vectors.word(i)] = 0;
        }
    }

    // Added up in the order of the hashes, which no other article can change.
    private double product(int candidate) {
        double product = 0;
        for (int i = vectors.start(candidate), end = vectors.end(candidate); i < end; i++) {
            product += (double) mine[vectors.word(i)] * vectors.weight(i);
        }
        return product;
    }
}
