package dev.broadsheet.page;

/** A page of one month's articles. */
public record MonthPage(String file, Head head, String name, Link year, Listing listing) implements HtmlPage {}
