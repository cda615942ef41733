package dev.broadsheet.page;

/** A page that programs read: it has no template. */
public sealed interface DataPage extends Page
        permits JsonFeedPage, JsonListingPage, SearchIndexPage, SearchPartPage, SearchWordsPage, SearchArticlesPage {}
