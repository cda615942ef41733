package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** Where else an article can be read; every address is absolute, http or https. */
public record Elsewhere(
        @Nullable String originalUrl,
        @Nullable String webUrl,
        @Nullable String ampWebUrl,
        @Nullable String cdnAmpWebUrl) {

    /** Most articles are read where they first appeared: one text in memory is enough. */
    public Elsewhere {
        webUrl = webUrl != null && webUrl.equals(originalUrl) ? originalUrl : webUrl;
    }

    /** Nowhere else. */
    public static final Elsewhere NOWHERE = new Elsewhere(null, null, null, null);

    /** Where a reader goes for the original: {@code webUrl}, else {@code originalUrl}, else null. */
    public @Nullable String readAt() {
        return webUrl != null ? webUrl : originalUrl;
    }
}
