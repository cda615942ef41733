package dev.broadsheet.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of some documents, each with the documents that hold it. */
final class Vocabulary {

    /** Bytes of the mark that a file begins with. */
    private static final int MARK = 4;

    private final int documents;
    private final Map<String, Postings> open = new HashMap<>();

    /** In the order of a file, which is nearly that of the words. */
    private final Map<String, byte[]> encoded = new LinkedHashMap<>();

    private final Analysis<Postings> analysis = new Analysis<>(this::postings);

    /** @param documents how many there are */
    Vocabulary(int documents) {
        this.documents = documents;
    }

    /** Adds the words of a document. */
    void read(int number, Document document) {
        analysis.line(document.title(), word -> word.add(number, Postings.TITLE));
        analysis.line(document.excerpt(), word -> word.add(number, Postings.NAME));
        for (String name : document.names()) {
            analysis.line(name, word -> word.add(number, Postings.NAME));
        }
        document.filters().forEach(filter -> postings(filter).add(number, Postings.BODY));
        analysis.body(document.body().get(), word -> word.add(number, Postings.BODY));
    }

    private Postings postings(String word) {
        Postings postings = open.get(word);
        if (postings == null) {
            byte[] known = encoded.remove(word);
            postings = known == null ? new Postings() : Postings.read(known, documents, new BitSet());
            open.put(word, postings);
        }
        return postings;
    }

    /**
     * Adds the words of a file of an index, as {@link Segment#shards} describes it, without some documents.
     *
     * @throws IllegalArgumentException where it is not that
     */
    void add(byte[] shard, BitSet without) {
        try {
            ByteBuffer from = ByteBuffer.wrap(shard).position(MARK);
            byte[] letters = new byte[0];
            while (from.hasRemaining()) {
                int shared = Bytes.number(from);
                letters = Arrays.copyOf(letters, shared + Bytes.number(from));
                from.get(letters, shared, letters.length - shared);
                int start = from.position();
                boolean stays = !Postings.name(without, from, documents);
                byte[] postings = Arrays.copyOfRange(shard, start, from.position());
                byte[] rest = stays ? postings : without(postings, without);
                if (rest.length > 0) {
                    encoded.put(new String(letters, StandardCharsets.UTF_8), rest);
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("no file of an index", e);
        }
    }

    private byte[] without(byte[] bytes, BitSet some) {
        Postings rest = Postings.read(bytes, documents, some);
        return rest.isEmpty() ? new byte[0] : rest.bytes(documents);
    }

    /** Every word in ascending order of UTF-16; to be called once, after everything is added. */
    List<Word> words() {
        List<Word> words = new ArrayList<>(encoded.size() + open.size());
        encoded.forEach((word, postings) -> words.add(new Word(word, postings)));
        open.forEach((word, postings) -> words.add(new Word(word, postings.bytes(documents))));
        words.sort(Comparator.comparing(Word::text));
        return words;
    }

    /**
     * A word with the documents that hold it.
     *
     * @param postings {@link Postings} as bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Word(String text, byte[] postings) {
        int length() {
            return text.length() + postings.length;
        }
    }
}
