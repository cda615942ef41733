package dev.broadsheet.page;

/**
 * A link with the number of articles behind it.
 *
 * @param number the articles as the page's language writes the number, such as {@code 1,234}
 */
public record Counted(Link link, int articles, String number) {}
