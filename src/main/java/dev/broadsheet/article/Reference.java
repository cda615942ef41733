package dev.broadsheet.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an article's {@code related} list: an article elsewhere that an editor or an aggregator chose.
 *
 * @param published in UTC; null where it was not given
 * @param webUrl absolute, http or https
 * @param quality NaN where it was not given
 */
public record Reference(
        String title,
        @Nullable String excerpt,
        @Nullable Instant published,
        String webUrl,
        @Nullable String ampWebUrl,
        @Nullable String cdnAmpWebUrl,
        String type,
        @Nullable Provider provider,
        double quality,
        List<Image> images) {
    public Reference {
        images = List.copyOf(images);
    }
}
