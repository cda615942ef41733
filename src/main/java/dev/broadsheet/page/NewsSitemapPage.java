package dev.broadsheet.page;

import java.util.List;

/**
 * A sitemap for Google News: the newsroom's own articles of the last two days.
 *
 * @param publication its name as Google News knows it
 * @param entries newest first
 */
public record NewsSitemapPage(String file, String publication, List<Entry> entries) implements Page {
    public NewsSitemapPage {
        entries = List.copyOf(entries);
    }

    /**
     * An article.
     *
     * @param location absolute URL
     * @param language ISO 639 code, or {@code zh-cn} or {@code zh-tw}
     * @param published W3C date and time in UTC
     */
    public record Entry(String location, String language, String published, String title) {}
}
