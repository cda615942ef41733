package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What articles say that they translate. */
final class Originals {

    private Originals() {}

    /** A warning for each article that translates itself or one that there is not, published or withheld. */
    static List<Diagnostic> missing(Sources sources) {
        List<Article> translations = sources.articles().stream()
                .filter(article -> article.translationOf() != null)
                .toList();
        if (translations.isEmpty()) {
            return List.of();
        }
        Set<String> paths = sources.articles().stream().map(Article::path).collect(Collectors.toSet());
        return translations.stream()
                .filter(article -> !paths.contains(article.translationOf())
                        || article.path().equals(article.translationOf()))
                .map(article -> unknown(article, sources))
                .toList();
    }

    private static Diagnostic unknown(Article article, Sources sources) {
        String what = article.path().equals(article.translationOf())
                ? "\"translationOf\" names the article itself"
                : "\"translationOf\" names '%s', but no such article could be read".formatted(article.translationOf());
        SourceFile file = sources.files().apply(article);
        Diagnostic unknown = Diagnostic.warning("unknown-original", Location.of(file.name()), what)
                .withHint("write the path of the original in the content folder, such as news/2026-05-01-storm.md");
        return FieldPlace.of(file, "translationOf", unknown);
    }
}
