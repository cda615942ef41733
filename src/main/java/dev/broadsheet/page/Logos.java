package dev.broadsheet.page;

import dev.broadsheet.article.Image;
import dev.broadsheet.site.ProviderGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among a provider's images. */
final class Logos {

    /** A logo is shown small; among larger images the smallest does. */
    private static final int WANTED_WIDTH = 48;

    private Logos() {}

    static Optional<Picture> picture(ProviderGroup provider, Desk desk) {
        return image(provider).flatMap(image -> desk.tools().media().picture(image, place(provider, desk)));
    }

    /** The files behind the logo. */
    static List<Attachment> files(ProviderGroup provider, Desk desk) {
        return image(provider)
                .map(image -> desk.tools().media().files(image, place(provider, desk)))
                .orElse(List.of());
    }

    private static Optional<Image> image(ProviderGroup provider) {
        return provider.images().stream()
                .filter(image -> image.width() == 0 || image.width() >= WANTED_WIDTH)
                .min(Comparator.comparingInt(image -> image.width() == 0 ? Integer.MAX_VALUE : image.width()))
                .or(() -> provider.images().stream().findFirst());
    }

    static Media.Place place(ProviderGroup provider, Desk desk) {
        return new Media.Place(
                "", Paths.provider(provider), desk.config().images().of(provider.domain(), provider.name()));
    }
}
