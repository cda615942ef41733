package dev.broadsheet.build;

import dev.broadsheet.build.Memory.Circumstances;
import dev.broadsheet.build.Memory.KnownPage;
import dev.broadsheet.page.PageKey;
import dev.broadsheet.source.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were written, a row for each of several files: in columns, since an archive has many. Many threads may set
 * rows, each another one.
 */
final class KnownPages {

    /** Of no page. */
    static final KnownPages NONE = new KnownPages(0);

    private static final int SUBJECT = 0;
    private static final int AROUND = 2;
    private static final int SIZE = 4;
    private static final int MODIFIED = 5;

    /** The identity of its file in the upper half, in the lower what is related to it. */
    private static final int HALVES = 6;

    /** The number of its circumstances, counted from 1; 0 while it is not set. */
    private static final int MADE = 7;

    private static final int COLUMNS = 8;

    private final Rows rows;
    private final Map<Circumstances, Integer> known = new ConcurrentHashMap<>();
    private final List<Circumstances> circumstances = new ArrayList<>();

    /** Rows that are yet to be set. */
    KnownPages(int size) {
        this(new Rows(size, COLUMNS));
    }

    private KnownPages(Rows rows) {
        this.rows = rows;
    }

    /**
     * Sets a row.
     *
     * @param file in the output folder, of no other row
     */
    void set(int row, String file, KnownPage page) {
        rows.name(row, file);
        rows.set(row, SUBJECT, page.key().subject());
        rows.set(row, AROUND, page.key().around());
        rows.set(row, SIZE, page.stamp().size());
        rows.set(row, MODIFIED, page.stamp().modified());
        rows.set(row, HALVES, Packer.halves(page.stamp().identity(), page.key().related()));
        rows.set(row, MADE, number(page.circumstances()));
    }

    /** Most pages are made in the same circumstances as others. */
    private int number(Circumstances of) {
        Integer number = known.get(of);
        return number == null ? known.computeIfAbsent(of, this::added) : number;
    }

    private synchronized int added(Circumstances of) {
        circumstances.add(of);
        return circumstances.size();
    }

    boolean isSet(int row) {
        return rows.get(row, MADE) > 0;
    }

    /** The stamp of the file of a row. */
    Stamp stamp(int row) {
        return new Stamp(rows.get(row, SIZE), rows.get(row, MODIFIED), (int) (rows.get(row, HALVES) >>> Integer.SIZE));
    }

    /** The page of a file, or null. */
    @Nullable
    KnownPage get(String file) {
        int row = rows.row(file);
        return row >= 0 && isSet(row) ? get(row) : null;
    }

    private KnownPage get(int row) {
        PageKey key = new PageKey(rows.print(row, SUBJECT), rows.print(row, AROUND), (int) rows.get(row, HALVES));
        return new KnownPage(key, stamp(row), circumstances.get((int) rows.get(row, MADE) - 1));
    }

    private IntStream set() {
        return IntStream.range(0, rows.size()).filter(this::isSet);
    }

    int count() {
        return (int) set().count();
    }

    /** Whether they are pages of the same files. */
    boolean areThoseOf(KnownPages others) {
        return count() == others.count()
                && set().allMatch(row -> {
                    int other = others.rows.row(rows, row);
                    return other >= 0 && others.isSet(other);
                });
    }

    void write(Packer to) {
        MemoryFormat.list(circumstances, to, MemoryFormat::circumstances);
        rows.write(set().toArray(), to);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException where the bytes are not that
     */
    static KnownPages read(Unpacker from) {
        List<Circumstances> circumstances = MemoryFormat.list(from, MemoryFormat::circumstances);
        KnownPages pages = new KnownPages(Rows.read(COLUMNS, from));
        circumstances.forEach(pages::number);
        for (int row = 0; row < pages.rows.size(); row++) {
            long made = pages.rows.get(row, MADE);
            if (made < 1 || made > circumstances.size()) {
                throw new IllegalStateException("no such circumstances: " + made);
            }
        }
        return pages;
    }
}
