package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Reference;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.Aggregate;
import dev.broadsheet.image.StoredImage;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.SiteIndex;
import dev.broadsheet.site.Topic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes teasers: articles as lists and sidebars show them. */
final class Teasers {

    /** Where an article's page lists the other reports of its story. */
    private static final String COVERAGE = "#coverage";

    private final SiteConfig config;
    private final SiteIndex index;
    private final Paths paths;
    private final Media media;
    private final Moments moments;
    private final Labels labels;
    private final Numerals numerals;
    private final ArticleMemo<String> addresses;
    private final Recent<Shown, Teaser> recent = new Recent<>();

    Teasers(SiteIndex index, Tools tools) {
        this.config = tools.config();
        this.index = index;
        this.paths = tools.paths();
        this.media = tools.media();
        this.moments = tools.moments();
        this.labels = tools.labels();
        this.numerals = tools.numerals();
        this.addresses = new ArticleMemo<>(index, article -> paths.article(article, index.sectionSlugOf(article)));
    }

    /**
     * @param language of the page that the teaser stands on
     */
    Teaser of(Article article, String language) {
        Shown shown = new Shown(article.path(), language);
        Teaser known = recent.get(shown);
        if (known == null) {
            known = make(article, language);
            recent.put(shown, known);
        }
        return known;
    }

    /** An article that stands in a list for other reports of its story too. */
    Teaser of(Folding.Fold fold, String language) {
        Teaser lead = of(fold.lead(), language);
        return fold.others() == 0 ? lead : lead.leading(reports(lead, fold.others(), language));
    }

    private Counted reports(Teaser lead, int others, String language) {
        String href = lead.rel() == null ? lead.href() + COVERAGE : "";
        Link link = new Link(labels.text(language, "reports"), href, null);
        return new Counted(link, others, numerals.of(others, language));
    }

    private Teaser make(Article article, String language) {
        String foreign = foreign(article, language);
        String outside = hasPage(article) ? null : article.elsewhere().readAt();
        return new Teaser(
                article.title(),
                outside == null ? paths.href(path(article)) : outside,
                outside == null ? null : config.outbound().rel(outside, false),
                article.excerpt(),
                moments.of(article.published(), language),
                provider(article),
                firstTopic(article).orElse(null),
                picture(article).orElse(null),
                article.type(),
                foreign,
                foreign == null ? null : labels.direction(foreign),
                null);
    }

    /** The language of an article where a page speaks another; else null. */
    @Nullable
    String foreign(Article article, String language) {
        String own = index.languageOf(article);
        return own.equalsIgnoreCase(language) ? null : own;
    }

    /** An article elsewhere that an editor chose. */
    Teaser of(Reference reference, String language) {
        return new Teaser(
                reference.title(),
                reference.webUrl(),
                config.outbound().rel(reference.webUrl(), false),
                reference.excerpt() == null ? "" : reference.excerpt(),
                reference.published() == null ? null : moments.of(reference.published(), language),
                provider(reference),
                null,
                image(reference)
                        .flatMap(image -> media.picture(image, place(reference)))
                        .orElse(null),
                reference.type(),
                null,
                null,
                null);
    }

    /** The files of the image of an article elsewhere. */
    List<Attachment> files(Reference reference) {
        return image(reference)
                .map(image -> media.files(image, place(reference)))
                .orElse(List.of());
    }

    /** The sizes of the image of an article elsewhere, or null where there are none. */
    @Nullable
    StoredImage kept(Reference reference) {
        return image(reference)
                .map(image -> media.kept(image, place(reference)))
                .orElse(null);
    }

    /** The files of the images of an article. */
    List<Attachment> files(Article article) {
        Media.Place place = Media.Place.of(article, path(article), config.images());
        return article.images().stream()
                .flatMap(image -> media.files(image, place).stream())
                .toList();
    }

    private Optional<Image> image(Reference reference) {
        return reference.images().stream()
                .filter(image -> media.isOutside(image.url()))
                .findFirst();
    }

    private Media.Place place(Reference reference) {
        return Media.Place.of(reference.provider(), config.images());
    }

    /** Whether an article has a page of ours; with {@code aggregate: link} those of other providers have none. */
    boolean hasPage(Article article) {
        return config.aggregate() != Aggregate.LINK
                || article.provider() == null
                || article.elsewhere().readAt() == null;
    }

    /** An article's address; every list asks for those of its articles again. */
    String path(Article article) {
        return addresses.of(article);
    }

    /** Where an article is read, absolute: our page, or the original where there is none. */
    String url(Article article) {
        String outside = hasPage(article) ? null : article.elsewhere().readAt();
        return outside == null ? paths.absolute(path(article)) : outside;
    }

    /** Whether an article has an image that is as wide in pixels. */
    boolean hasPicture(Article article, int width) {
        return picture(article).filter(picture -> picture.isAsWideAs(width)).isPresent();
    }

    /** The first image of an article that can be shown. */
    Optional<Picture> picture(Article article) {
        Media.Place place = Media.Place.of(article, path(article), config.images());
        for (Image image : article.images()) {
            Optional<Picture> picture = media.picture(image, place);
            if (picture.isPresent()) {
                return picture;
            }
        }
        return Optional.empty();
    }

    Optional<Link> firstTopic(Article article) {
        return index.topicsOf(article).stream()
                .filter(Topic::listed)
                .findFirst()
                .map(this::link);
    }

    Link link(Topic topic) {
        return Link.of(topic.name(), paths.href(Paths.topic(topic)));
    }

    Link link(ProviderGroup provider) {
        return Link.of(provider.name(), paths.href(Paths.provider(provider)));
    }

    /** Who published an article elsewhere: our page of them, else their own; null where it is not known. */
    @Nullable
    Link provider(Reference reference) {
        Provider provider = reference.provider();
        if (provider == null) {
            return null;
        }
        ProviderGroup group = index.provider(provider);
        if (group != null) {
            return link(group);
        }
        String home = provider.domain() == null ? "" : "https://" + provider.domain() + "/";
        return new Link(provider.name(), home, config.outbound().rel(home, false));
    }

    private @Nullable Link provider(Article article) {
        ProviderGroup group = index.providerOf(article);
        return group == null ? null : link(group);
    }

    /** An article, by its path, on pages of a language. */
    private record Shown(String path, String language) {}
}
