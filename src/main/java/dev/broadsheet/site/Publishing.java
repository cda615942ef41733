package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is published at one instant.
 *
 * @param now the one moment that the whole build believes in
 * @param preview whether drafts and embargoed articles count as published too
 */
public record Publishing(Instant now, boolean preview) {

    /** Whether readers may see an article. */
    public boolean isPublished(Article article) {
        return isDue(article) && !article.visibility().deleted();
    }

    /** Whether an article was taken down that would be published otherwise. */
    public boolean isTombstone(Article article) {
        return isDue(article) && article.visibility().deleted();
    }

    /** The next instant at which time alone makes an article (or its tombstone) appear or vanish, or null. */
    public @Nullable Instant nextChange(Article article) {
        Instant expiry = article.expiry();
        if (isDue(article)) {
            return expiry;
        }
        boolean embargoed =
                article.visibility().published() && article.published().isAfter(now);
        boolean appears = expiry == null || expiry.isAfter(article.published());
        return !preview && embargoed && appears ? article.published() : null;
    }

    private boolean isDue(Article article) {
        boolean released =
                article.visibility().published() && !article.published().isAfter(now);
        Instant expiry = article.expiry();
        return (preview || released) && (expiry == null || expiry.isAfter(now));
    }
}
