package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.Explanation.Entry;
import dev.broadsheet.build.Explanation.Place;
import dev.broadsheet.build.Explanation.Surroundings;
import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user asks about is found under each of its names, and explained as it is. */
class ExplainingTest {

    private static final String QUAY = "news/quay.md";
    private static final String QUAY_PAGE = "news/2026/04/30/quay/";

    private static final Map<String, String> TEXTS = Map.of(
            "quay", "Steel sank in the basin; divers look for the hook.",
            "ferry", "Passengers queue for coaches until the evening tide.",
            "crane", "Built in 1961, it lifted timber, coal and one whale.",
            "secret", "The letter stood there on Monday.");

    @TempDir
    private Path folder = Path.of("");

    private int builds;

    @BeforeEach
    void newsroom() {
        write("site.yaml", "title: Tide\nurl: https://tide.example/paper/\n");
        article("quay", "Crane falls on the north quay", "2026-04-30T08:00:00Z", """
                topics: [Harbour]
                aliases: [/old-quay/]
                related:
                  - title: The ferry
                    webUrl: https://elsewhere.example/ferry
                  - title: Far away
                    webUrl: https://far.example/away
                """);
        article("ferry", "Ferry waits for the north quay", "2026-04-29T08:00:00Z", """
                topics: [harbour]
                originalUrl: https://www.elsewhere.example/ferry/
                """);
        article("crane", "Crane of the north quay was old", "2026-04-28T08:00:00Z", "topics: [HARBOUR]\n");
        article("secret", "Mayor resigns", "2026-06-01T08:00:00Z", "secured: c2VjcmV0;aXY=\n");
        write("news/broken.md", "---\ntitle: Hidden words\npublishedDateTime: never\n---\nx\n");
    }

    private void article(String name, String title, String published, String fields) {
        write(
                "news/" + name + ".md",
                "---\ntitle: " + title + "\npublishedDateTime: " + published + "\n" + fields + "---\n\n"
                        + TEXTS.getOrDefault(name, "Slates lay about.") + "\n");
    }

    private void write(String path, String text) {
        Trees.write(folder.resolve("content").resolve(path), text);
    }

    private BuildRequest request() {
        Trees.age(folder.resolve("content"), ++builds);
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                null,
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                Instant.parse("2026-05-01T09:00:00Z"),
                false,
                true,
                false,
                2);
    }

    private void build() {
        BuildResult result = Build.build(request(), Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
    }

    private Explanation explain(String asked) {
        Explained explained = Build.explain(request(), List.of(asked));
        assertEquals(List.of(), explained.unknown(), asked);
        return explained.found().get(0);
    }

    private Place place(String asked) {
        return Objects.requireNonNull(explain(asked).place(), asked);
    }

    @Test
    void anArticleIsFoundUnderEachOfItsNames() {
        for (String name : List.of(
                QUAY,
                "content/news/quay.md",
                folder.resolve("content/news/quay.md").toString(),
                "/paper/" + QUAY_PAGE,
                "/" + QUAY_PAGE,
                "/news/2026/04/30/quay",
                "https://tide.example/paper/" + QUAY_PAGE + "?x#y",
                "site/" + QUAY_PAGE + "index.html")) {
            assertEquals(QUAY, explain(name).source(), name);
            assertEquals("https://tide.example/paper/" + QUAY_PAGE, place(name).url(), name);
        }
        assertEquals("old-quay/index.html", place("/old-quay/").file());
        assertEquals("index.html", place("/").file());
    }

    @Test
    void whatTheSiteDoesNotHaveIsUnknown() {
        List<String> asked = List.of("/nope/", "https://other.example/", "content/site.yaml", QUAY);
        Explained explained = Build.explain(request(), asked);
        assertEquals(asked.subList(0, 3), explained.unknown());
        assertEquals(1, explained.found().size());
    }

    @Test
    void aSidebarSaysWhatAnEditorChoseAndWhatWasComputed() {
        Surroundings around = Objects.requireNonNull(explain(QUAY).around());
        Entry own = around.related().get(0);
        assertEquals("news/ferry.md", own.source());
        assertEquals("https://elsewhere.example/ferry", own.chosen());
        assertNull(own.kinship());
        Entry other = around.related().get(1);
        assertEquals(List.of("null", "https://far.example/away"), List.of("" + other.source(), other.url()));
        Entry computed = around.related().get(2);
        assertEquals("news/crane.md", computed.source());
        assertNull(computed.chosen());
        assertEquals(List.of("HARBOUR"), computed.topics());
        assertTrue(computed.score() > 0);
        assertTrue(
                Objects.requireNonNull(computed.kinship()).words().stream()
                        .anyMatch(word -> word.word().equals("crane")),
                computed::toString);
        assertEquals(3, around.related().size());
    }

    @Test
    void allTellsTheSameOfEachPublishedArticleNewestFirst() {
        List<Surroundings> all = new ArrayList<>();
        Build.explainAll(request(), all::add);
        assertEquals(
                List.of(QUAY, "news/ferry.md", "news/crane.md"),
                all.stream().map(Surroundings::source).toList());
        for (Surroundings around : all) {
            assertEquals(explain(around.source()).around(), around);
        }
    }

    @Test
    void aStoryHoldsTheOthersBestFirst() {
        String report = "Storm tears the roof off the market hall in Saltby at night, nobody hurt";
        article("storm-a", report, "2026-04-20T08:00:00Z", "provider: {name: A, domain: a.example}\nquality: 10\n");
        article("storm-b", report, "2026-04-20T09:00:00Z", "provider: {name: B, domain: b.example}\nquality: 90\n");
        article("storm-c", report, "2026-04-20T10:00:00Z", "provider: {name: C, domain: c.example}\nquality: 50\n");
        assertEquals(
                List.of("news/storm-b.md", "news/storm-c.md"),
                Objects.requireNonNull(explain("news/storm-a.md").around()).story());
    }

    @Test
    void aListNamesTheStoriesThatItIsAskedFor() {
        String report = "Storm tears the roof off the market hall in Saltby at night, nobody hurt";
        article("storm-a", report, "2026-04-20T08:00:00Z", "provider: {name: A, domain: a.example}\nquality: 10\n");
        article("storm-b", report, "2026-04-20T09:00:00Z", "provider: {name: B, domain: b.example}\nquality: 90\n");
        List<Listed.Entry> told = Build.list(request(), true).entries().stream()
                .filter(entry -> !entry.story().isEmpty())
                .toList();
        assertEquals(
                List.of("news/storm-b.md b.example", "news/storm-a.md a.example"),
                told.stream().map(entry -> entry.path() + " " + entry.domain()).toList());
        assertEquals(List.of("news/storm-b.md", "news/storm-a.md"), told.get(1).story());
        assertTrue(Build.list(request(), false).entries().stream()
                .allMatch(entry -> entry.story().isEmpty()));
    }

    @Test
    void aPageNamesItsTemplatesAndTheArticlesItLeadsTo() {
        Place topic = place("/topics/harbour/");
        assertEquals(List.of(QUAY, "news/ferry.md", "news/crane.md"), topic.articles());
        assertTrue(topic.templates().containsAll(List.of("topic.ftlh", "layout.ftlh")), topic::toString);
        assertEquals(
                List.of(QUAY, "news/ferry.md", "news/crane.md"),
                place("/feed.xml").articles());
        assertEquals(3, place("/api/news/index.json").articles().size());
        assertEquals(List.of(), place("/api/news/index.json").templates());
    }

    @Test
    void theMemoryTellsWhyAPageWasMadeAndWhetherItWillBe() {
        assertNull(place(QUAY).making());
        assertEquals(Reason.FIRST, place(QUAY).due());
        build();
        assertNull(place(QUAY).due());
        assertEquals(Reason.FIRST, Objects.requireNonNull(place(QUAY).making()).reason());
        article("quay", "Crane is lifted off the north quay", "2026-04-30T08:00:00Z", "topics: [Harbour]\n");
        assertEquals(Reason.TEXT, place(QUAY).due());
        assertEquals(Reason.LIST, place("/topics/harbour/").due());
        build();
        assertEquals(Reason.TEXT, Objects.requireNonNull(place(QUAY).making()).reason());
        assertFalse(Objects.requireNonNull(place(QUAY).making()).kept());
        Trees.write(folder.resolve("site").resolve(QUAY_PAGE + "index.html"), "by hand");
        assertEquals(Reason.OUTPUT, place(QUAY).due());
    }

    @Test
    void whatIsWithheldIsNotQuoted() {
        Explanation secret = explain("news/secret.md");
        assertEquals(
                Listed.State.EMBARGOED,
                Objects.requireNonNull(secret.standing()).state());
        assertEquals(Instant.parse("2026-06-01T08:00:00Z"), secret.standing().next());
        assertNull(secret.place());
        assertNull(secret.around());
        write("pages/plans.md", "---\ntitle: Mayor plans\ndraft: true\nheat: Mayor\n---\nIt stood there.\n");
        Explanation page = explain("pages/plans.md");
        assertEquals(
                Listed.State.UNPUBLISHED,
                Objects.requireNonNull(page.standing()).state());
        assertNull(page.place());
        Explanation broken = explain("news/broken.md");
        assertEquals(
                Listed.State.ERROR, Objects.requireNonNull(broken.standing()).state());
        assertEquals(1, broken.problems().size());
        String told = secret + " " + broken + " " + page;
        for (String withheld : List.of("Mayor", "c2VjcmV0", "aXY=", "Hidden", "stood there")) {
            assertFalse(told.contains(withheld), told);
        }
    }

    @Test
    void explainingWritesNothing() {
        build();
        request();
        Snapshot before = Snapshot.of(folder);
        place(QUAY);
        Build.explainAll(request(), around -> assertNotNull(around.url()));
        assertEquals(List.of(), before.differences(Snapshot.of(folder)));
    }

    @Test
    void wrongSettingsExplainNothing() {
        write("site.yaml", "pageSize: many\n");
        Explained explained = Build.explain(request(), List.of(QUAY));
        assertEquals(List.of(), explained.found());
        assertTrue(explained.diagnostics().stream().anyMatch(Diagnostic::isError));
        assertFalse(Build.explainAll(request(), around -> assertNull(around)).isEmpty());
    }
}
