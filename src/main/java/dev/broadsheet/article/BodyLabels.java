package dev.broadsheet.article;

/**
 * Words for those who cannot see what a body's markup shows.
 *
 * @param table name of a table that scrolls and has no caption
 * @param note name of the link from a footnote back to its place in the text
 * @param frame name of an embedded player without a title
 */
public record BodyLabels(String table, String note, String frame) {

    /** The labels in English. */
    public static final BodyLabels ENGLISH = new BodyLabels("Table", "Back to the text", "Embedded content");
}
