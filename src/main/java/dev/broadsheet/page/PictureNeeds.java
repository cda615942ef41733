package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Reference;
import dev.broadsheet.article.UrlPolicy;
import dev.broadsheet.config.ImageSettings;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.image.ImageNeeds;
import dev.broadsheet.image.OwnImage;
import dev.broadsheet.image.WantedImage;
import dev.broadsheet.site.ProviderDefinition;
import dev.broadsheet.site.TopicDefinition;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the images that the pages of a newsroom show, and those that they may show one day. */
public final class PictureNeeds {

    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::published).reversed().thenComparing(Article::path);

    private final Sources sources;
    private final Media media;
    private final Map<String, WantedImage> remote = new LinkedHashMap<>();
    private final Map<Fingerprint, OwnImage> own = new LinkedHashMap<>();
    private final Set<String> remoteInUse = new HashSet<>();
    private final Set<Fingerprint> ownInUse = new HashSet<>();

    /**
     * Where images are named.
     *
     * @param articles and standing pages, published or not
     * @param shown whether readers see an article
     * @param names of articles' files as messages show them
     * @param prints fingerprints of files' bytes
     * @param bodies addresses of the images of an article's body, as they were written ({@link BodyPictures})
     */
    public record Sources(
            SiteConfig config,
            StaticFiles files,
            List<Article> articles,
            Predicate<Article> shown,
            Function<Article, String> names,
            List<TopicDefinition> topics,
            List<ProviderDefinition> providers,
            Function<SourceFile, Fingerprint> prints,
            Function<Article, List<String>> bodies) {}

    private PictureNeeds(Sources sources) {
        this.sources = sources;
        this.media = new Media(sources.files(), new Paths(sources.config()), sources.prints());
    }

    /** The images of a newsroom, those of its newest articles first. What was taken down has no use for any. */
    public static ImageNeeds of(Sources sources) {
        return new PictureNeeds(sources).needs();
    }

    private ImageNeeds needs() {
        ImageSettings settings = sources.config().images();
        for (TopicDefinition topic : sources.topics()) {
            Use use = new Use(topic.source(), Media.Place.ofSite("", settings), true);
            topic.images().forEach(image -> add(image, use));
        }
        for (ProviderDefinition provider : sources.providers()) {
            ImageSettings.Remote treatment = settings.of(provider.domain(), provider.name());
            Use use = new Use(provider.source(), new Media.Place("", "", treatment), true);
            provider.images().forEach(image -> add(image, use));
        }
        sources.articles().stream()
                .filter(article -> !article.visibility().deleted())
                .sorted(NEWEST_FIRST)
                .forEach(this::add);
        return new ImageNeeds(new ArrayList<>(remote.values()), new ArrayList<>(own.values()), remoteInUse, ownInUse);
    }

    private void add(Article article) {
        ImageSettings settings = sources.config().images();
        boolean shown = sources.shown().test(article);
        String name = sources.names().apply(article);
        Use use = new Use(name, Media.Place.of(article, "", settings), shown);
        article.images().forEach(image -> add(image, use));
        sources.bodies().apply(article).forEach(written -> add(written, article, use));
        if (article.provider() != null) {
            Use logo = new Use(name, Media.Place.of(article.provider(), settings), shown);
            article.provider().images().forEach(image -> add(image, logo));
        }
        for (Reference reference : article.related()) {
            Use beside = new Use(name, Media.Place.of(reference.provider(), settings), shown);
            reference.images().stream()
                    .filter(image -> media.isOutside(image.url()))
                    .forEach(image -> add(image, beside));
        }
    }

    /** Adds an image of a body. */
    private void add(String written, Article article, Use use) {
        UrlPolicy.destination(written)
                .map(destination -> destination.kind() == UrlPolicy.Kind.RELATIVE
                                && media.find(destination.path(), use.place()).isEmpty()
                        ? BodyLinks.elsewhere(destination, article).orElse(destination.path())
                        : destination.kind() == UrlPolicy.Kind.WEB ? destination.url() : destination.path())
                .ifPresent(url -> add(Image.of(url), use));
    }

    private void add(Image image, Use use) {
        if (!media.isOutside(image.url())) {
            media.find(image.url(), use.place()).ifPresent(file -> add(file, use));
        } else if (use.place().remote().keeps(image.cached())) {
            remoteInUse.add(image.url());
            if (use.shown()) {
                remote.putIfAbsent(image.url(), new WantedImage(image.url(), use.file()));
            }
        }
    }

    private void add(Attachment attachment, Use use) {
        if (attachment instanceof Attachment.Copy copy && ImageType.isScaled(copy.path())) {
            Fingerprint print = sources.prints().apply(copy.file());
            ownInUse.add(print);
            if (use.shown()) {
                own.putIfAbsent(print, new OwnImage(copy.file(), print));
            }
        }
    }

    /**
     * Where an image is named.
     *
     * @param file as messages name it
     * @param shown whether readers see what names it
     */
    private record Use(String file, Media.Place place, boolean shown) {}
}
