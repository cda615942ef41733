package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.site.Topic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main topics are those that the settings name, else the first of those that have articles. */
class MainTopicsTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article("news/a.md", "topics: [Sea, Land, Air]\n", "Text.");
        edition.article("news/b.md", "topics: [Air]\n", "Text.");
    }

    private List<String> names() {
        Desk desk = edition.desk();
        return MainTopics.of(desk.site(), desk.index()).stream()
                .map(Topic::name)
                .toList();
    }

    @Test
    void theSettingsOrderThemAndNameEachOnce() {
        edition.settings("mainTopics: [Sea, AIR, Fire, sea]\n");
        assertEquals(List.of("Sea", "Air"), names());
        edition.settings("mainTopics: [Sea, Air]\ntopics: {minimum: 2}\n");
        assertEquals(List.of("Air"), names());
    }

    @Test
    void aNameThatNoTopicHasIsWarnedOfWhereItStands() {
        edition.file("topics/fire.yaml", "name: Fire\naliases: [Flames]\n");
        edition.settings("mainTopics:\n  - Sea\n  - Lnd\n  - flames\n  - Mountains\n");
        assertEquals(
                List.of(
                        "site.yaml:5:5 \"mainTopics\" names \"Lnd\", but there is no such topic (did you mean \"Land\"?)",
                        "site.yaml:7:5 \"mainTopics\" names \"Mountains\", but there is no such topic"
                                + " (a topic exists when a published article or a file in topics/ names it)"),
                edition.plan().diagnostics().stream()
                        .map(one -> one.location().file() + ":" + one.location().line() + ":"
                                + one.location().column() + " " + one.message() + " (" + one.hint() + ")")
                        .toList());
    }

    @Test
    void elseThoseWithMostArticlesComeFirst() {
        assertEquals(List.of("Air", "Land", "Sea"), names());
        edition.settings("topics: {minimum: 2}\n");
        assertEquals(List.of("Air"), names());
    }

    @Test
    void theOrderOfDefinitionsComesBeforeTheNumberOfArticles() {
        edition.file("topics/02-land.yaml", "name: Land\n");
        edition.file("topics/01-sea.yaml", "name: Sea\n");
        assertEquals(List.of("Sea", "Land", "Air"), names());
    }

    @Test
    void topicsBelowAnotherOrWithoutArticlesAreNone() {
        edition.settings("topics: {minimum: 0}\n");
        edition.file("topics/sea.yaml", "name: Sea\nparent: Land\n");
        edition.file("topics/fire.yaml", "name: Fire\n");
        assertEquals(List.of("Air", "Land"), names());
    }

    @Test
    void thereAreFiveAtMost() {
        edition.article("news/c.md", "topics: [T1, T2, T3, T4]\n", "Text.");
        assertEquals(List.of("Air", "Land", "Sea", "T1", "T2"), names());
    }
}
