package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.image.FetchLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every newsroom whatever happens to it; {@code -Dlaws.seed=2} tries another one, {@code -Dlaws.rounds=20}
 * as many.
 */
class LawsTest {

    private static final int ARTICLES = 60;
    private static final Pattern NUMBERED = Pattern.compile("(.*?)page/(\\d+)/index\\.html");
    private static final String FOREIGN = "google-verification.html";

    @TempDir
    private Path folder = Path.of("");

    private Instant now = Town.NOW;
    private String baseUrl = "https://tide.example/";
    private boolean preview;
    private int builds;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("laws.rounds", 1))
                .map(round -> Long.getLong("laws.seed", 1) + round);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aQuickBuildEqualsACleanBuildAfterEveryKindOfEdit(long seed) {
        Town town = new Town(folder.resolve("content"), seed);
        town.found(ARTICLES);
        publish(quick());
        Trees.write(site().resolve(FOREIGN), "not ours");
        assertTrue(Snapshot.of(site()).text("index.html").contains("class=\"reports\""), "a story is folded");

        List<Map.Entry<String, Runnable>> edits = new ArrayList<>(edits(town).entrySet());
        Collections.shuffle(edits, new Random(seed));
        for (Map.Entry<String, Runnable> edit : edits) {
            edit.getValue().run();
            publish(quick());
            assertEqualsCleanBuild(edit.getKey());
            assertEquals(0, publish(quick()).written(), "a second build writes nothing after: " + edit.getKey());
        }
        assertTrue(Files.exists(site().resolve(FOREIGN)), "what Broadsheet did not write is left alone");
    }

    private Map<String, Runnable> edits(Town town) {
        Map<String, Runnable> edits = new LinkedHashMap<>();
        edits.put("nothing", () -> {});
        edits.put("a body", () -> town.put(town.any().saying(town.prose())));
        edits.put("a title", () -> town.put(town.any().with("title", town.words(4))));
        edits.put("a date", () -> town.put(town.any().with("publishedDateTime", "2026-01-15T08:00:00Z")));
        edits.put("topics", () -> town.put(town.any().with("topics", town.topics())));
        edits.put("heat", () -> town.put(town.any().with("heat", "99")));
        edits.put("quality", () -> town.put(town.any().with("quality", "12")));
        edits.put("unpublished", () -> town.put(town.any().with("published", "false")));
        edits.put("taken down", () -> town.put(town.any().with("deleted", "true")));
        edits.put("a slug", () -> town.put(town.any().with("slug", "named-by-hand")));
        edits.put("a category", () -> town.put(town.any().with("category", "Harbour Life")));
        edits.put("an alias", () -> town.put(town.any().with("aliases", "[/old/address/]")));
        edits.put("an expiry", () -> town.put(town.any().with("expiryDateTime", "2026-03-12T00:00:00Z")));
        edits.put("an article is gone", () -> town.remove(town.any()));
        edits.put("an article is renamed", () -> town.rename(town.any()));
        edits.put("a report of the same event", () -> town.report(town.any()));
        edits.put("a report of the latest event", () -> town.report(town.latest()));
        edits.put(
                "the best report of an event",
                () -> town.put(town.report(town.latest()).with("quality", "95")));
        edits.put("the latest is gone", () -> town.remove(town.latest()));
        edits.put("a new article", () -> town.write(-60));
        edits.put("an older article", () -> town.write(90 * 24 * 60));
        edits.put("an embargoed article", () -> town.write(-3 * 24 * 60));
        edits.put("a standing page", () -> Trees.write(town.file("pages/help.md"), "---\ntitle: Help\n---\nAsk.\n"));
        edits.put("a topic is defined", () -> Trees.write(town.file("topics/w.yaml"), "name: Weather\norder: 1\n"));
        edits.put("a topic's parent", () -> Trees.write(town.file("topics/ferries.yaml"), "name: Ferries\n"));
        String wire = "name: Coast Wire\ndomain: wire.example\nimages: [{url: 'https://wire.example/l.png', width: ";
        edits.put("a logo", () -> Trees.write(town.file("providers/coast.yaml"), wire + "90}]\n"));
        edits.put("another logo", () -> Trees.write(town.file("providers/coast.yaml"), wire + "60}]\n"));
        edits.put("settings", () -> town.settings("pageSize: 4\nrelated: {count: 3}\ntopics: {minimum: 3}\n"));
        edits.put("stories are not folded", () -> town.settings("pageSize: 5\nstories: {fold: false}\n"));
        edits.put("time zone", () -> town.settings("pageSize: 5\ntimeZone: Pacific/Auckland\nlanguage: de\n"));
        edits.put("a template", () -> template("topic.ftlh", "${page.name} of ${site.title}\n"));
        edits.put("a template of the layout", () -> template("head-extra.ftlh", "<meta name=\"a\" content=\"b\">\n"));
        edits.put(
                "a macro",
                () -> template(
                        "macros.ftlh",
                        Trees.read(Path.of("templates/macros.ftlh")).replace("<img ", "<img data-edited ")));
        edits.put("a label", () -> template("strings/fr.yaml", "home: Accueil\n"));
        edits.put("an asset", () -> Trees.write(town.file("assets/tides.csv"), "day,height\n1,5.9\n"));
        edits.put("a picture", () -> town.picture(++builds));
        edits.put("the sizes of pictures", () -> images(false));
        edits.put("another picture in its place", () -> town.picture(++builds));
        edits.put("the sizes that nothing uses are dropped", () -> images(true));
        edits.put("the sizes are gone", () -> Trees.delete(town.file(".images")));
        edits.put("a file for the root", () -> Trees.write(town.file("root/robots.txt"), "User-agent: *\n"));
        edits.put("the base address", () -> baseUrl = "https://tide.example/paper/");
        edits.put("a preview", () -> preview = true);
        edits.put("no preview", () -> preview = false);
        edits.put("time goes on", () -> now = Town.NOW.plus(Duration.ofDays(4)));
        edits.put("time goes back", () -> now = Town.NOW.minus(Duration.ofDays(20)));
        edits.put("a file of the output is deleted", () -> Trees.delete(anyOutput(town)));
        edits.put("a file of the output is altered", () -> Trees.write(anyOutput(town), "altered by hand"));
        return edits;
    }

    private void images(boolean prune) {
        FetchLimits nothing = new FetchLimits(0, 1, Duration.ofSeconds(1), Duration.ZERO, false);
        Images.fetch(quick(), new Images.Options(nothing, false, prune), Progress.NONE);
    }

    private Path anyOutput(Town town) {
        return town.anyFile(site(), Snapshot.of(site()).only(path -> !path.equals(FOREIGN)));
    }

    @Test
    void aQuickBuildMakesOnlyThePagesThatAnEditTouches() {
        Town town = new Town(folder.resolve("content"), 5);
        town.found(ARTICLES);
        long all = made(publish(quick()));
        assertEquals(0, made(publish(quick())), "nothing was edited, and nothing is made");
        town.put(town.any().saying(town.prose()));
        long few = made(publish(quick()));
        assertTrue(few > 0 && few < all / 3, few + " of " + all + " pages are made anew after an edit");
    }

    /** How many pages a build rendered. */
    private static long made(BuildResult result) {
        return result.stages().stream()
                .filter(stage -> stage.name().equals("render"))
                .mapToLong(BuildResult.Stage::files)
                .sum();
    }

    @Test
    void aDamagedCacheIsAsIfThereWereNone() throws IOException {
        Town town = new Town(folder.resolve("content"), 6);
        town.found(ARTICLES);
        publish(quick());
        Random random = new Random(6);
        for (int i = 0; i < 12; i++) {
            for (Path file : files(folder.resolve("cache"))) {
                Trees.damage(file, random);
            }
            town.put(town.any().with("title", town.words(4)));
            publish(quick());
            assertEqualsCleanBuild("a damaged cache");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void aNewArticleChangesNoNumberedPageButForTheLinkToAPageThatIsBorn() {
        Town town = new Town(folder.resolve("content"), 3);
        town.found(ARTICLES);
        Town.Clip event = town.any()
                .with("title", "Zeppelin moors at observatory")
                .with("publishedDateTime", "2026-02-01T08:00:00Z")
                .saying("Its canvas tore while jugglers applauded. ".repeat(10));
        town.put(event);
        town.report(event);
        town.settings("pageSize: 5\nstories: {likeness: 0.4}\n"); // what is made of so few words is alike by chance
        publish(quick());
        Snapshot founded = Snapshot.of(site());
        assertTrue(
                founded.files().keySet().stream()
                        .filter(path -> NUMBERED.matcher(path).matches())
                        .anyMatch(path -> founded.text(path).contains("class=\"reports\"")),
                "a numbered page folds a story");
        Snapshot before = founded;
        int born = 0;
        for (int i = 1; i <= 12; i++) {
            town.write(-i);
            now = Town.NOW.plus(Duration.ofHours(1));
            publish(quick());
            Snapshot after = Snapshot.of(site());
            born += assertNumberedPagesStay(before, after);
            before = after;
        }
        assertTrue(born > 0, "with so many articles some list must have got another page");
    }

    /** Whether no numbered page changed but the newest of a list that has got another one; says how many were born. */
    private static int assertNumberedPagesStay(Snapshot before, Snapshot after) {
        Map<String, Integer> pages = numberedPages(before);
        Map<String, Integer> pagesNow = numberedPages(after);
        assertTrue(pages.size() > 5, "lists with numbered pages: " + pages);
        int born = 0;
        for (Map.Entry<String, Integer> list : pages.entrySet()) {
            int count = list.getValue();
            int countNow = pagesNow.getOrDefault(list.getKey(), 0);
            assertTrue(countNow == count || countNow == count + 1, list + " has now " + countNow);
            born += countNow - count;
            for (int k = 1; k <= count; k++) {
                String path = list.getKey() + "page/" + k + "/index.html";
                if (k == count && countNow > count) {
                    assertEquals(withoutLinks(before.text(path)), withoutLinks(after.text(path)), path);
                } else {
                    assertEquals(before.text(path), after.text(path), path);
                }
            }
        }
        return born;
    }

    private static String withoutLinks(String html) {
        return html.replaceAll("href=\"/[^\"]*\"", "href");
    }

    /** How many numbered pages each list has, by the list's path. */
    private static Map<String, Integer> numberedPages(Snapshot site) {
        Map<String, Integer> pages = new TreeMap<>();
        for (String path : site.files().keySet()) {
            Matcher numbered = NUMBERED.matcher(path);
            if (numbered.matches()) {
                pages.merge(numbered.group(1), Integer.parseInt(numbered.group(2)), Math::max);
            }
        }
        return pages;
    }

    private void template(String name, String text) {
        Trees.write(folder.resolve("templates").resolve(name), text);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private BuildRequest quick() {
        Trees.age(folder.resolve("content"), ++builds);
        return request(site(), folder.resolve("cache"), false);
    }

    private BuildRequest request(Path output, Path cache, boolean clean) {
        Path templates = folder.resolve("templates");
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                Files.isDirectory(templates) ? templates : null,
                output,
                cache,
                baseUrl,
                now,
                preview,
                false,
                clean,
                2);
    }

    private static BuildResult publish(BuildRequest request) {
        BuildResult result = Build.build(request, Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        return result;
    }

    private void assertEqualsCleanBuild(String edit) {
        Path clean = folder.resolve("clean-" + ++builds);
        publish(request(clean.resolve("site"), clean.resolve("cache"), true));
        Snapshot expected = Snapshot.of(clean.resolve("site"));
        Snapshot found = Snapshot.of(site()).only(path -> !path.equals(FOREIGN));
        assertEquals(List.of(), expected.differences(found), "a quick build equals a clean build after: " + edit);
        Trees.delete(clean);
    }
}
