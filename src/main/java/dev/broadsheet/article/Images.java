package dev.broadsheet.article;

import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.source.Field;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape.Either;
import dev.broadsheet.source.Shape.Flag;
import dev.broadsheet.source.Shape.Formed;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.Text;
import dev.broadsheet.source.Shape.Whole;
import java.util.List;
import java.util.Optional;

/** Reads lists of images, in articles and in definitions. */
public final class Images {

    private static final int LARGEST = 100_000;
    private static final Formed ADDRESS =
            Formed.word("an http or https URL, or the path of a file", SiteUrl.PLACE_PATTERN);

    private static final Form IMAGE = Form.open(
            "Image",
            List.of(
                    Field.of(
                                    "url",
                                    ADDRESS,
                                    "where it is: a URL, /assets/... or a file beside the article; one that does not exist is left out, with a warning")
                            .required(),
                    Field.of("width", new Whole(0, LARGEST), "in pixels; read from files of the newsroom"),
                    Field.of("height", new Whole(0, LARGEST), "in pixels; read from files of the newsroom"),
                    Field.of("alt", new Text(), "what it shows, for those who do not see it"),
                    Field.of("title", new Text(), "the caption"),
                    Field.of("attribution", new Text(), "whose image it is"),
                    Field.of("isCached", new Flag(), "whether the image may be kept")
                            .standard(false)));

    /** Images, each a map or its address alone. */
    public static final ListOf LIST =
            new ListOf(new Either(ADDRESS, IMAGE), "a list of URLs, of paths of files, or of maps with a url");

    private Images() {}

    /** The images of a field. */
    public static List<Image> read(Fields fields, String name) {
        return fields.either(name, text -> address(text).map(Image::of), Images::image);
    }

    private static Optional<Image> image(Fields fields) {
        return fields.parsed("url", Images::address)
                .map(url -> new Image(
                        url,
                        fields.whole("width").orElse(0),
                        fields.whole("height").orElse(0),
                        fields.line("alt").orElse(null),
                        fields.line("title").orElse(null),
                        fields.line("attribution").orElse(null),
                        fields.flag("isCached")));
    }

    /** Whether a text, as somebody writes it, is the address of an image. */
    public static boolean isAddress(String text, Image image) {
        return address(text).filter(image.url()::equals).isPresent();
    }

    private static Optional<String> address(String raw) {
        return UrlPolicy.destination(raw).flatMap(destination -> switch (destination.kind()) {
            case WEB -> Optional.of(destination.url());
            case RELATIVE -> Optional.of(destination.path()).filter(path -> !path.isEmpty());
            case MAIL -> Optional.empty();
        });
    }
}
