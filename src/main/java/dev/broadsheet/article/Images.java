package dev.broadsheet.article;

import dev.broadsheet.source.Fields;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lists of images, in articles and in definitions. */
public final class Images {

    private static final int LARGEST = 100_000;
    private static final Set<String> KNOWN = Set.of("url", "width", "height", "title", "attribution", "isCached");
    private static final String EXPECTED = "an http or https URL, or the path of a file";

    private Images() {}

    /** The images of a field; an entry may be a map or the address alone. */
    public static List<Image> read(Fields fields, String name) {
        List<Image> images = new ArrayList<>();
        for (YamlValue item : fields.items(name)) {
            if (item instanceof Mapping map) {
                image(fields.within(map)).ifPresent(images::add);
            } else if (item instanceof Text text) {
                address(text.text())
                        .ifPresentOrElse(
                                url -> images.add(new Image(url, 0, 0, null, null, false)),
                                () -> fields.wrong(name, item, EXPECTED));
            } else {
                fields.wrong(name, item, "a list of maps, each with a url");
            }
        }
        return images;
    }

    private static Optional<Image> image(Fields fields) {
        fields.warnOfSlips(KNOWN);
        if (!fields.has("url")) {
            fields.missing("url");
            return Optional.empty();
        }
        return fields.parsed("url", EXPECTED, Images::address)
                .map(url -> new Image(
                        url,
                        fields.whole("width", 0, LARGEST).orElse(0),
                        fields.whole("height", 0, LARGEST).orElse(0),
                        fields.line("title").orElse(null),
                        fields.line("attribution").orElse(null),
                        fields.flag("isCached").orElse(false)));
    }

    private static Optional<String> address(String raw) {
        return UrlPolicy.destination(raw).flatMap(destination -> switch (destination.kind()) {
            case WEB -> Optional.of(destination.url());
            case RELATIVE -> Optional.of(destination.path()).filter(path -> !path.isEmpty());
            case MAIL -> Optional.empty();
        });
    }
}
