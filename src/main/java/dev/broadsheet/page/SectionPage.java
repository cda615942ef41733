package dev.broadsheet.page;

/** A page of a section's articles. */
public record SectionPage(String file, Head head, String name, Link feed, Listing listing) implements HtmlPage {}
