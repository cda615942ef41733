package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No feed in XML gets a message of a validator, and each message is given where it is due. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedMessagesTest {

    private static final Schema RSS = Schema.ofGrammar("rss.rnc");
    private static final Schema ATOM = Schema.ofGrammar("atom.rnc");

    /** A fault of the whole text, not of one place. */
    private static final String PREFIX = "AvoidNamespacePrefix";

    @TempDir
    private Path folder = Path.of("");

    private Paper paper = new Paper(Path.of(""));

    @BeforeAll
    void build(@TempDir Path other) {
        paper = Paper.of(other, "feeds: {items: 4, atom: true, fullText: true, hub: 'https://hub.example/'}\n");
        paper.build(Paper.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feeds: {items: 4, atom: true, fullText: true, hub: 'https://hub.example/'}",
                "feeds: {items: 1, atom: true}",
                "feeds: {items: 30, atom: true}\naggregate: own",
                "feeds: {items: 30, atom: true}\naggregate: licensed",
                "feeds: {items: 30, atom: true}\naggregate: link"
            })
    void noFeedGetsAMessage(String settings) {
        Paper built = Paper.of(folder, settings + "\n");
        built.build(Paper.NOW);
        List<String> feeds = built.files(".xml").stream()
                .filter(path -> path.endsWith("feed.xml") || path.endsWith("atom.xml") || path.contains("feed/"))
                .toList();
        assertTrue(feeds.size() > 8, feeds.toString());
        feeds.forEach(path -> assertEquals(List.of(), faults(path, built.text(path)), path));
    }

    private static List<String> faults(String path, String xml) {
        return faults(Paper.URL + path, Paper.NOW, xml);
    }

    /** What the grammar says of a feed, else the messages of the rules. */
    static List<String> faults(String url, Instant now, String xml) {
        String fault = (url.endsWith("atom.xml") ? ATOM : RSS).fault(xml);
        return fault.isEmpty() ? FeedRule.messages(FeedDocument.of(url, now, xml)) : List.of("grammar: " + fault);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRuleFindsWhatNoOtherFinds(FeedSeed seed) {
        List<String> found = faults(seed.path(), seed.in(paper.text(seed.path())));
        assertEquals(List.of(seed.message()), found);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void theGrammarFindsFaults(FeedSeed seed) {
        List<String> found = faults(seed.path(), seed.in(paper.text(seed.path())));
        assertTrue(found.get(0).startsWith("grammar: ") && found.get(0).contains(seed.message()), found.toString());
    }

    @Test
    void aPrefixForAtomItselfIsFound() {
        String prefixed =
                paper.text("atom.xml").replaceAll("<(/?)(?=[a-z])", "<$1a:").replace("xmlns=", "xmlns:a=");
        assertEquals(List.of(PREFIX), faults("atom.xml", prefixed));
    }

    @Test
    void everyRuleHasASeed() {
        assertEquals(names("feed", RssRules.ALL), seeded("feed"));
        assertEquals(names("atom", AtomRules.ALL), seeded("atom"));
    }

    private static Set<String> names(String format, List<FeedRule> own) {
        return new TreeSet<>(Stream.concat(own.stream(), FeedRule.COMMON.stream())
                .filter(rule -> format.equals("feed") || own.contains(rule))
                .map(FeedRule::message)
                .toList());
    }

    private static Set<String> seeded(String format) {
        Set<String> messages = new TreeSet<>(seeds().filter(seed -> seed.path().startsWith(format))
                .map(FeedSeed::message)
                .toList());
        if (format.equals("atom")) {
            messages.add(PREFIX);
        }
        return messages;
    }

    static Stream<FeedSeed> seeds() {
        return FeedSeed.MESSAGES.stream();
    }

    static Stream<FeedSeed> slips() {
        return FeedSeed.SLIPS.stream();
    }
}
