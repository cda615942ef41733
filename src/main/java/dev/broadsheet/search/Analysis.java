package dev.broadsheet.search;

import dev.broadsheet.related.Prose;
import java.util.function.Consumer;

/** Takes from a text the words under which it can be found. */
final class Analysis {

    /** How much of a body is read, in characters. */
    private static final int BODY = 100_000;

    private Analysis() {}

    /** The words of a line of plain text. */
    static void line(String text, Consumer<String> words) {
        read(text, Prose.plain(text), words);
    }

    /** The words of an article's Markdown. */
    static void body(String text, Consumer<String> words) {
        read(text, Prose.markdown(text, BODY), words);
    }

    private static void read(String text, Prose prose, Consumer<String> words) {
        while (prose.next()) {
            if (prose.unparted()) {
                pairs(text, prose, words);
            } else {
                words.accept(Spelling.stem(Spelling.fold(text.substring(prose.start(), prose.end()))));
            }
        }
    }

    /** Scripts that do not part words are read in pairs of neighbouring characters; one alone is a word. */
    private static void pairs(String text, Prose prose, Consumer<String> words) {
        int at = prose.start();
        int next = text.offsetByCodePoints(at, 1);
        if (next == prose.end()) {
            words.accept(Spelling.fold(text.substring(at, next)));
        }
        while (next < prose.end()) {
            int end = text.offsetByCodePoints(next, 1);
            words.accept(Spelling.fold(text.substring(at, end)));
            at = next;
            next = end;
        }
    }
}
