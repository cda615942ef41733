package dev.broadsheet.page;

/** A page of the site: exactly what its template may show. */
public sealed interface Page
        permits ArticlePage,
                FrontPage,
                LatestPage,
                SectionPage,
                TopicPage,
                TopicsPage,
                ProviderPage,
                ProvidersPage,
                AuthorPage,
                AuthorsPage,
                ArchivePage,
                YearPage,
                MonthPage,
                StandingPage,
                NotFoundPage,
                TombstonePage,
                AliasPage,
                FeedPage,
                SitemapPage,
                RobotsPage {

    /** Where its file lies in the output folder, with {@code /}: {@code news/index.html}. */
    String file();
}
