package dev.broadsheet.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The words of all articles in one column.
 *
 * @param starts where the words of each article begin, and where the last one's end
 * @param terms a {@link Term} for each word
 * @param scales what likenesses of each article are multiplied with, so that long articles are not like all others
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Vectors(int[] starts, int[] terms, float[] scales) {
    // An article of a few words shares one of them with anybody: it is measured as if it had so many.
    private static final int SHORTEST = 64;

    private static final Terms KNOWN = new Terms(new int[0]);

    /** The words of articles, in their order. */
    static Vectors of(Terms[] words) {
        int[] starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], words[i].packed().length);
        }
        int[] terms = new int[starts[words.length]];
        float[] scales = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            int[] packed = words[i].packed();
            System.arraycopy(packed, 0, terms, starts[i], packed.length);
            scales[i] = scale(packed);
        }
        return new Vectors(starts, terms, scales);
    }

    /** The words of articles of which most are known from before. */
    Vectors after(Material material, Succession succession) {
        Terms[] words = new Terms[material.size()];
        int[] origin = succession.origin();
        int[] starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            boolean fresh = succession.fresh().get(i);
            words[i] = fresh ? material.terms(i) : KNOWN;
            int length = fresh ? words[i].packed().length : end(origin[i]) - start(origin[i]);
            starts[i + 1] = Math.addExact(starts[i], length);
        }
        int[] terms = new int[starts[words.length]];
        float[] scales = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            boolean fresh = succession.fresh().get(i);
            int[] source = fresh ? words[i].packed() : this.terms;
            System.arraycopy(source, fresh ? 0 : start(origin[i]), terms, starts[i], starts[i + 1] - starts[i]);
            scales[i] = fresh ? scale(source) : this.scales[origin[i]];
        }
        return new Vectors(starts, terms, scales);
    }

    private static float scale(int[] packed) {
        int sum = 0;
        for (int term : packed) {
            sum += Term.frequency(term);
        }
        return (float) (1 / Math.sqrt(Math.max(SHORTEST, sum)));
    }

    /** The numbers of the words of some articles, ascending, each once. */
    int[] words(BitSet articles) {
        return IntStream.of(everyWord(articles)).distinct().toArray();
    }

    /** The numbers of the words of some articles, ascending, each as often as there are articles that hold it. */
    int[] everyWord(BitSet articles) {
        return articles.stream()
                .flatMap(article -> Arrays.stream(terms, start(article), end(article)))
                .map(Term::number)
                .sorted()
                .toArray();
    }

    int articles() {
        return scales.length;
    }

    int start(int article) {
        return starts[article];
    }

    int end(int article) {
        return starts[article + 1];
    }

    int term(int at) {
        return terms[at];
    }

    float scale(int article) {
        return scales[article];
    }

    /** How much two articles say the same, however rare the words are: from 0 to 1, which is a copy. */
    double overlap(int one, int other) {
        double sum = 0;
        int mine = start(one);
        int theirs = start(other);
        while (mine < end(one) && theirs < end(other)) {
            int difference = Term.number(terms[mine]) - Term.number(terms[theirs]);
            if (difference == 0) {
                sum += Frequencies.product(Term.frequency(terms[mine]), Term.frequency(terms[theirs]));
            }
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        return sum / Math.sqrt((double) frequencies(one) * frequencies(other));
    }

    private int frequencies(int article) {
        int sum = 0;
        for (int i = start(article); i < end(article); i++) {
            sum += Term.frequency(terms[i]);
        }
        return Math.max(1, sum);
    }
}
