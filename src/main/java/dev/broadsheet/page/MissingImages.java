package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Images;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.site.ProviderDefinition;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.TopicDefinition;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Images that are neither on another site nor an existing file, which pages do without, and files that are no images: there
 * is a warning of each.
 */
final class MissingImages {

    private static final Words BESIDE = new Words(
            "missing-image",
            " is neither an asset nor a file beside the article",
            "put the file under assets/ or beside the article, or remove the image");

    private static final Words ASSET =
            new Words("missing-image", " is not among the assets", "put the file under assets/, or remove the image");

    private static final Words DAMAGED =
            new Words("broken-image", " is damaged, or no image", "put the image there once more, or remove it");

    private final Desk desk;

    MissingImages(Desk desk) {
        this.desk = desk;
    }

    /** Those of an article or a standing page. */
    List<Diagnostic> of(Article article, Media.Place place) {
        SourceFile file = desk.input().sources().apply(article);
        Media media = desk.tools().media();
        return article.images().stream()
                .filter(image -> media.isMissing(image, place) || isDamaged(image, place))
                .map(image -> placed(image, file, "images", media.isMissing(image, place) ? BESIDE : DAMAGED))
                .toList();
    }

    /** Whether a file is no image; one whose size is given is not opened for it. */
    private boolean isDamaged(Image image, Media.Place place) {
        Media media = desk.tools().media();
        boolean sized = image.width() > 0 && image.height() > 0;
        return !sized
                && !media.isOutside(image.url())
                && media.find(image.url(), place).filter(media::isDamaged).isPresent();
    }

    /** Those of the settings, of definitions, and of providers that articles alone describe. */
    List<Diagnostic> ofSite() {
        Stream<Diagnostic> logo =
                Views.logoImage(desk.tools()).stream().flatMap(image -> warnings(image, settings(), "publisher"));
        Stream<Diagnostic> topics = desk.input().topics().stream().flatMap(this::ofTopic);
        Stream<Diagnostic> providers = desk.input().providers().stream().flatMap(this::ofProvider);
        Stream<Diagnostic> described = desk.site().providers().stream().flatMap(this::ofArticles);
        return Stream.of(logo, topics, providers, described)
                .flatMap(each -> each)
                .toList();
    }

    private SourceFile settings() {
        return desk.input().settings();
    }

    private Stream<Diagnostic> ofTopic(TopicDefinition topic) {
        return topic.images().stream().flatMap(image -> warnings(image, topic.file(), "images"));
    }

    private Stream<Diagnostic> ofProvider(ProviderDefinition provider) {
        return provider.images().stream().flatMap(image -> warnings(image, provider.file(), "images"));
    }

    /** An image that many articles give their provider is missed once: in the newest of them. */
    private Stream<Diagnostic> ofArticles(ProviderGroup provider) {
        return provider.images().stream()
                .filter(this::isMissing)
                .flatMap(image -> provider.articles().stream()
                        .filter(article -> article.provider() != null
                                && article.provider().images().contains(image))
                        .limit(1)
                        .flatMap(article ->
                                warnings(image, desk.input().sources().apply(article), "provider")));
    }

    private boolean isMissing(Image image) {
        return desk.tools()
                .media()
                .isMissing(image, Media.Place.ofSite("", desk.config().images()));
    }

    private Stream<Diagnostic> warnings(Image image, SourceFile file, String field) {
        return Stream.of(image).filter(this::isMissing).map(missing -> placed(missing, file, field, ASSET));
    }

    private static Diagnostic placed(Image image, SourceFile file, String field, Words words) {
        Diagnostic missing = Diagnostic.warning(
                        words.code, Location.of(file.name()), "the image " + image.url() + words.message)
                .withHint(words.hint);
        return FieldPlace.of(file, field, text -> Images.isAddress(text, image), missing);
    }

    private record Words(String code, String message, String hint) {}
}
