package dev.broadsheet.build;

import dev.broadsheet.build.Store.Place;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles as they were published, a row for each of several files: in columns, since an archive has many. */
final class KnownArticles {

    /** None at all. */
    static final KnownArticles NONE = new KnownArticles(0);

    private static final int SIZE = 0;
    private static final int MODIFIED = 1;

    /** The identity of its file in the upper half, in the lower the length of its piece. */
    private static final int HALVES = 2;

    private static final int PRINT = 3;
    private static final int START = 5;
    private static final int CHECKSUM = 6;
    private static final int COLUMNS = 7;

    private final Rows rows;

    /** Rows that are yet to be set. */
    KnownArticles(int size) {
        this(new Rows(size, COLUMNS));
    }

    private KnownArticles(Rows rows) {
        this.rows = rows;
    }

    /**
     * An article as it was published.
     *
     * @param stamp of its file
     * @param print of its file
     * @param place of it in the store
     */
    record KnownArticle(Stamp stamp, Fingerprint print, Place place) {}

    int size() {
        return rows.size();
    }

    /**
     * Sets a row.
     *
     * @param path of the article, of no other row
     */
    void set(int row, String path, KnownArticle article) {
        rows.name(row, path);
        rows.set(row, SIZE, article.stamp.size());
        rows.set(row, MODIFIED, article.stamp.modified());
        rows.set(row, HALVES, Packer.halves(article.stamp.identity(), article.place.length()));
        rows.set(row, PRINT, article.print);
        rows.set(row, START, article.place.start());
        rows.set(row, CHECKSUM, article.place.checksum());
    }

    /** The article of a path, or null. */
    @Nullable
    KnownArticle get(String path) {
        int row = rows.row(path);
        return row < 0 ? null : new KnownArticle(stamp(row), rows.print(row, PRINT), place(row));
    }

    /** Fingerprint of the file of a path; of nothing where there is none. */
    Fingerprint print(String path) {
        int row = rows.row(path);
        return row < 0 ? Fingerprint.NONE : rows.print(row, PRINT);
    }

    private Stamp stamp(int row) {
        return new Stamp(rows.get(row, SIZE), rows.get(row, MODIFIED), (int) (rows.get(row, HALVES) >>> Integer.SIZE));
    }

    private Place place(int row) {
        return new Place(rows.get(row, START), (int) rows.get(row, HALVES), rows.get(row, CHECKSUM));
    }

    /** The places of all rows. */
    Stream<Place> places() {
        return IntStream.range(0, size()).mapToObj(this::place);
    }

    void write(Packer to) {
        rows.write(IntStream.range(0, size()).toArray(), to);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException where the bytes are not that
     */
    static KnownArticles read(Unpacker from) {
        KnownArticles articles = new KnownArticles(Rows.read(COLUMNS, from));
        for (int row = 0; row < articles.size(); row++) {
            if ((int) articles.rows.get(row, HALVES) < 0) {
                throw new IllegalStateException("no piece has that length");
            }
        }
        return articles;
    }
}
