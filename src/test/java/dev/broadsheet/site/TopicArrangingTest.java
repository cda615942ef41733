package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.Newsroom.Draft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicArrangingTest {

    @Test
    void caseSpacesAndUnicodeFormDoNotMakeATopic() {
        List<Topic> topics = topics(
                List.of(about("Caf\u00e9 Culture"), about(" cafe\u0301  culture "), about("CAF\u00c9\u00a0CULTURE")),
                List.of());
        assertEquals(1, topics.size());
        assertEquals(3, topics.get(0).articles().size());
        assertEquals("cafe-culture", topics.get(0).slug());
    }

    @Test
    void sharpSAndFinalSigmaFoldAsTheirCapitalsDo() {
        assertEquals(
                1,
                topics(List.of(about("Stra\u00dfe"), about("STRASSE")), List.of())
                        .size());
        assertEquals(
                1,
                topics(List.of(about("\u039f\u0394\u039f\u03a3"), about("\u03bf\u03b4\u03bf\u03c2")), List.of())
                        .size());
    }

    @Test
    void anUndefinedTopicIsShownAsMostArticlesSpellIt() {
        assertEquals(
                "iPhone",
                names(List.of(about("IPHONE"), about("iPhone"), about("iPhone")), List.of())
                        .get(0));
    }

    @Test
    void equallyFrequentSpellingsGoByCodePoint() {
        assertEquals(List.of("AI"), names(List.of(about("ai"), about("AI"), about("Ai")), List.of()));
    }

    @Test
    void anArticleSpellsATopicOnce() {
        List<Topic> topics = topics(List.of(about("ai", "AI", "ai")), List.of());
        assertEquals(1, topics.get(0).articles().size());
        assertEquals("ai", topics.get(0).name());
    }

    @Test
    void aDefinitionDecidesNameAndAliases() {
        List<Topic> topics = topics(
                List.of(about("machine learning"), about("ML"), about("ml")),
                List.of(topic("Machine Learning", "learning", null, "ml", "M.L.")));
        assertEquals(1, topics.size());
        assertEquals("Machine Learning", topics.get(0).name());
        assertEquals("learning", topics.get(0).slug());
        assertEquals(List.of("m.l.", "ml"), topics.get(0).aliases());
        assertEquals(3, topics.get(0).articles().size());
    }

    @Test
    void definedTopicsComeFirstInTheirOrderAndTheOthersByName() {
        List<Topic> topics = topics(
                List.of(about("zebra"), about("Aardvark"), about("\u00c4pfel"), about("Harbour")),
                List.of(order(topic("Harbour", null, null), 2), order(topic("Council", null, null), 1)));
        assertEquals(
                List.of("Council", "Harbour", "Aardvark", "\u00c4pfel", "zebra"),
                topics.stream().map(Topic::name).toList());
    }

    @Test
    void ofTopicsWithOneSlugTheFirstByCodePointKeepsIt() {
        List<Topic> topics = topics(List.of(about("A-B"), about("A B"), about("A_B")), List.of());
        assertEquals("a-b", slug(topics, "A B"));
        assertTrue(slug(topics, "A-B").matches("a-b-[0-9a-f]{6}"), slug(topics, "A-B"));
        assertEquals(3, topics.stream().map(Topic::slug).distinct().count());
    }

    @Test
    void theSlugOfADefinitionIsNobodyElses() {
        List<Topic> topics = topics(List.of(about("A B"), about("A-B")), List.of(topic("A-B", "a-b", null)));
        assertEquals("a-b", slug(topics, "A-B"));
        assertTrue(slug(topics, "A B").matches("a-b-[0-9a-f]{6}"));
    }

    @Test
    void twoDefinitionsWithOneSlugAreAnErrorThatNamesBoth() {
        Arranged arranged =
                Newsroom.USUAL.arrange(List.of(), List.of(topic("Harbour", "port", null), topic("Wine", "port", null)));
        Diagnostic problem = arranged.diagnostics().get(0);
        assertTrue(problem.isError());
        assertEquals("content/topics/Wine.yaml", problem.location().file());
        assertEquals(
                "the slug 'port' of the topic 'Wine' is that of 'Harbour' in content/topics/Harbour.yaml",
                problem.message());
        assertEquals(
                2, arranged.site().topics().stream().map(Topic::slug).distinct().count());
    }

    @Test
    void aSecondDefinitionOfATopicIsIgnoredWithAWarning() {
        TopicDefinition second = topic("HARBOUR ", null, null);
        Arranged arranged = Newsroom.USUAL.arrange(List.of(), List.of(topic("Harbour", null, null), second));
        assertEquals(1, arranged.site().topics().size());
        assertEquals("duplicate-topic", arranged.diagnostics().get(0).code());
    }

    @Test
    void aNameIsStrongerThanAnAlias() {
        Arranged arranged = Newsroom.USUAL.arrange(
                List.of(about("Port")), List.of(topic("Harbour", null, null, "port"), topic("Port", null, null)));
        assertEquals(1, find(arranged.site().topics(), "Port").articles().size());
        assertEquals(
                "the alias 'port' means the topic 'Port' of content/topics/Port.yaml already",
                arranged.diagnostics().get(0).message());
    }

    @Test
    void aTopicWithTooFewArticlesHasNoPage() {
        Newsroom newsroom = new Newsroom(Newsroom.config("UTC", 2), Newsroom.USUAL.publishing());
        List<Topic> topics = newsroom.arrange(
                        List.of(
                                about("A", "B"),
                                Draft.of("news/x.md").about("A").article()),
                        List.of(topic("C", null, null)))
                .site()
                .topics();
        assertTrue(find(topics, "A").listed());
        assertFalse(find(topics, "B").listed());
        assertFalse(find(topics, "C").listed());
    }

    @Test
    void anEmptyTopicHasAPageWhereNoArticlesAreNeeded() {
        Newsroom newsroom = new Newsroom(Newsroom.config("UTC", 0), Newsroom.USUAL.publishing());
        assertTrue(find(
                        newsroom.arrange(List.of(), List.of(topic("C", null, null)))
                                .site()
                                .topics(),
                        "C")
                .listed());
    }

    @Test
    void aBlankTopicIsNone() {
        assertEquals(List.of(), topics(List.of(about("", " ", "\u00ad")), List.of()));
    }

    @Test
    void aDefinedTopicWithoutAnOrderStandsBeforeWhatNobodyDefined() {
        assertEquals(
                List.of("Zebra", "Apple"),
                names(List.of(about("Apple"), about("Zebra")), List.of(topic("Zebra", null, null))));
    }

    @Test
    void aDefinitionGivesAShortName() {
        TopicDefinition defined = new TopicDefinition(
                Newsroom.file("topics/ai.yaml"),
                "Artificial Intelligence",
                "AI",
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                1);
        List<Topic> topics = topics(List.of(about("Artificial Intelligence"), about("Trams")), List.of(defined));
        assertEquals(
                List.of("AI", "Trams"), topics.stream().map(Topic::shortName).toList());
    }

    static List<Topic> topics(List<Article> articles, List<TopicDefinition> definitions) {
        List<Article> distinct = new ArrayList<>();
        for (Article article : articles) {
            boolean plain = article.path().equals("news/plain.md");
            String path = plain ? "news/" + distinct.size() + ".md" : article.path();
            String[] names = article.topics().toArray(new String[0]);
            distinct.add(Draft.of(path)
                    .at(article.published().toString())
                    .about(names)
                    .article());
        }
        return Newsroom.USUAL.arrange(distinct, definitions).site().topics();
    }

    private static List<String> names(List<Article> articles, List<TopicDefinition> definitions) {
        return topics(articles, definitions).stream().map(Topic::name).toList();
    }

    static Article about(String... topics) {
        return Draft.of("news/plain.md").about(topics).article();
    }

    static Topic find(List<Topic> topics, String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String slug(List<Topic> topics, String name) {
        return find(topics, name).slug();
    }

    private static TopicDefinition order(TopicDefinition topic, int order) {
        return new TopicDefinition(
                topic.file(),
                topic.name(),
                null,
                topic.slug(),
                topic.parent(),
                topic.description(),
                List.of(),
                List.of(),
                List.of(),
                topic.aliases(),
                topic.language(),
                order);
    }
}
