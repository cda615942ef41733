package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import java.time.YearMonth;
import java.util.List;

/** The articles of one month in the site's zone, newest first. */
public record ArchiveMonth(YearMonth month, List<Article> articles) {
    public ArchiveMonth {
        articles = List.copyOf(articles);
    }
}
