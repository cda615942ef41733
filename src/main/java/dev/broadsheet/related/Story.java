package dev.broadsheet.related;

import java.util.List;

/**
 * Several articles that tell one event, or copies of one report.
 *
 * @param identity path of the first article that told it: reports that come later leave it as it is
 * @param articles their positions in {@code Site.articles}, two or more, best first: by quality, the site's own before
 *     those of others, then the earliest
 */
public record Story(String identity, List<Integer> articles) {
    public Story {
        articles = List.copyOf(articles);
    }
}
