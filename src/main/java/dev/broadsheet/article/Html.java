package dev.broadsheet.article;

/** Finished HTML that is safe to put into a page as it is. */
public record Html(String markup) {

    /** No markup at all. */
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
