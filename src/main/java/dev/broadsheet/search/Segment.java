package dev.broadsheet.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The index of one range of articles.
 *
 * @param shards its words in ascending order of UTF-16, cut into files of about the same length: after a mark of four
 *     bytes, for each word how many bytes it shares with the one before, how many follow, those bytes in UTF-8, and its
 *     {@link Postings}
 * @param firsts the first word of each file
 */
public record Segment(List<byte[]> shards, List<String> firsts) {
    public Segment {
        shards = List.copyOf(shards);
        firsts = List.copyOf(firsts);
    }

    /** Comes after every word. */
    private static final String LAST = "\uffff";

    /**
     * The index of a range.
     *
     * @param documents by their position in the range
     * @param mark first bytes of every file: files with another mark belong to another order of articles
     */
    public static Segment of(Range range, IntFunction<Document> documents, int mark) {
        Vocabulary words = new Vocabulary(range.size());
        for (int i = 0; i < range.size(); i++) {
            words.read(i, documents.apply(i));
        }
        return cut(words.words(), range.shards(), mark);
    }

    /**
     * The index of a range of which some documents have changed: what {@link #of} would make, with the mark of before.
     *
     * @param shards of the index before
     * @param changed positions of the documents that are not as they were
     * @param documents by their position in the range; asked for those that have changed alone
     * @throws IllegalArgumentException where the shards are none of a range of this size
     */
    public static Segment amended(Range range, List<byte[]> shards, BitSet changed, IntFunction<Document> documents) {
        Vocabulary words = new Vocabulary(range.size());
        for (byte[] shard : shards) {
            words.add(shard, changed);
        }
        changed.stream().forEach(position -> words.read(position, documents.apply(position)));
        return cut(words.words(), range.shards(), mark(shards.get(0)));
    }

    private static int mark(byte[] shard) {
        return ByteBuffer.wrap(shard).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static Segment cut(List<Vocabulary.Word> words, int shards, int mark) {
        long whole = words.stream().mapToLong(Vocabulary.Word::length).sum();
        List<byte[]> files = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        Shard shard = new Shard(mark);
        long done = 0;
        for (Vocabulary.Word word : words) {
            // a word that is longer than a file leaves files empty, which then begin where the next one does
            while (files.size() < Math.min(shards - 1, done * shards / Math.max(1, whole))) {
                files.add(shard.bytes.done());
                firsts.add(shard.first.isEmpty() ? word.text() : shard.first);
                shard = new Shard(mark);
            }
            shard.add(word);
            done += word.length();
        }
        while (files.size() < shards) {
            files.add(shard.bytes.done());
            firsts.add(shard.first.isEmpty() ? LAST : shard.first);
            shard = new Shard(mark);
        }
        return new Segment(files, firsts);
    }

    private static final class Shard {
        private final Bytes bytes = new Bytes();
        private String first = "";
        private byte[] before = new byte[0];

        Shard(int mark) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                bytes.add(mark >>> shift);
            }
        }

        void add(Vocabulary.Word word) {
            first = first.isEmpty() ? word.text() : first;
            byte[] letters = word.text().getBytes(StandardCharsets.UTF_8);
            int shared = 0;
            while (shared < Math.min(letters.length, before.length) && letters[shared] == before[shared]) {
                shared++;
            }
            bytes.number(shared);
            bytes.number(letters.length - shared);
            for (int i = shared; i < letters.length; i++) {
                bytes.add(letters[i]);
            }
            bytes.add(word.postings());
            before = letters;
        }
    }
}
