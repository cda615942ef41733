package dev.broadsheet.page;

/** A page that programs read as JSON: it has no template. */
public sealed interface DataPage extends Page permits JsonFeedPage, JsonListingPage {}
