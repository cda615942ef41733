package dev.broadsheet.image;

/** Says why bytes are no image that can be shown: their author's mistake, or somebody's malice. */
final class UnfitImage extends Exception {

    private static final long serialVersionUID = 1L;

    UnfitImage(String reason) {
        super(reason);
    }

    UnfitImage(String reason, Exception cause) {
        super(reason, cause);
    }

    /** For a person; half a sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
