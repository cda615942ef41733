package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;

/** Which articles hold a word, newest first, and how much it weighs in each. */
final class Index {
    private final int[] starts;
    private final int[] articles;
    private final float[] weights;

    private Index(int[] starts) {
        this.starts = starts;
        this.articles = new int[starts[starts.length - 1]];
        this.weights = new float[articles.length];
    }

    /** The index of all articles but the barred. */
    static Index of(Vectors vectors, int words, BitSet barred) {
        Index index = new Index(starts(vectors, words, barred));
        int[] next = index.starts.clone();
        for (int article = 0; article < vectors.articles(); article++) {
            if (!barred.get(article)) {
                for (int i = vectors.start(article); i < vectors.end(article); i++) {
                    int at = next[vectors.word(i)]++;
                    index.articles[at] = article;
                    index.weights[at] = vectors.weight(i);
                }
            }
        }
        return index;
    }

    private static int[] starts(Vectors vectors, int words, BitSet barred) {
        int[] starts = new int[words + 1];
        for (int article = 0; article < vectors.articles(); article++) {
            if (!barred.get(article)) {
                for (int i = vectors.start(article); i < vectors.end(article); i++) {
                    starts[vectors.word(i) + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    int words() {
        return starts.length - 1;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    /** The place of the first article that is not newer than the given one. */
    int around(int word, int article) {
        int found = Arrays.binarySearch(articles, starts[word], starts[word + 1], article);
        return found < 0 ? -found - 1 : found;
    }

    int article(int at) {
        return articles[at];
    }

    float weight(int at) {
        return weights[at];
    }
}
