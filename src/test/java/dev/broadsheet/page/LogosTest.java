package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.article.Image;
import dev.broadsheet.site.ProviderGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider is shown with the smallest of its images that is wide enough. */
class LogosTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private static ProviderGroup provider(Image... images) {
        return new ProviderGroup(
                "wire.example", "Wire", "wire.example", "wire.example", "", List.of(images), null, List.of());
    }

    private static Image image(String url, int width) {
        return new Image(url, width, width, null, null, null, false);
    }

    private static ProviderGroup wide(String widths) {
        return provider(Stream.of(widths.split(" ", -1))
                .map(width -> image("https://wire.example/" + width + ".png", Integer.parseInt(width)))
                .toArray(Image[]::new));
    }

    @ParameterizedTest
    @CsvSource({"47 48 49, 48", "96 64, 64", "16 47, 16", "0 47, 0", "0 512, 512", "16 0, 0"})
    void theSmallestThatIsWideEnoughIsShown(String widths, String shown) {
        assertEquals(
                "https://wire.example/" + shown + ".png",
                Logos.picture(wide(widths), edition.desk()).orElseThrow().src());
    }

    @Test
    void aProviderWithoutImagesHasNoLogo() {
        assertEquals(true, Logos.picture(provider(), edition.desk()).isEmpty());
        assertEquals(List.of(), Logos.files(provider(), edition.desk()));
    }

    @Test
    void theFilesOfALogoArePublishedWithIt() {
        edition.file("assets/wire.gif", Edition.GIF);
        ProviderGroup provider = provider(image("/assets/wire.gif", 0));
        Picture logo = Logos.picture(provider, edition.desk()).orElseThrow();
        assertEquals("/assets/wire.81c35726.gif 320", logo.src() + " " + logo.width());
        assertEquals(
                List.of("assets/wire.81c35726.gif"),
                Logos.files(provider, edition.desk()).stream()
                        .map(Attachment::path)
                        .toList());
    }

    @Test
    void aLogoElsewhereIsOfTheProvidersOwnPage() {
        Media.Place place = Logos.place(provider(), edition.desk());
        assertEquals(new Media.Place("", "providers/wire.example/", place.remote()), place);
    }
}
