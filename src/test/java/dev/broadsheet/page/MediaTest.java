package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Image;
import dev.broadsheet.article.Provider;
import dev.broadsheet.config.ImageSettings.Remote;
import dev.broadsheet.image.ImageStore;
import dev.broadsheet.source.Fingerprint;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTest {

    private static final String REMOTE = "https://wire.example/quay.jpg";
    private static final String SIZES = "assets/images/01/0123456789abcdef0123456789abcdef-";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.file("assets/quay.gif", Edition.GIF);
        edition.file("assets/quay.svg", "<svg/>");
        edition.file("sport/map.pdf", "a map");
        edition.file("news/maps/map.pdf", "another map");
        edition.file("news/index.html", "a page");
    }

    private Media media() {
        return edition.desk().tools().media();
    }

    private static Media.Place place(Remote remote) {
        return new Media.Place("news/storm.md", "news/2026/03/01/storm/", remote);
    }

    private static Image image(String url) {
        return new Image(url, 640, 480, "Three cranes", "A quay", "Ann Quay", false);
    }

    private Picture picture(Image image, Remote remote) {
        return media().picture(image, place(remote)).orElseThrow();
    }

    private List<String> files(Image image, Remote remote) {
        return media().files(image, place(remote)).stream()
                .map(Attachment::path)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "maps/map.pdf, news/2026/03/01/storm/maps/map.pdf",
        "/news/maps/map.pdf, news/2026/03/01/storm/maps/map.pdf",
        "https://tide.example/news/maps/map.pdf, news/2026/03/01/storm/maps/map.pdf",
        "../sport/map.pdf, news/2026/03/01/storm/map.pdf",
    })
    void aFileBesideIsPublishedBesideThePage(String reference, String path) {
        assertEquals(
                Optional.of(path), media().find(reference, place(Remote.CACHE)).map(Attachment::path));
    }

    @Test
    void thePageItselfIsNoFileBesideIt() {
        assertEquals(Optional.empty(), media().find("index.html", place(Remote.CACHE)));
    }

    @Test
    void aFileOfTheDraftsIsPublishedBesideADraftAlone() {
        edition.file("_drafts/plan.pdf", "a plan");
        assertEquals(Optional.empty(), media().find("../_drafts/plan.pdf", place(Remote.CACHE)));
        Media.Place draft = new Media.Place("_drafts/storm.md", "drafts/2026/03/01/storm/", Remote.CACHE);
        assertEquals(
                Optional.of("drafts/2026/03/01/storm/plan.pdf"),
                media().find("plan.pdf", draft).map(Attachment::path));
    }

    @ParameterizedTest
    @CsvSource({
        "a.gif, news/storm.md, news/a.gif",
        "./../a.gif, news/storm.md, a.gif",
        "/a//b/./c, news/storm.md, a/b/c",
        "a.gif, storm.md, a.gif"
    })
    void aReferenceIsReadFromTheFileThatItStandsIn(String reference, String source, String path) {
        assertEquals(path, Media.within(reference, source));
    }

    @Test
    void noReferenceLeadsOutOfTheContentFolder() {
        assertNull(Media.within("../../a.gif", "news/storm.md"));
        assertNull(Media.within("/../a.gif", "news/storm.md"));
    }

    @Test
    void anImageElsewhereIsShownFromThereAsTheArticleDescribesIt() {
        assertEquals(
                new Picture(REMOTE, 640, 480, "Three cranes", "A quay", "Ann Quay", true, List.of()),
                picture(image(REMOTE), Remote.CACHE));
        assertEquals(List.of(), files(image(REMOTE), Remote.CACHE));
    }

    @Test
    void anImageThatIsKeptIsShownInItsSizes() {
        edition.kept(REMOTE, "webp+jpg 1000 333 160,320");
        List<Picture.Size> sizes = List.of(
                new Picture.Size("/" + SIZES + "160.webp", 160), new Picture.Size("/" + SIZES + "320.webp", 320));
        assertEquals(
                new Picture("/" + SIZES + "320.jpg", 320, 107, "Three cranes", "A quay", "Ann Quay", false, sizes),
                picture(image(REMOTE), Remote.CACHE));
        assertEquals(
                List.of(SIZES + "160.webp", SIZES + "320.webp", SIZES + "320.jpg"), files(image(REMOTE), Remote.CACHE));
    }

    @Test
    void anImageOfOneSizeAndOneEncodingIsOneFile() {
        edition.kept(REMOTE, "jpg 4000 1 320");
        Picture one = picture(image(REMOTE), Remote.CACHE);
        assertEquals(List.of(), one.sizes());
        assertEquals(1, one.height());
        edition.kept(REMOTE, "webp+jpg 320 120 320");
        assertEquals(1, picture(image(REMOTE), Remote.CACHE).sizes().size());
    }

    @Test
    void anImageThatServesAsItIsComesFromItsHost() {
        edition.kept(REMOTE, "jpg 320 120 ");
        assertEquals(REMOTE, picture(image(REMOTE), Remote.CACHE).src());
        assertEquals(List.of(), files(image(REMOTE), Remote.CACHE));
    }

    @Test
    void aSizeThatIsKeptIsACopyOfItsFile() {
        Attachment.Kept size = Attachment.Kept.of("01/quay-160.jpg", ImageStore.read(folder));
        assertEquals("01/quay-160.jpg", size.name());
        assertEquals("assets/images/01/quay-160.jpg", size.path());
        assertEquals(size.file(), size.copied());
        assertTrue(size.file().startsWith(folder.resolve(".images")), size.toString());
    }

    @Test
    void whereImagesAreLeftAtTheirHostsOnlyACachedOneIsKept() {
        edition.kept(REMOTE, "jpg 320 120 320");
        Image cached = new Image(REMOTE, 0, 0, null, null, null, true);
        assertEquals(REMOTE, picture(image(REMOTE), Remote.HOTLINK).src());
        assertEquals("/" + SIZES + "320.jpg", picture(cached, Remote.HOTLINK).src());
    }

    @Test
    void whereNoImagesElsewhereAreShownOursStillAre() {
        edition.kept(REMOTE, "jpg 320 120 320");
        assertEquals(Optional.empty(), media().picture(image(REMOTE), place(Remote.NONE)));
        assertEquals(640, picture(image("/assets/quay.gif"), Remote.NONE).width());
    }

    @ParameterizedTest
    @CsvSource({"640, 480, 640, 480", "0, 480, 320, 120", "640, 0, 320, 120", "0, 0, 320, 120"})
    void theSizeOfOurFileIsReadWhereTheArticleDoesNotSayItAll(int width, int height, int shown, int high) {
        Picture picture = picture(new Image("/assets/quay.gif", width, height, null, null, null, false), Remote.CACHE);
        assertEquals(shown, picture.width());
        assertEquals(high, picture.height());
        assertFalse(picture.outside());
    }

    @Test
    void anImageOfOursThatIsMissingIsNotShown() {
        for (String url : List.of("/assets/no.gif", "no.gif", "https://tide.example/assets/no.gif")) {
            assertEquals(Optional.empty(), media().picture(image(url), place(Remote.CACHE)), url);
            assertEquals(List.of(), files(image(url), Remote.CACHE), url);
        }
    }

    private void keptOwn(String reference) {
        Attachment.Copy file =
                (Attachment.Copy) media().find(reference, place(Remote.CACHE)).orElseThrow();
        Fingerprint print = edition.desk().input().prints().apply(file.file());
        HexFormat hex = HexFormat.of();
        edition.kept("own:" + hex.toHexDigits(print.high()) + hex.toHexDigits(print.low()), "gif 320 120 160,320");
    }

    @Test
    void anImageOfOursHasSizesAndIsPublishedItself() {
        keptOwn("/assets/quay.gif");
        assertEquals(
                "/" + SIZES + "320.gif",
                picture(image("/assets/quay.gif"), Remote.NONE).src());
        List<String> files = files(image("/assets/quay.gif"), Remote.NONE);
        assertEquals(3, files.size());
        assertTrue(files.get(0).matches("assets/quay\\.[0-9a-f]{8}\\.gif"), files.get(0));
    }

    @Test
    void aDrawingHasNoSizes() {
        keptOwn("/assets/quay.svg");
        assertNull(media().kept(image("/assets/quay.svg"), place(Remote.CACHE)));
        keptOwn("/assets/quay.gif");
        assertNotNull(media().kept(image("/assets/quay.gif"), place(Remote.CACHE)));
    }

    @Test
    void theSettingsSayWhoseImagesAreShown() {
        edition.settings("images: {remote: none, providers: {wire.example: hotlink}}\n");
        Provider wire = new Provider("Wire", "wire.example", List.of(), List.of());
        assertEquals(
                Remote.HOTLINK, Media.Place.of(wire, edition.config().images()).remote());
        assertEquals(
                Remote.NONE, Media.Place.of(null, edition.config().images()).remote());
        assertEquals(
                new Media.Place("", "news/", Remote.NONE),
                Media.Place.ofSite("news/", edition.config().images()));
    }
}
