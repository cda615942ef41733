package dev.broadsheet.build;

import dev.broadsheet.build.LastBuild.Left;
import dev.broadsheet.build.Memory.Circumstances;
import dev.broadsheet.build.Memory.KnownPage;
import dev.broadsheet.page.PageKey;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.NameIndex;
import dev.broadsheet.source.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were written, a row for each of several files: in columns, since an archive has many. Many threads may set
 * rows, each another one.
 */
final class KnownPages {

    /** Of no page. */
    static final KnownPages NONE = new KnownPages(List.of());

    /** Words of a row: its subject, what is around it, and the size and the time of its file. */
    private static final int WORDS = 6;

    /** Numbers of a row: what is related to it, the identity of its file, and its circumstances, counted from 1. */
    private static final int NUMBERS = 3;

    private final NameIndex<String> files;
    private final long[] words;
    private final int[] numbers;
    private final Map<Circumstances, Integer> known = new ConcurrentHashMap<>();
    private final List<Circumstances> circumstances = new ArrayList<>();

    /**
     * Rows that are yet to be set.
     *
     * @param files in the output folder, no two the same
     */
    KnownPages(List<String> files) {
        this(files, new long[WORDS * files.size()], new int[NUMBERS * files.size()]);
    }

    private KnownPages(List<String> files, long[] words, int[] numbers) {
        this.files = new NameIndex<>(files, file -> file);
        this.words = words;
        this.numbers = numbers;
    }

    void set(int row, KnownPage page) {
        int word = WORDS * row;
        words[word] = page.key().subject().high();
        words[word + 1] = page.key().subject().low();
        words[word + 2] = page.key().around().high();
        words[word + 3] = page.key().around().low();
        words[word + 4] = page.stamp().size();
        words[word + 5] = page.stamp().modified();
        int number = NUMBERS * row;
        numbers[number] = page.key().related();
        numbers[number + 1] = page.stamp().identity();
        numbers[number + 2] = number(page.circumstances());
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

    private boolean isSet(int row) {
        return numbers[NUMBERS * row + 2] > 0;
    }

    private KnownPage get(int row) {
        int word = WORDS * row;
        int number = NUMBERS * row;
        PageKey key = new PageKey(
                new Fingerprint(words[word], words[word + 1]),
                new Fingerprint(words[word + 2], words[word + 3]),
                numbers[number]);
        Stamp stamp = new Stamp(words[word + 4], words[word + 5], numbers[number + 1]);
        return new KnownPage(key, stamp, circumstances.get(numbers[number + 2] - 1));
    }

    /** The page of a file, or null. */
    @Nullable
    KnownPage get(String file) {
        int row = files.position(file);
        return row >= 0 && isSet(row) ? get(row) : null;
    }

    private IntStream rows() {
        return IntStream.range(0, files.values().size()).filter(this::isSet);
    }

    int count() {
        return (int) rows().count();
    }

    /** Whether they are pages of the same files. */
    boolean areThoseOf(KnownPages others) {
        return count() == others.count()
                && rows().allMatch(row -> others.get(files.values().get(row)) != null);
    }

    /** The files of all pages. */
    Stream<Left> left() {
        return rows().mapToObj(row -> new Left(files.values().get(row), get(row).stamp()));
    }

    void write(Packer to) {
        MemoryFormat.list(circumstances, to, MemoryFormat::circumstances);
        to.count(count());
        rows().forEach(row -> {
            to.text(files.values().get(row));
            for (int word = WORDS * row; word < WORDS * (row + 1); word++) {
                to.word(words[word]);
            }
            for (int number = NUMBERS * row; number < NUMBERS * (row + 1); number++) {
                to.number(numbers[number]);
            }
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException where the bytes are not that
     */
    static KnownPages read(Unpacker from) {
        List<Circumstances> circumstances = MemoryFormat.list(from, MemoryFormat::circumstances);
        int size = from.length(WORDS * Long.BYTES + NUMBERS * Integer.BYTES);
        List<String> files = new ArrayList<>(size);
        long[] words = new long[WORDS * size];
        int[] numbers = new int[NUMBERS * size];
        for (int row = 0; row < size; row++) {
            files.add(from.name());
            for (int word = WORDS * row; word < WORDS * (row + 1); word++) {
                words[word] = from.word();
            }
            for (int number = NUMBERS * row; number < NUMBERS * (row + 1); number++) {
                numbers[number] = from.number();
            }
            int made = numbers[NUMBERS * row + 2];
            if (made < 1 || made > circumstances.size()) {
                throw new IllegalStateException("no such circumstances: " + made);
            }
        }
        KnownPages pages = new KnownPages(files, words, numbers);
        circumstances.forEach(pages::number);
        return pages;
    }
}
