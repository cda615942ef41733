package dev.broadsheet.article;

import dev.broadsheet.article.Links.Target;
import dev.broadsheet.article.UrlPolicy.Destination;
import dev.broadsheet.article.UrlPolicy.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the links and images of one body lead, once the URL policy and the site have had their say. */
final class Destinations {

    private final Links links;
    private final Anchors anchors;
    private final Places places;

    Destinations(Links links, Anchors anchors, Places places) {
        this.links = links;
        this.anchors = anchors;
        this.places = places;
    }

    /** What a link leads to; null where its text stays without a link. */
    @Nullable
    Target link(String written) {
        Optional<Destination> destination = UrlPolicy.destination(written);
        if (destination.isEmpty()) {
            refused("a link", written);
            return null;
        }
        String url = destination.get().url();
        if (destination.get().kind() == Kind.MAIL) {
            return Target.of(url);
        }
        if (url.startsWith("#")) {
            return fragment(url, written);
        }
        return resolved("link", written, links.link(written.strip()));
    }

    /** What to show as an image; null where there is nothing to show. */
    @Nullable
    Target image(String written) {
        boolean refused = UrlPolicy.destination(written)
                .filter(destination -> destination.kind() != Kind.MAIL)
                .isEmpty();
        if (refused) {
            refused("an image", written);
            return null;
        }
        return resolved("image", written, links.image(written.strip()));
    }

    private @Nullable Target fragment(String url, String written) {
        if (url.equals("#") || url.equals("#top")) {
            return Target.of("#top");
        }
        String id = anchors.named(url.substring(1));
        if (id == null) {
            places.warn("broken-link", written, "The link \"" + written + "\" leads to no heading of this text");
            return null;
        }
        return Target.of("#" + id);
    }

    private @Nullable Target resolved(String what, String written, Target target) {
        if (target.problem() != null) {
            places.warn("broken-" + what, written, target.problem());
        }
        boolean safe =
                target.href() != null && UrlPolicy.destination(target.href()).isPresent();
        return safe ? target : null;
    }

    private void refused(String what, String written) {
        if (written.isBlank()) {
            places.warnIfFound("broken-link", "]()", "This link has no address");
        } else {
            places.warn(
                    "unsafe-link",
                    written.strip(),
                    "The address \"" + written.strip() + "\" of " + what
                            + " is no valid http, https, mailto or relative address; the text stays without it");
        }
    }
}
