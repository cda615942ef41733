package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that a build makes is made for a reason. */
class ReasonsTest {

    @TempDir
    private Path folder = Path.of("");

    private Town town = new Town(folder, 1);
    private int builds;

    @BeforeEach
    void newsroom() {
        town = new Town(folder.resolve("content"), 9);
        town.found(40);
        assertEquals(Set.of(Reason.FIRST), reasons().keySet());
    }

    private Map<Reason, Long> reasons() {
        Trees.age(folder.resolve("content"), ++builds);
        Path templates = folder.resolve("templates");
        BuildResult result = Build.build(
                new BuildRequest(
                        folder,
                        folder.resolve("content"),
                        templates.toFile().isDirectory() ? templates : null,
                        folder.resolve("site"),
                        folder.resolve("cache"),
                        "https://tide.example/",
                        Town.NOW,
                        false,
                        false,
                        false,
                        2),
                Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        return result.reasons();
    }

    @Test
    void aBuildAfterWhichNothingChangedHasNone() {
        assertEquals(Map.of(), reasons());
    }

    @Test
    void anEditedArticleIsTextOnItsPageAndRelatedOrListOnOthers() {
        town.put(town.any().with("title", "Quay wall of the harbour"));
        Map<Reason, Long> reasons = reasons();
        assertEquals(1, reasons.get(Reason.TEXT), reasons::toString);
        assertTrue(reasons.containsKey(Reason.RELATED), reasons::toString);
        assertTrue(reasons.containsKey(Reason.LIST), reasons::toString);
        assertTrue(
                Set.of(Reason.TEXT, Reason.RELATED, Reason.NEIGHBOURS, Reason.LIST)
                        .containsAll(reasons.keySet()),
                reasons::toString);
    }

    @Test
    void anArticleThatCameIsNew() {
        town.write(100);
        Map<Reason, Long> reasons = reasons();
        assertTrue(reasons.getOrDefault(Reason.NEW, 0L) >= 1, reasons::toString);
    }

    @Test
    void theArticleBeforeOrAfterIsNoRelatedOne() {
        town.settings("related: {count: 0}\nstories: {group: false}\n");
        reasons();
        town.put(town.any().with("title", "Quay wall of the harbour"));
        Map<Reason, Long> reasons = reasons();
        assertTrue(reasons.getOrDefault(Reason.NEIGHBOURS, 0L) >= 1, reasons::toString);
        assertFalse(reasons.containsKey(Reason.RELATED), reasons::toString);
    }

    @Test
    void settingsAndTemplatesAreReasons() {
        town.settings("pageSize: 4\n");
        assertTrue(reasons().containsKey(Reason.SETTINGS));
        Trees.write(folder.resolve("templates/topic.ftlh"), "${page.name}\n");
        reasons();
        Trees.write(folder.resolve("templates/topic.ftlh"), "${page.name} of ${site.title}\n");
        assertEquals(Set.of(Reason.TEMPLATE), reasons().keySet());
    }

    @Test
    void aFileOfTheOutputThatSomebodyAlteredIsMadeAgain() {
        Trees.write(folder.resolve("site/index.html"), "altered by hand");
        assertEquals(Map.of(Reason.OUTPUT, 1L), reasons());
        Trees.delete(folder.resolve("site/index.html"));
        assertEquals(Map.of(Reason.OUTPUT, 1L), reasons());
    }
}
