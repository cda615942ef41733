package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * A player of another site: its frame, or a link where the frame is not allowed.
 *
 * @param html the frame or a paragraph with the link; empty where there is neither
 * @param link the address of what is linked; null where there is a frame or nothing
 */
public record Embed(Html html, @Nullable String link) {

    /** Nothing to show. */
    public static final Embed NONE = new Embed(Html.EMPTY, null);
}
