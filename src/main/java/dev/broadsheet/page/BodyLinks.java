package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Heading;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Links;
import dev.broadsheet.article.UrlPolicy;
import dev.broadsheet.config.ImageSettings.Remote;
import dev.broadsheet.image.PictureSize;
import dev.broadsheet.image.StoredImage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the links and images of one body lead, and which files they need. */
final class BodyLinks implements Links {

    private static final char LINK = 'L';
    private static final char IMAGE = 'I';

    private final Article article;
    private final Media.Place place;
    private final Desk desk;
    private final Addresses addresses;
    private final List<Attachment> attachments = new ArrayList<>();
    private final SortedSet<String> questions = new TreeSet<>();

    BodyLinks(Article article, String address, Desk desk, Addresses addresses) {
        this.article = article;
        this.place = Media.Place.of(article, address, desk.config().images());
        this.desk = desk;
        this.addresses = addresses;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** The links and images whose destination the site decides, in a form that {@link #answer} takes. */
    SortedSet<String> questions() {
        return Collections.unmodifiableSortedSet(questions);
    }

    /** Answers a question again. */
    Target answer(String question) {
        String written = question.substring(1);
        return question.charAt(0) == LINK ? link(written) : image(written);
    }

    @Override
    public Target link(String written) {
        UrlPolicy.Destination destination = UrlPolicy.destination(written).orElse(null);
        if (destination == null) {
            return Target.nowhere("pages may not link to such an address");
        }
        if (destination.kind() == UrlPolicy.Kind.MAIL) {
            return Target.of(destination.url());
        }
        boolean web = destination.kind() == UrlPolicy.Kind.WEB;
        if (!web || desk.paths().pathOf(destination.path()) != null) {
            questions.add(LINK + written);
        }
        return web ? absolute(destination) : relative(destination);
    }

    private Target relative(UrlPolicy.Destination destination) {
        if (destination.path().isEmpty()) {
            return Target.of(destination.url());
        }
        String page = ofSource(destination.path());
        if (page != null) {
            return Target.of(page + Heading.named(destination.suffix()));
        }
        String href = inside(destination.path());
        return href != null
                ? Target.of(href + destination.suffix())
                : elsewhere(destination, article).map(this::leaving).orElseGet(() -> unfound(destination.path()));
    }

    @Override
    public Target image(String written) {
        UrlPolicy.Destination destination = UrlPolicy.destination(written).orElse(null);
        if (destination == null || destination.kind() == UrlPolicy.Kind.MAIL) {
            return Target.nowhere("pages may not show an image from such an address");
        }
        questions.add(IMAGE + written);
        if (destination.kind() == UrlPolicy.Kind.WEB) {
            return remote(destination.url());
        }
        Optional<Attachment> file = desk.tools().media().find(destination.path(), place);
        if (file.isEmpty()) {
            return elsewhere(destination, article).map(this::remote).orElseGet(() -> nowhere("image"));
        }
        attachments.add(file.get());
        StoredImage kept = desk.tools().media().kept(file.get());
        if (kept != null) {
            return shown(kept);
        }
        PictureSize size = desk.tools().media().size(file.get());
        String problem = desk.tools().media().isDamaged(file.get()) ? "the image is damaged, or no image" : null;
        return new Target(desk.paths().href(file.get().path()), null, size.width(), size.height(), null, problem);
    }

    /** An image on another host: from there, or from here where it is kept. */
    private Target remote(String url) {
        StoredImage kept = desk.tools().media().kept(Image.of(url), place);
        if (kept != null) {
            return shown(kept);
        }
        return place.remote() == Remote.NONE && desk.tools().media().isOutside(url)
                ? Target.nowhere("the settings show no images of this provider")
                : Target.outside(url, null);
    }

    private Target shown(StoredImage kept) {
        attachments.addAll(desk.tools().media().sizes(kept));
        Picture picture = desk.tools().media().picture(Image.of(""), kept);
        String sizes = picture.sizes().stream()
                .map(size -> size.src() + " " + size.width() + "w")
                .collect(Collectors.joining(", "));
        return new Target(picture.src(), null, picture.width(), picture.height(), sizes.isEmpty() ? null : sizes, null);
    }

    /** An absolute address of our own site is a link that stays. */
    private Target absolute(UrlPolicy.Destination destination) {
        String own = desk.paths().pathOf(destination.path());
        if (own == null) {
            return leaving(destination.url());
        }
        // an address of ours that has no page may be that of an article that is not to be seen
        String href = inside("/" + own);
        return href != null
                ? Target.of(href + destination.suffix())
                : Target.nowhere("the link leads to no page of this site");
    }

    /** What to link to for a relative destination that names the file of an article or a standing page; else null. */
    private @Nullable String ofSource(String path) {
        String source = Media.within(path, place.source());
        return source == null
                ? null
                : addresses.ofSource(source).map(desk.paths()::href).orElse(null);
    }

    /** What to link to for a relative destination that is a page, an asset or a file beside; else null. */
    private @Nullable String inside(String path) {
        String page = ofSource(path);
        if (page != null) {
            return page;
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

    /** A relative address that is none of ours belongs to the site that the article comes from; a file's name is ours. */
    static Optional<String> elsewhere(UrlPolicy.Destination destination, Article article) {
        boolean ours = destination.path().endsWith(".md");
        return Optional.ofNullable(ours ? null : article.elsewhere().originalUrl())
                .flatMap(base -> resolve(base, destination.url()));
    }

    /** Whoever wrote the article chose the link. */
    private Target leaving(String url) {
        return Target.outside(url, desk.config().outbound().rel(url, article.provider() == null));
    }

    private static Target unfound(String path) {
        return path.startsWith("www.")
                ? Target.nowhere("the link lacks https:// before the name of its host")
                : nowhere("link");
    }

    private static Target nowhere(String what) {
        return Target.nowhere("the " + what + " leads to no page, asset or file beside the article");
    }

    private static Optional<String> resolve(String base, String reference) {
        try {
            return UrlPolicy.web(URI.create(base).resolve(reference).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
