package dev.broadsheet.page;

/**
 * Finished JSON that is safe to put into a script element as it is.
 *
 * @param markup empty where there is none
 */
public record Json(String markup) {
    static final Json EMPTY = new Json("");
}
