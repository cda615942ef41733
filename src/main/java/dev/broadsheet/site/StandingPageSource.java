package dev.broadsheet.site;

import dev.broadsheet.article.Article;

/**
 * A standing page, such as about or contact.
 *
 * @param path its address without slashes at the ends, such as {@code about} or {@code about/team}
 */
public record StandingPageSource(String path, Article article) {}
