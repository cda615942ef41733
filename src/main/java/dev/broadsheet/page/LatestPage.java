package dev.broadsheet.page;

/** A numbered page of all articles: {@code /page/N/}. */
public record LatestPage(String file, Head head, Listing listing) implements HtmlPage {}
