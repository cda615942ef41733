package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    private static final String STORM = "news/2026-03-01-storm.md";
    private static final String STURM = "news/2026-03-01-sturm.md";
    private static final String TRANSLATED = "translationOf: " + STORM + "\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article(STORM, "", "");
    }

    private List<String> versions(String path) {
        Desk desk = edition.desk();
        return new Versions(desk)
                .of(edition.article(path)).stream()
                        .map(version -> version.language() + " "
                                + version.url().replace("https://tide.example/news/2026/03/01/", ""))
                        .toList();
    }

    @Test
    void everyVersionNamesAllAndTheOriginalIsForEverybodyElse() {
        edition.article(STURM, TRANSLATED + "locale: de\n", "");
        List<String> all = List.of("en storm/", "de sturm/", "x-default storm/");
        assertEquals(all, versions(STORM));
        assertEquals(all, versions(STURM));
    }

    @Test
    void anArticleWithoutATranslationHasNoVersions() {
        assertEquals(List.of(), versions(STORM));
    }

    @Test
    void aSecondVersionInALanguageIsNone() {
        edition.article(STURM, TRANSLATED + "locale: de\n", "");
        edition.article("news/2026-03-01-unwetter.md", TRANSLATED + "locale: de\n", "");
        edition.article("news/2026-03-01-gale.md", TRANSLATED, "");
        assertEquals(List.of("en storm/", "de sturm/", "x-default storm/"), versions(STORM));
        assertEquals(List.of(), versions("news/2026-03-01-unwetter.md"));
        assertEquals(List.of(), versions("news/2026-03-01-gale.md"));
    }

    @Test
    void aVersionThatSearchEnginesMayNotShowIsNone() {
        edition.article(STURM, TRANSLATED + "locale: de\nnoindex: true\n", "");
        edition.article("news/2026-03-01-tempete.md", TRANSLATED + "locale: fr\n", "");
        assertEquals(List.of("en storm/", "fr tempete/", "x-default storm/"), versions(STORM));
        assertEquals(List.of(), versions(STURM));
    }

    @Test
    void aVersionThatOnlyPointsToAnOriginalElsewhereIsNone() {
        edition.article(
                STURM, TRANSLATED + "locale: de\nwebUrl: https://wire.example/sturm\nprovider: {name: Wire}\n", "");
        assertEquals(List.of(), versions(STORM));
        assertEquals(List.of(), versions(STURM));
    }

    @Test
    void aVersionWhoseOriginalIsToBeFoundInItsPlaceIsNone() {
        edition.settings("aggregate: licensed\ncanonical: source\n");
        edition.article(
                STURM,
                TRANSLATED + "locale: de\noriginalUrl: https://wire.example/sturm\nprovider: {name: Wire}\n",
                "Text.");
        assertEquals(List.of(), versions(STORM));
    }

    @Test
    void aVersionWithoutAPageOfOursIsNone() {
        edition.settings("aggregate: link\n");
        edition.article(
                STURM, TRANSLATED + "locale: de\nwebUrl: https://wire.example/sturm\nprovider: {name: Wire}\n", "");
        assertEquals(List.of(), versions(STORM));
    }
}
