package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.related.Neighbours;
import dev.broadsheet.site.Site;
import dev.broadsheet.source.SourceFile;
import java.util.Map;

/**
 * Everything that the pages of a site are made of.
 *
 * @param beside files of the content folder that lie among the articles, by path
 * @param names of articles' files as messages show them, by path
 * @param preview whether what is not published yet is shown
 */
public record PlanInput(
        Site site,
        Neighbours neighbours,
        Labels labels,
        Assets assets,
        Map<String, SourceFile> beside,
        Names names,
        BodySources bodies,
        boolean preview) {

    /** Names of articles' files as messages show them. */
    @FunctionalInterface
    public interface Names {
        String of(Article article);
    }
}
