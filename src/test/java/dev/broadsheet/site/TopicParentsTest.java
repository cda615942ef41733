package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.topic;
import static dev.broadsheet.site.TopicArrangingTest.about;
import static dev.broadsheet.site.TopicArrangingTest.find;
import static dev.broadsheet.site.TopicArrangingTest.topics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.Newsroom.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicParentsTest {

    @Test
    void aParentListsTheArticlesOfAllBelowItOnceAndNewestFirst() {
        Article old = Draft.of("news/old.md")
                .at("2026-01-01T00:00:00Z")
                .about("Trams")
                .article();
        Article both = Draft.of("news/both.md")
                .at("2026-02-01T00:00:00Z")
                .about("Trams", "traffic")
                .article();
        Article own =
                Draft.of("news/own.md").at("2026-03-01T00:00:00Z").about("City").article();
        List<Topic> topics = topics(
                List.of(old, own, both),
                List.of(
                        topic("City", null, null),
                        topic("Traffic", null, "CITY"),
                        topic("Trams", null, "Traffic"),
                        topic("Unused", null, "city")));
        assertEquals(List.of(own, both, old), find(topics, "City").articles());
        assertEquals(List.of(both, old), find(topics, "Traffic").articles());
        assertEquals("city", find(topics, "Traffic").parent());
        assertEquals(List.of("traffic", "unused"), find(topics, "City").children());
    }

    @Test
    void whatStandsAboveATopicWithAPageHasOneToo() {
        Newsroom choosy = new Newsroom(Newsroom.config("UTC", 2), Newsroom.USUAL.publishing());
        List<Topic> topics = choosy.arrange(
                        List.of(about("Trams"), about("trams"), about("Buses")),
                        List.of(
                                topic("City", null, null),
                                topic("Traffic", null, "City"),
                                topic("Trams", null, "Traffic"),
                                topic("Buses", null, "Traffic")))
                .site()
                .topics();
        assertEquals(
                List.of("city", "traffic", "trams"),
                topics.stream().filter(Topic::listed).map(Topic::key).sorted().toList());
    }

    @Test
    void aParentIsFoundByItsAlias() {
        List<Topic> topics = topics(
                List.of(about("Trams")),
                List.of(topic("Trams", null, "transport"), topic("Traffic", null, null, "Transport")));
        assertEquals("traffic", find(topics, "Trams").parent());
    }

    @Test
    void aParentThatOnlyArticlesNameIsEnough() {
        Arranged arranged =
                Newsroom.USUAL.arrange(List.of(about("Trams"), about("City")), List.of(topic("Trams", null, "city")));
        assertEquals(List.of(), arranged.diagnostics());
        assertEquals(2, find(arranged.site().topics(), "City").articles().size());
    }

    @Test
    void anUnknownParentIsAWarning() {
        Arranged arranged = Newsroom.USUAL.arrange(List.of(), List.of(topic("Trams", null, "Trafic")));
        assertEquals(
                "the parent of 'Trams' is 'Trafic', but there is no such topic",
                arranged.diagnostics().get(0).message());
        assertFalse(arranged.diagnostics().get(0).isError());
        assertEquals(1, arranged.site().topics().size());
    }

    @Test
    void parentsInACircleAreOneErrorAndHaveNoParent() {
        Arranged arranged = Newsroom.USUAL.arrange(
                List.of(about("C"), about("D")),
                List.of(topic("D", null, "B"), topic("C", null, "B"), topic("B", null, "A"), topic("A", null, "C")));
        assertEquals(1, arranged.diagnostics().size());
        Diagnostic problem = arranged.diagnostics().get(0);
        assertTrue(problem.isError());
        assertEquals("content/topics/A.yaml", problem.location().file());
        assertEquals("parents of topics run in a circle: 'A' below 'C' below 'B' below 'A'", problem.message());
        assertEquals(1, find(arranged.site().topics(), "B").articles().size());
    }

    @Test
    void aTopicAboveItselfIsACircle() {
        Arranged arranged = Newsroom.USUAL.arrange(List.of(), List.of(topic("A", null, "a")));
        assertEquals(
                "parents of topics run in a circle: 'A' below 'A'",
                arranged.diagnostics().get(0).message());
    }

    @Test
    void aParentThatNoArticleNamesHasThoseOfItsChildren() {
        Topic parent = topics(
                        List.of(about("Trams")),
                        List.of(topic("Transport", null, null), topic("Trams", null, "Transport")))
                .stream()
                .filter(topic -> topic.key().equals("transport"))
                .findFirst()
                .orElseThrow();
        assertEquals("Transport", parent.name());
        assertEquals(1, parent.articles().size());
    }
}
