package dev.broadsheet.page;

/** A page that people read. */
public sealed interface HtmlPage extends Page
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
                CorrectionsPage,
                StandingPage,
                NotFoundPage,
                SearchPage,
                TombstonePage,
                AliasPage {

    /** What it says of itself. */
    Head head();
}
