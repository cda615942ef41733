package dev.broadsheet.article;

/**
 * A heading of a rendered body.
 *
 * @param level 2 to 6, as it stands in the page
 * @param id the fragment that leads to it
 * @param text plain text
 */
public record Heading(int level, String id, String text) {}
