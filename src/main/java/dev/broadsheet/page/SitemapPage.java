package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sitemap by the protocol of sitemaps.org, 0.9. */
public record SitemapPage(String file, List<Entry> entries) implements Page {
    public SitemapPage {
        entries = List.copyOf(entries);
    }

    /**
     * An address that search engines may show.
     *
     * @param location absolute URL
     * @param modified W3C date and time in UTC; null where it is not known
     * @param image absolute URL of its lead image, where that is a file of ours; else null
     */
    public record Entry(
            String location,
            @Nullable String modified,
            @Nullable String image) {}
}
