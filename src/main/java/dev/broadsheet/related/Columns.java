package dev.broadsheet.related;

/**
 * What articles say, in columns alone.
 *
 * @param vectors the words by their articles
 * @param index the articles by their words
 */
public record Columns(Vectors vectors, Index index) {

    static Columns of(Terms[] words) {
        Vectors vectors = Vectors.of(words);
        return new Columns(vectors, Index.of(vectors));
    }
}
