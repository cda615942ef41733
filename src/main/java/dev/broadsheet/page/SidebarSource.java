package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a sidebar was made of.
 *
 * @param article of ours, or null for one elsewhere
 * @param url where the entry leads, absolute
 * @param chosen the URL by which an editor or an aggregator chose it, or null where it was computed
 */
public record SidebarSource(
        @Nullable Article article, String url, @Nullable String chosen) {}
