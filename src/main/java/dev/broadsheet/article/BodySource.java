package dev.broadsheet.article;

/**
 * The Markdown of one body, and how to speak of it.
 *
 * @param name of its file, as messages show it
 * @param firstLine of the body in its file, counted from 1
 * @param labels words that the page itself adds, in the page's language
 */
public record BodySource(String name, String markdown, int firstLine, BodyLabels labels) {}
