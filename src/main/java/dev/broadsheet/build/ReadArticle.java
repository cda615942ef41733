package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.related.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as its file gave it.
 *
 * @param diagnostics warnings found in the file
 */
record ReadArticle(Article article, Terms terms, List<Diagnostic> diagnostics) {

    private static final Codec ARTICLE = RecordCodec.of(Article.class);
    private static final Codec DIAGNOSTIC = RecordCodec.of(Diagnostic.class);

    ReadArticle {
        diagnostics = List.copyOf(diagnostics);
    }

    byte[] bytes() {
        Packer to = new Packer();
        ARTICLE.write(article, to);
        to.count(diagnostics.size());
        diagnostics.forEach(diagnostic -> DIAGNOSTIC.write(diagnostic, to));
        to.count(terms.hashes().length);
        for (int i = 0; i < terms.hashes().length; i++) {
            to.word(terms.hashes()[i]);
            to.number(Float.floatToRawIntBits(terms.weights()[i]));
        }
        return to.bytes();
    }

    static ReadArticle of(byte[] bytes) {
        Unpacker from = new Unpacker(bytes);
        if (!(ARTICLE.read(from) instanceof Article article)) {
            throw new IllegalStateException("the article is missing");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int rest = from.count(); rest > 0; rest--) {
            if (DIAGNOSTIC.read(from) instanceof Diagnostic diagnostic) {
                diagnostics.add(diagnostic);
            }
        }
        int words = from.count();
        long[] hashes = new long[words];
        float[] weights = new float[words];
        for (int i = 0; i < words; i++) {
            hashes[i] = from.word();
            weights[i] = Float.intBitsToFloat(from.number());
        }
        return new ReadArticle(article, new Terms(hashes, weights), diagnostics);
    }
}
