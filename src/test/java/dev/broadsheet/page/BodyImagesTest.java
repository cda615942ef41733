package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Links.Target;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the images of bodies come from, and which answers of the site a body depends on. */
class BodyImagesTest {

    private static final String STORM = "news/2026-03-01-storm.md";
    private static final String REMOTE = "https://wire.example/quay.jpg";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article(STORM, "", "Storm.");
        edition.file("assets/quay.gif", Edition.GIF);
    }

    private BodyLinks links() {
        return new BodyLinks(edition.article(STORM), "news/2026/03/01/storm/", edition.desk(), new Addresses());
    }

    @Test
    void anImageOfOursHasItsSize() {
        Target target = links().image("/assets/quay.gif");
        assertEquals(320, target.width());
        assertEquals(120, target.height());
        assertNull(target.rel());
    }

    @Test
    void anImageElsewhereIsShownFromThere() {
        assertEquals(Target.outside(REMOTE, null), links().image(REMOTE));
    }

    @Test
    void anImageElsewhereIsNotShownWhereTheSettingsWantNone() {
        edition.settings("images: {remote: none}\n");
        assertEquals(Target.nowhere("the settings show no images of this provider"), links().image(REMOTE));
    }

    @Test
    void anImageThatIsKeptIsShownInItsSizesAndBringsThem() {
        edition.kept(REMOTE, "webp+jpg 1000 333 160,320");
        BodyLinks links = links();
        Target target = links.image(REMOTE);
        String name = "/assets/images/01/0123456789abcdef0123456789abcdef-";
        assertEquals(
                new Target(name + "320.jpg", null, 320, 107, name + "160.webp 160w, " + name + "320.webp 320w", null),
                target);
        assertEquals(
                List.of(name + "160.webp", name + "320.webp", name + "320.jpg"),
                links.attachments().stream().map(file -> "/" + file.path()).toList());
    }

    @Test
    void anImageOfOursThatIsKeptIsShownInItsSizesToo() {
        SourceFile file = edition.desk().input().files().assets().all().stream()
                .filter(asset -> asset.path().equals("assets/quay.gif"))
                .map(asset -> ((Attachment.Copy) asset).file())
                .findFirst()
                .orElseThrow();
        Fingerprint print = edition.desk().input().prints().apply(file);
        HexFormat hex = HexFormat.of();
        edition.kept("own:" + hex.toHexDigits(print.high()) + hex.toHexDigits(print.low()), "gif 320 120 160,320");
        Target target = links().image("/assets/quay.gif");
        assertEquals("/assets/images/01/0123456789abcdef0123456789abcdef-320.gif", target.href());
        assertEquals(320, target.width());
    }

    @Test
    void anImageOfOneSizeNeedsNoChoice() {
        edition.kept(REMOTE, "jpg 320 120 320");
        assertNull(links().image(REMOTE).sizes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:ann@tide.example", "javascript:alert(1)", "data:image/png;base64,AA"})
    void whatIsNoAddressOfAnImageShowsNone(String written) {
        BodyLinks links = links();
        assertEquals(Target.nowhere("pages may not show an image from such an address"), links.image(written));
        assertEquals(new TreeSet<>(), links.questions());
    }

    @Test
    void aLinkToAMailboxStaysAndOneToAScriptIsNone() {
        BodyLinks links = links();
        assertEquals(Target.of("mailto:ann@tide.example"), links.link("mailto:ann@tide.example"));
        assertEquals(Target.nowhere("pages may not link to such an address"), links.link("javascript:alert(1)"));
        assertEquals(new TreeSet<>(), links.questions());
    }

    @Test
    void aLinkWithinThePageStays() {
        assertEquals("#h-quay", links().link("#h-quay").href());
    }

    @Test
    void whatTheSiteDecidesIsAskedAndAnsweredAgainAlike() {
        BodyLinks links = links();
        Target link = links.link("/assets/quay.gif");
        Target image = links.image("/assets/quay.gif");
        links.link("https://tide.example/about/");
        links.link("https://wire.example/a");
        assertEquals(
                List.of("I/assets/quay.gif", "L/assets/quay.gif", "Lhttps://tide.example/about/"),
                List.copyOf(links.questions()));
        assertNotNull(link.href());
        assertEquals(link, links().answer("L/assets/quay.gif"));
        assertEquals(image, links().answer("I/assets/quay.gif"));
    }

    @Test
    void theImagesOfABodyAreFoundAsTheyWereWritten() {
        BodyPictures pictures = new BodyPictures(edition.config());
        assertEquals(List.of(), pictures.of("[q](quay.gif) and no image!"));
        assertEquals(List.of("quay.gif", REMOTE), pictures.of("![q](quay.gif)\n\n![r](" + REMOTE + ") ![](quay.gif)"));
        assertEquals(List.of("a.gif"), pictures.of("[l](b) <img src=\"a.gif\" alt=\"\">"));
        assertEquals(List.of("a.gif"), pictures.of("<IMG SRC=\"a.gif\" alt=\"\">"));
    }
}
