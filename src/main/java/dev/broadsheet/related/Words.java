package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.RelatedSettings.Weights;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes from an article the words that tell what it is about. */
public final class Words {
    // News tells the most important first; what follows dilutes it, and costs time.
    private static final int BODY_WORDS = 300;
    private static final int BODY_CHARACTERS = 16_000;

    private final Bag bag = new Bag();
    private final Spelling spelling = new Spelling();
    private final StopWords stopWords;

    private final @Nullable Map<Integer, String> spellings;

    private String text = "";

    private Words(String language, @Nullable Map<Integer, String> spellings) {
        this.stopWords = StopWords.of(language);
        this.spellings = spellings;
    }

    /**
     * The words of title, excerpt and topics, and of the beginning of the body's Markdown.
     *
     * @param language a BCP 47 tag: that of articles which do not say their own
     */
    public static Terms of(Article article, String body, String language, Weights weights) {
        Words words = new Words(language(article, language), null);
        words.read(article, body, weights);
        return words.bag.terms();
    }

    /** How an article spells its words. */
    public static Spellings spellings(Article article, String body, String language, Weights weights) {
        Map<Integer, String> spellings = new HashMap<>();
        new Words(language(article, language), spellings).read(article, body, weights);
        return new Spellings(spellings);
    }

    private static String language(Article article, String others) {
        String own = article.locale();
        return own == null ? others : own;
    }

    private void read(Article article, String body, Weights weights) {
        readLine(article.title(), weights.title());
        readLine(article.excerpt(), weights.excerpt());
        for (String topic : article.topics()) {
            readLine(topic, weights.topics());
            put(line(topic), weights.topics(), 0, topic.length());
        }
        readBody(body, weights.body());
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

    private void readLine(String line, int weight) {
        text = line;
        Prose prose = Prose.plain(line);
        while (prose.next()) {
            add(prose, weight);
        }
    }

    private void readBody(String body, int weight) {
        text = body;
        Prose prose = Prose.markdown(body, BODY_CHARACTERS);
        int left = BODY_WORDS;
        while (left > 0 && prose.next()) {
            left -= add(prose, weight);
        }
    }

    /** Returns how many words it was, for a pair of characters counts as one. */
    private int add(Prose prose, int weight) {
        if (prose.unparted()) {
            return addPairs(prose, weight);
        }
        put(spelling.word(text, prose.start(), prose.end(), stopWords), weight, prose.start(), prose.end());
        return 1;
    }

    private int addPairs(Prose prose, int weight) {
        int at = prose.start();
        int first = text.codePointAt(at);
        at += Character.charCount(first);
        if (at == prose.end()) {
            put(Spelling.pair(first, 0), weight, prose.start(), at);
            return 1;
        }
        int pairs = 0;
        for (; at < prose.end(); pairs++) {
            int second = text.codePointAt(at);
            int next = at + Character.charCount(second);
            put(Spelling.pair(first, second), weight, at - Character.charCount(first), next);
            first = second;
            at = next;
        }
        return pairs;
    }

    private void put(long hash, int weight, int start, int end) {
        bag.add(hash, weight);
        if (spellings != null && hash != 0) {
            spellings.putIfAbsent(Term.number(hash), text.substring(start, end));
        }
    }
}
