package dev.broadsheet.search;

import dev.broadsheet.related.Prose;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes from texts the words under which they can be found.
 *
 * @param <T> what stands for a word
 */
final class Analysis<T> {

    /** How much of a body is read, in characters. */
    private static final int BODY = 100_000;

    private final Function<String, T> meaning;
    private final Lexicon<T> lexicon = new Lexicon<>();

    /**
     * @param meaning what stands for a word of one form; it may be asked several times for the same
     */
    Analysis(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    /** The words of a line of plain text. */
    void line(String text, Consumer<T> words) {
        read(text, Prose.plain(text), words);
    }

    /** The words of an article's Markdown. */
    void body(String text, Consumer<T> words) {
        read(text, Prose.markdown(text, BODY), words);
    }

    private void read(String text, Prose prose, Consumer<T> words) {
        while (prose.next()) {
            if (prose.unparted()) {
                pairs(text, prose, words);
            } else {
                words.accept(word(text, prose.start(), prose.end()));
            }
        }
    }

    /** Scripts that do not part words are read in pairs of neighbouring characters; one alone is a word. */
    private void pairs(String text, Prose prose, Consumer<T> words) {
        int at = prose.start();
        int next = text.offsetByCodePoints(at, 1);
        if (next == prose.end()) {
            words.accept(word(text, at, next));
        }
        while (next < prose.end()) {
            int end = text.offsetByCodePoints(next, 1);
            words.accept(word(text, at, end));
            at = next;
            next = end;
        }
    }

    private T word(String text, int start, int end) {
        T known = lexicon.get(text, start, end);
        if (known != null) {
            return known;
        }
        String word = text.substring(start, end);
        T found = meaning.apply(Spelling.stem(Spelling.fold(word)));
        lexicon.put(word, found);
        return found;
    }
}
