package dev.broadsheet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article first.
 *
 * @param name as it is shown; where only a domain was given, the domain
 * @param domain in lower case and without {@code www.}; null where it was not given
 */
public record Provider(String name, @Nullable String domain, List<Image> images, List<Author> authors) {
    public Provider {
        images = List.copyOf(images);
        authors = List.copyOf(authors);
    }
}
