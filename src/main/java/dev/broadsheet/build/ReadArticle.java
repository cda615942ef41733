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
        to.count(terms.packed().length);
        for (int term : terms.packed()) {
            to.number(term);
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
        int[] packed = new int[from.count()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = from.number();
        }
        return new ReadArticle(article, new Terms(packed), diagnostics);
    }
}
