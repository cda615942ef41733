package dev.broadsheet.article;

import dev.broadsheet.config.HostName;
import dev.broadsheet.source.Shape.Formed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article first.
 *
 * @param name as it is shown; where only a domain was given, the domain
 * @param domain in lower case, in ASCII and without {@code www.}; null where it was not given
 */
public record Provider(String name, @Nullable String domain, List<Image> images, List<Author> authors) {

    /** A domain as somebody may write it. */
    public static final Formed DOMAIN = Formed.word("a domain such as example.org", "[^/\\\\]+");

    private static final String SCHEME = "https://";

    public Provider {
        images = List.copyOf(images);
        authors = List.copyOf(authors);
    }

    /**
     * A domain as providers are compared by it: in lower case, in ASCII and without {@code www.} and final dot; nothing
     * where it is none.
     */
    public static Optional<String> domainOf(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String domain = lower.startsWith("www.") ? lower.substring(4) : lower;
        return UrlPolicy.web(SCHEME + domain)
                .map(url -> url.substring(SCHEME.length()))
                .filter(host -> host.indexOf('/') < 0)
                .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
    }

    /** What a provider is called of which only the domain is known. */
    public static String nameOf(String domain) {
        return HostName.readable(domain);
    }
}
