package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.related.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as its file gave it.
 *
 * @param words what it says; not in memory where it is in the cache, since few ask for it
 * @param diagnostics warnings found in the file
 */
record ReadArticle(Article article, ArticleWords words, List<Diagnostic> diagnostics) {

    private static final Codec ARTICLE = RecordCodec.of(Article.class);
    private static final Codec DIAGNOSTIC = RecordCodec.of(Diagnostic.class);

    ReadArticle {
        diagnostics = List.copyOf(diagnostics);
    }

    String path() {
        return article.path();
    }

    Terms terms() {
        return words.of(article);
    }

    byte[] bytes() {
        Packer to = new Packer();
        to.numbers(terms().packed());
        ARTICLE.write(article, to);
        to.count(diagnostics.size());
        diagnostics.forEach(diagnostic -> DIAGNOSTIC.write(diagnostic, to));
        return to.bytes();
    }

    /**
     * What {@link #bytes} made bytes of.
     *
     * @param path of the article, as it is known already
     * @param words of the article
     * @throws IllegalStateException where the bytes are not that
     */
    static ReadArticle of(byte[] bytes, String path, ArticleWords words) {
        Unpacker from = new Unpacker(bytes).knowing(path);
        from.passNumbers();
        if (!(ARTICLE.read(from) instanceof Article article)) {
            throw new IllegalStateException("the article is missing");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int rest = from.count(); rest > 0; rest--) {
            if (DIAGNOSTIC.read(from) instanceof Diagnostic diagnostic) {
                diagnostics.add(diagnostic);
            }
        }
        return new ReadArticle(article, words, diagnostics);
    }

    /** The words in what {@link #bytes} made bytes of. */
    static Terms words(byte[] bytes) {
        return new Terms(new Unpacker(bytes).numbers());
    }
}
