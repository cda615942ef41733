package dev.broadsheet.related;

import dev.broadsheet.article.Article;

/** Takes from an article the words that tell what it is about. */
public final class Words {
    // A headline is the article in a dozen words.
    private static final float HEADLINE = 4;
    private static final float TEXT = 1;

    // News tells the most important first; what follows dilutes it, and costs time.
    private static final int BODY_WORDS = 300;
    private static final int BODY_CHARACTERS = 16_000;

    private final Bag bag = new Bag();
    private final Spelling spelling = new Spelling();

    private Words() {}

    /** The words of title, excerpt and topics, and of the beginning of the body's Markdown. */
    public static Terms of(Article article, String body) {
        Words words = new Words();
        words.read(article.title(), HEADLINE);
        words.read(article.excerpt(), TEXT);
        for (String topic : article.topics()) {
            words.read(topic, TEXT);
            words.bag.add(line(topic), TEXT);
        }
        words.readBody(body);
        return words.bag.terms();
    }

    /** One hash for a whole line, whatever its case, accents and punctuation; 0 where it has no word. */
    static long line(String text) {
        Spelling spelling = new Spelling();
        long hash = 0;
        Prose prose = Prose.plain(text);
        while (prose.next()) {
            hash = Spelling.join(hash, spelling.unstemmed(text, prose.start(), prose.end()));
        }
        return hash;
    }

    private void read(String text, float weight) {
        Prose prose = Prose.plain(text);
        while (prose.next()) {
            add(text, prose, weight);
        }
    }

    private void readBody(String text) {
        Prose prose = Prose.markdown(text, BODY_CHARACTERS);
        int left = BODY_WORDS;
        while (left > 0 && prose.next()) {
            left -= add(text, prose, TEXT);
        }
    }

    /** Returns how many words it was, for a pair of characters counts as one. */
    private int add(String text, Prose prose, float weight) {
        if (prose.unparted()) {
            return addPairs(text, prose, weight);
        }
        bag.add(spelling.word(text, prose.start(), prose.end()), weight);
        return 1;
    }

    private int addPairs(String text, Prose prose, float weight) {
        int at = prose.start();
        int first = text.codePointAt(at);
        at += Character.charCount(first);
        if (at == prose.end()) {
            bag.add(Spelling.pair(first, 0), weight);
            return 1;
        }
        int pairs = 0;
        for (; at < prose.end(); pairs++) {
            int second = text.codePointAt(at);
            bag.add(Spelling.pair(first, second), weight);
            first = second;
            at += Character.charCount(second);
        }
        return pairs;
    }
}
