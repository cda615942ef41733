package dev.broadsheet.related;

/**
 * What articles say, in columns alone.
 *
 * @param index the articles by their words
 * @param scales see {@link Terms#scale}; of the articles in their order
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Columns(Index index, float[] scales) {

    /** What articles say, in their order. */
    static Columns of(Terms[] words) {
        float[] scales = new float[words.length];
        for (int article = 0; article < words.length; article++) {
            scales[article] = words[article].scale();
        }
        return new Columns(Index.of(words), scales);
    }

    /**
     * The scales of articles of which most are known from before.
     *
     * @param fresh of those that are new or may have changed, in their order
     */
    float[] scalesAfter(Succession succession, float[] fresh) {
        int[] origin = succession.origin();
        float[] after = new float[origin.length];
        int next = 0;
        for (int article = 0; article < origin.length; article++) {
            after[article] = succession.fresh().get(article) ? fresh[next++] : scales[origin[article]];
        }
        return after;
    }
}
