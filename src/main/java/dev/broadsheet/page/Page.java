package dev.broadsheet.page;

/** A page of the site: exactly what its template may show. */
public sealed interface Page
        permits HtmlPage,
                DataPage,
                FeedPage,
                AtomPage,
                SitemapPage,
                SitemapIndexPage,
                NewsSitemapPage,
                RobotsPage,
                OpenSearchPage {

    /** Where its file lies in the output folder, with {@code /}: {@code news/index.html}. */
    String file();
}
