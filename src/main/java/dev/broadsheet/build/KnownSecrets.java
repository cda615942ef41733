package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import java.util.stream.IntStream;

/** What a build searched its pages for: for each article that it withheld, what stands for the texts of it. */
final class KnownSecrets {

    /** Of a build that searched for nothing. */
    static final KnownSecrets NONE = new KnownSecrets(0);

    private static final int PRINT = 0;
    private static final int COLUMNS = 2;

    private final Rows rows;

    /** Rows that are yet to be set. */
    KnownSecrets(int size) {
        this(new Rows(size, COLUMNS));
    }

    private KnownSecrets(Rows rows) {
        this.rows = rows;
    }

    /**
     * Sets a row.
     *
     * @param path of the article, of no other row
     * @param print stands for its texts
     */
    void set(int row, String path, Fingerprint print) {
        rows.name(row, path);
        rows.set(row, PRINT, print);
    }

    /** Whether the pages were searched for these texts of an article. */
    boolean has(String path, Fingerprint print) {
        int row = rows.row(path);
        return row >= 0 && rows.print(row, PRINT).equals(print);
    }

    /** Whether they are the same texts of the same articles. */
    boolean areThoseOf(KnownSecrets others) {
        return rows.size() == others.rows.size()
                && IntStream.range(0, rows.size()).allMatch(row -> {
                    int other = others.rows.row(rows, row);
                    return other >= 0 && others.rows.print(other, PRINT).equals(rows.print(row, PRINT));
                });
    }

    void write(Packer to) {
        rows.write(IntStream.range(0, rows.size()).toArray(), to);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException where the bytes are not that
     */
    static KnownSecrets read(Unpacker from) {
        return new KnownSecrets(Rows.read(COLUMNS, from));
    }
}
