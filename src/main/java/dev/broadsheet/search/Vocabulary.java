package dev.broadsheet.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of some documents, each with the documents that hold it. */
final class Vocabulary {

    /** Bytes of the mark that a file begins with. */
    private static final int MARK = 4;

    private final int documents;
    private final Map<String, Postings> open = new HashMap<>();
    private final TreeMap<String, byte[]> encoded = new TreeMap<>();

    /** @param documents how many there are */
    Vocabulary(int documents) {
        this.documents = documents;
    }

    /** Adds the words of a document. */
    void read(int number, Document document) {
        Analysis.line(document.title(), word -> add(word, number, Postings.TITLE));
        Analysis.line(document.excerpt(), word -> add(word, number, Postings.NAME));
        for (String name : document.names()) {
            Analysis.line(name, word -> add(word, number, Postings.NAME));
        }
        document.filters().forEach(filter -> add(filter, number, Postings.BODY));
        Analysis.body(document.body().get(), word -> add(word, number, Postings.BODY));
    }

    private void add(String word, int document, int place) {
        Postings postings = open.get(word);
        if (postings == null) {
            byte[] known = encoded.remove(word);
            postings = known == null ? new Postings() : Postings.read(known, documents, new BitSet());
            open.put(word, postings);
        }
        postings.add(document, place);
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

    /** Every word with its {@link Postings} as bytes; to be called once, after everything is added. */
    SortedMap<String, byte[]> encoded() {
        open.forEach((word, postings) -> encoded.put(word, postings.bytes(documents)));
        open.clear();
        return encoded;
    }
}
