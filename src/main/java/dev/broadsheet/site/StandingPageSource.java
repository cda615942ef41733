package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Slug;
import java.util.ArrayList;
import java.util.List;

/**
 * A standing page, such as about or contact.
 *
 * @param path its address without slashes at the ends, such as {@code about} or {@code about/team}
 */
public record StandingPageSource(String path, Article article) {

    /** The page that a file below {@code pages/} stands for; an {@code index.md} stands for its folder. */
    static StandingPageSource of(Article article) {
        String[] names = article.path().split("/", -1);
        List<String> segments = new ArrayList<>();
        for (int i = 1; i < names.length - 1; i++) {
            segments.add(Slug.of(names[i]));
        }
        if (!article.slug().equals("index")) {
            segments.add(article.slug());
        }
        return new StandingPageSource(String.join("/", segments), article);
    }
}
