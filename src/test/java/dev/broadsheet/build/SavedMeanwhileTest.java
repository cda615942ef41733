package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.publish.Compared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that is saved while the site is built shows nothing that was withheld before or is now. */
class SavedMeanwhileTest {

    private static final String PAGE = "news/2026/03/01/quay/index.html";

    @TempDir
    private Path folder = Path.of("");

    private void article(String fields, String text) {
        Trees.write(
                folder.resolve("content/news/quay.md"),
                "---\ntitle: The quay\npublishedDateTime: 2026-03-01T00:00:00Z\n" + fields + "---\n" + text + "\n");
    }

    private Snapshot buildWhileItBecomes(String fields, String text) {
        Town town = new Town(folder.resolve("content"), 5);
        town.found(5);
        town.settings("feeds:\n  fullText: true\n");
        article("", "Words of before.");
        BuildRequest request = Town.request(folder, false);
        assertTrue(Build.build(request, During.afterReading(() -> article(fields, text)))
                .done());
        return Snapshot.of(folder.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true\n", "expiryDateTime: 2026-03-02T00:00:00Z\n", "published: perhaps\n"})
    void itsNewTextIsNotShownWhereItIsWithheld(String fields) {
        Snapshot site = buildWhileItBecomes(fields + "secured: Zanzibar\n", "Quicksilver.");
        assertTrue(site.files().containsKey(PAGE), site.files().keySet().toString());
        site.files()
                .keySet()
                .forEach(file -> Stream.of("Zanzibar", "Quicksilver", fields.strip())
                        .forEach(secret -> assertFalse(site.text(file).contains(secret), file + " holds " + secret)));
    }

    @Test
    void itsNewTextIsShownFromItsBeginning() {
        Snapshot site = buildWhileItBecomes("secured: Zanzibar\n", "Words of now.");
        assertTrue(site.text(PAGE).contains("<p>Words of now.</p>"), site.text(PAGE));
        assertFalse(site.text(PAGE).contains("Zanzibar"));
        assertSameAsClean();
    }

    @Test
    void itsPagesAloneAreMadeAgain() {
        buildWhileItBecomes("", "Words of now.");
        BuildResult next = assertSameAsClean();
        assertEquals(1, next.reasons().get(Reason.TEXT));
        assertFalse(next.reasons().containsKey(Reason.FIRST), next.reasons().toString());
    }

    @Test
    void itsNewTextGoesWhereItsFileBecomesWhatItWas() {
        Snapshot site = buildWhileItBecomes("", "Words of now.");
        assertTrue(site.text("feed.xml").contains("Words of now."), site.text("feed.xml"));
        article("", "Words of before.");
        assertSameAsClean();
        assertFalse(Snapshot.of(folder.resolve("site")).text(PAGE).contains("Words of now."));
    }

    @Test
    void anAssetIsWhatItsFileIsWhereThatBecomesWhatItWas() {
        Town town = new Town(folder.resolve("content"), 5);
        town.found(5);
        Path tides = town.file("assets/tides.csv");
        String before = Trees.read(tides);
        build(new During("render", 0, () -> Trees.write(tides, before.replace('4', '5'))));
        assertTrue(Snapshot.of(folder.resolve("site")).text("assets/tides.csv").contains("5.2"));
        Trees.write(tides, before);
        assertSameAsClean();
    }

    @Test
    void pagesAreThoseOfATemplateWhereThatBecomesWhatItWas() {
        Town town = new Town(folder.resolve("content"), 5);
        town.found(5);
        Path template = folder.resolve("templates/topic.ftlh");
        Trees.write(template, "before");
        build(Progress.NONE);
        town.put(town.latest().with("title", "Whales"));
        build(new During("render", 1, () -> Trees.write(template, "edited")));
        Trees.write(template, "before");
        assertSameAsClean();
    }

    private void build(Progress progress) {
        assertTrue(Build.build(request(), progress).done());
    }

    private BuildRequest request() {
        Path templates = folder.resolve("templates");
        return Town.request(folder, false).with(Files.isDirectory(templates) ? templates : null);
    }

    private BuildResult assertSameAsClean() {
        BuildResult next = Build.verify(request(), Progress.NONE);
        Compared compared = next.compared();
        assertTrue(compared != null && compared.isSame(), String.valueOf(compared));
        return next;
    }
}
