package dev.broadsheet.related;

import java.util.Arrays;

/**
 * The words of all articles in one column.
 *
 * @param starts where the words of each article begin, and where the last one's end
 * @param terms a {@link Term} for each word
 * @param scales see {@link Terms#scale}
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Vectors(int[] starts, int[] terms, float[] scales) {

    /** The words of articles, in their order. */
    static Vectors of(Terms[] words) {
        int[] starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], words[i].packed().length);
        }
        int[] terms = new int[starts[words.length]];
        float[] scales = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i].packed(), 0, terms, starts[i], starts[i + 1] - starts[i]);
            scales[i] = words[i].scale();
        }
        return new Vectors(starts, terms, scales);
    }

    /**
     * The words of articles of which most are known from before.
     *
     * @param fresh of those that are new or may have changed, in their order
     */
    Vectors after(Succession succession, Vectors fresh) {
        int[] origin = succession.origin();
        int[] from = new int[origin.length + 1];
        int next = 0;
        for (int i = 0; i < origin.length; i++) {
            boolean isFresh = succession.fresh().get(i);
            from[i + 1] = Math.addExact(from[i], isFresh ? fresh.length(next) : length(origin[i]));
            next += isFresh ? 1 : 0;
        }
        int[] into = new int[from[origin.length]];
        next = 0;
        for (int i = 0; i < origin.length; i++) {
            boolean isFresh = succession.fresh().get(i);
            Vectors source = isFresh ? fresh : this;
            int start = isFresh ? fresh.starts[next++] : starts[origin[i]];
            System.arraycopy(source.terms, start, into, from[i], from[i + 1] - from[i]);
        }
        return new Vectors(from, into, scalesAfter(succession, fresh));
    }

    /** The scales of all of them. */
    float[] scalesAfter(Succession succession, Vectors fresh) {
        int[] origin = succession.origin();
        float[] after = new float[origin.length];
        int next = 0;
        for (int i = 0; i < origin.length; i++) {
            after[i] = succession.fresh().get(i) ? fresh.scales[next++] : scales[origin[i]];
        }
        return after;
    }

    private int length(int article) {
        return starts[article + 1] - starts[article];
    }

    int articles() {
        return scales.length;
    }

    Terms terms(int article) {
        return new Terms(Arrays.copyOfRange(terms, starts[article], starts[article + 1]));
    }
}
