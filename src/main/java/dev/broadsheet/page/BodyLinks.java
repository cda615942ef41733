package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Links;
import dev.broadsheet.article.UrlPolicy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the links and images of one body lead, and which files they need. */
final class BodyLinks implements Links {

    private final Article article;
    private final Media.Place place;
    private final Desk desk;
    private final Addresses addresses;
    private final List<Attachment> attachments = new ArrayList<>();

    BodyLinks(Article article, String address, Desk desk, Addresses addresses) {
        this.article = article;
        this.place = new Media.Place(article.path(), address);
        this.desk = desk;
        this.addresses = addresses;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    @Override
    public Target link(String destination) {
        Optional<String> absolute = UrlPolicy.link(destination);
        if (absolute.isPresent()) {
            return absolute(absolute.get());
        }
        if (!UrlPolicy.isRelative(destination)) {
            return Target.nowhere("the address has a scheme that pages may not link to");
        }
        Destination wanted = Destination.of(destination.strip());
        if (wanted.path.isEmpty()) {
            return Target.of(wanted.suffix.isEmpty() ? "#" : wanted.suffix);
        }
        String href = inside(wanted.path);
        return href != null ? Target.of(href + wanted.suffix) : elsewhere(destination, "link");
    }

    @Override
    public Target image(String source) {
        Optional<String> absolute = UrlPolicy.web(source);
        if (absolute.isPresent()) {
            return Target.outside(absolute.get(), null);
        }
        if (!UrlPolicy.isRelative(source)) {
            return Target.nowhere("the address has a scheme that pages may not show images from");
        }
        Optional<Attachment> file = desk.tools().media().find(Destination.of(source.strip()).path, place);
        if (file.isEmpty()) {
            return elsewhere(source, "image");
        }
        attachments.add(file.get());
        PictureSize size = desk.tools().media().size(file.get());
        return new Target(desk.paths().href(file.get().path()), null, size.width(), size.height(), null);
    }

    private Target absolute(String url) {
        String own = desk.paths().pathOf(url);
        if (own != null && addresses.exists(Destination.of(own).path)) {
            return Target.of(desk.paths().href(own));
        }
        return Target.outside(url, url.startsWith("mailto:") ? null : desk.config().outbound().rel());
    }

    /** What to link to for a relative destination that is a page, an asset or a file beside; else null. */
    private @Nullable String inside(String path) {
        String source = Media.within(path, place.source());
        if (source != null) {
            Optional<String> page = addresses.ofSource(source);
            if (page.isPresent()) {
                return desk.paths().href(page.get());
            }
        }
        Optional<Attachment> file = desk.tools().media().find(path, place);
        if (file.isPresent()) {
            attachments.add(file.get());
            return desk.paths().href(file.get().path());
        }
        String address = Media.within(path, place.address());
        return address == null
                ? null
                : addresses.find(address).map(desk.paths()::href).orElse(null);
    }

    /** A relative address that is none of ours belongs to the site that the article comes from. */
    private Target elsewhere(String reference, String what) {
        String original = article.elsewhere().originalUrl();
        if (original != null) {
            Optional<String> resolved = resolve(original, reference.strip());
            if (resolved.isPresent()) {
                return Target.outside(
                        resolved.get(),
                        what.equals("link") ? desk.config().outbound().rel() : null);
            }
        }
        return Target.nowhere("the " + what + " leads to no page, asset or file beside the article");
    }

    private static Optional<String> resolve(String base, String reference) {
        try {
            return UrlPolicy.web(URI.create(base).resolve(reference.replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A relative destination taken apart.
     *
     * @param suffix query and fragment with their signs
     */
    private record Destination(String path, String suffix) {
        static Destination of(String reference) {
            int end = reference.length();
            int query = reference.indexOf('?');
            int fragment = reference.indexOf('#');
            end = query >= 0 ? Math.min(end, query) : end;
            end = fragment >= 0 ? Math.min(end, fragment) : end;
            return new Destination(decode(reference.substring(0, end)), reference.substring(end));
        }

        /** File names are written as they are or percent-encoded; a name is never decoded twice. */
        private static String decode(String path) {
            if (path.indexOf('%') < 0) {
                return path;
            }
            try {
                String decoded = java.net.URLDecoder.decode(
                        path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
                return decoded.indexOf('\0') >= 0 ? path : decoded;
            } catch (IllegalArgumentException e) {
                return path;
            }
        }
    }
}
