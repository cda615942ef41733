package dev.broadsheet.article;

import dev.broadsheet.source.Shape.Formed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article first.
 *
 * @param name as it is shown; where only a domain was given, the domain
 * @param domain in lower case and without {@code www.}; null where it was not given
 */
public record Provider(String name, @Nullable String domain, List<Image> images, List<Author> authors) {

    /** A domain as somebody may write it. */
    public static final Formed DOMAIN = Formed.word("a domain such as example.org", "[^/\\\\]+");

    public Provider {
        images = List.copyOf(images);
        authors = List.copyOf(authors);
    }

    /** A domain as providers are compared by it: in lower case and without {@code www.}; nothing where it is none. */
    public static Optional<String> domainOf(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String domain = lower.startsWith("www.") ? lower.substring(4) : lower;
        boolean host = UrlPolicy.web("https://" + domain)
                .filter(url -> url.indexOf('/', "https://".length()) < 0)
                .isPresent();
        return host ? Optional.of(domain) : Optional.empty();
    }
}
