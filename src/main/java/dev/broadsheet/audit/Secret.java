package dev.broadsheet.audit;

/**
 * A text of something withheld, which no page may hold.
 *
 * @param text as its author wrote it; never shown
 * @param kind what it is: {@code title}, {@code slug}, {@code image} or {@code secured value}
 * @param source path of its file in the content folder
 * @param name of that file as messages show it
 */
public record Secret(String text, String kind, String source, String name) {}
