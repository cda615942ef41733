package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article's page shows beside the article and below it, from files to the finished page. */
class BesideArticlesTest {

    private static final String LAMP = "The lighthouse keeper of Gull Rock polished the old lens for the centenary. ";
    private static final String FIRE = "Firefighters from three parishes saved the rope factory at Tarpit Lane. ";
    private static final Pattern ENTRY = Pattern.compile("<h3><a href=\"[^\"]*/([a-z]+)/\"");
    private static final Pattern REPORT =
            Pattern.compile("<p><bdi>([^<]+)</bdi>: <a href=\"[^\"]*/([a-z]+)/\">.*\\n.*<time datetime=\"([^\"]+)\"");

    @TempDir
    private Path folder = Path.of("");

    /** Four articles of one matter, months apart, so that each is a neighbour of the others and none is a copy. */
    @BeforeEach
    void aNewsroom() {
        settings("");
        article("lens", "2026-01-02", "provider: {name: Wire}", LAMP + "It weighs a ton.");
        article("keeper", "2026-01-12", "provider: {name: Wire}", LAMP + "She climbs ninety steps.");
        article("centenary", "2026-01-22", "provider: {name: Post}", LAMP + "A choir will sing.");
        article("rock", "2026-02-02", "topics: [Weather]\nprovider: {name: Mill}", LAMP + "Gales are expected.");
    }

    private void settings(String more) {
        Trees.write(folder.resolve("content/site.yaml"), "title: Tide\nurl: https://tide.example/\n" + more);
    }

    private void article(String slug, String day, String fields, String body) {
        Trees.write(
                folder.resolve("content/news/" + slug + ".md"),
                "---\ntitle: About the " + slug + "\npublishedDateTime: " + day + "T08:00:00Z\n" + fields + "\n---\n"
                        + body + "\n");
    }

    private String page(String day, String slug) {
        Path content = folder.resolve("content");
        Path site = folder.resolve("site");
        Instant now = Instant.parse("2026-03-10T12:00:00Z");
        BuildRequest request = new BuildRequest(
                folder, content, null, site, folder.resolve("cache"), null, now, false, false, true, 2);
        BuildResult result = Build.build(request, Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        return Snapshot.of(site).text("news/" + day.replace('-', '/') + "/" + slug + "/index.html");
    }

    private Set<String> beside(String day, String slug) {
        Matcher entries = ENTRY.matcher(page(day, slug));
        Set<String> found = new TreeSet<>();
        while (entries.find()) {
            found.add(entries.group(1));
        }
        return found;
    }

    @Test
    void articlesOfOneMatterStandBesideEachOther() {
        assertEquals(Set.of("keeper", "centenary", "rock"), beside("2026-01-02", "lens"));
    }

    @Test
    void aProvidersOwnMayBeAvoidedOrTheOnlyOnes() {
        settings("related: {sameProvider: avoid}\n");
        assertEquals(Set.of("centenary", "rock"), beside("2026-01-02", "lens"));
        settings("related: {sameProvider: only}\n");
        assertEquals(Set.of("keeper"), beside("2026-01-02", "lens"));
    }

    @Test
    void articlesOfAnExcludedTopicStandBesideNoneButHaveNeighbours() {
        settings("related: {excludeTopics: [weather]}\n");
        assertEquals(Set.of("keeper", "centenary"), beside("2026-01-02", "lens"));
        assertEquals(Set.of("lens", "keeper", "centenary"), beside("2026-02-02", "rock"));
    }

    @Test
    void aTopicIsExcludedByAnotherOfItsNamesToo() {
        Trees.write(folder.resolve("content/topics/weather.yaml"), "name: Weather\naliases: [Storms]\n");
        settings("related: {excludeTopics: [Storms]}\n");
        assertEquals(Set.of("keeper", "centenary"), beside("2026-01-02", "lens"));
    }

    @Test
    void articlesRatedBelowTheMinimumStandBesideNoneButHaveNeighbours() {
        settings("minimumQuality: 30\nminimumHeat: 2\n");
        article("keeper", "2026-01-12", "quality: 29", LAMP + "She climbs ninety steps.");
        article("centenary", "2026-01-22", "heat: 1", LAMP + "A choir will sing.");
        assertEquals(Set.of("rock"), beside("2026-01-02", "lens"));
        assertEquals(Set.of("lens", "rock"), beside("2026-01-12", "keeper"));
    }

    @Test
    void anArticleListsTheOtherReportsOfItsStoryBestFirstAndNotInItsSidebar() {
        article("blaze", "2026-03-01", "quality: 20\nprovider: {name: Post}", FIRE.repeat(3) + "Nobody was hurt.");
        article("ropes", "2026-03-02", "", FIRE.repeat(3) + "The cause is not known.");
        article("parishes", "2026-03-02", "quality: 60\nprovider: {name: Mill}", FIRE.repeat(3) + "Thanks were said.");
        assertEquals("Mill: parishes 2026-03-02T08:00:00Z; Tide: ropes 2026-03-02T08:00:00Z", coverage("blaze", 1));
        assertEquals("Mill: parishes 2026-03-02T08:00:00Z; Post: blaze 2026-03-01T08:00:00Z", coverage("ropes", 2));
        assertFalse(page("2026-01-02", "lens").contains("id=\"coverage\""), "an article alone has no coverage");
        Set<String> sidebar = beside("2026-03-01", "blaze");
        assertFalse(sidebar.contains("ropes") || sidebar.contains("parishes"), sidebar.toString());
    }

    @Test
    void theLanguageOfAProviderMarksItsArticlesAndWhereTheyStandBesideOthers() {
        assertFalse(page("2026-02-02", "rock").contains("lang=\"ha\""));
        Trees.write(folder.resolve("content/providers/wire.yaml"), "name: Wire\nlanguage: ha\n");
        Matcher marked = Pattern.compile("<h3 lang=\"ha\"").matcher(page("2026-02-02", "rock"));
        assertEquals(2, marked.results().count());
        assertTrue(page("2026-01-02", "lens").contains("<article class=\"article\" lang=\"ha\""));
    }

    @Test
    void withoutGroupingThereIsNoCoverage() {
        article("blaze", "2026-03-01", "provider: {name: Post}", FIRE.repeat(3));
        article("ropes", "2026-03-02", "", FIRE.repeat(3));
        settings("stories: {group: false}\n");
        assertFalse(page("2026-03-01", "blaze").contains("id=\"coverage\""));
        assertTrue(beside("2026-03-01", "blaze").contains("ropes"));
    }

    private String coverage(String slug, int dayOfMarch) {
        Matcher reports = REPORT.matcher(page("2026-03-0" + dayOfMarch, slug));
        StringBuilder all = new StringBuilder();
        while (reports.find()) {
            all.append(all.isEmpty() ? "" : "; ")
                    .append(reports.group(1))
                    .append(": ")
                    .append(reports.group(2))
                    .append(' ')
                    .append(reports.group(3));
        }
        return all.toString();
    }
}
