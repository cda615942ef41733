package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.image.FetchLimits;
import dev.broadsheet.image.ImageResult;
import dev.broadsheet.image.Photographs;
import dev.broadsheet.image.UnrulyHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds make of images that are kept, and of those that are not. */
class KeptImagesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Pattern PUBLISHED =
            Pattern.compile("/(assets/images/[0-9a-f]{2}/[0-9a-f]{32}-[0-9]+\\.[a-z]+)");

    @TempDir
    private Path folder = Path.of("");

    private UnrulyHost host;
    private int builds;
    private boolean preview;

    @BeforeEach
    void newsroom() throws IOException {
        host = UnrulyHost.open();
        settings("");
        Files.createDirectories(folder.resolve("content/assets"));
        Files.write(folder.resolve("content/assets/own.jpg"), Photographs.jpeg(900, 600, 1));
        article("a-lead", 1, "images:\n- {url: \"" + host.url("wide", 1) + "\", attribution: Ann}\n", "");
        article("b-same", 2, "images:\n- url: " + host.url("wide", 1) + "\n", "");
        article("c-body", 3, "", "![Quay](" + host.url("wide", 2) + ")\n");
        article("d-own", 4, "images:\n- url: /assets/own.jpg\n", "![Own](/assets/own.jpg)\n");
        article("e-beside", 5, related("https://elsewhere.example/x", host.url("wide", 3)), "Text.\n");
        article("f-logo", 6, "provider:\n  name: Wire\n  images:\n  - url: " + host.url("good", 4) + "\n", "Text.\n");
        article("g-none", 7, "", "Text.\n");
        topic("Harbour", host.url("wide", 5));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void settings(String more) {
        Trees.write(folder.resolve("content/site.yaml"), "title: T\nurl: https://t.example/\nsearch: false\n" + more);
    }

    private void topic(String name, String image) {
        Trees.write(folder.resolve("content/topics/t.yaml"), "name: " + name + "\nimages:\n- url: " + image + "\n");
    }

    private static String related(String url, String image) {
        return "related:\n- title: X\n  webUrl: " + url + "\n  images:\n  - url: " + image + "\n";
    }

    private void article(String name, int hour, String fields, String body) {
        Trees.write(
                folder.resolve("content/news/" + name + ".md"),
                "---\ntitle: Report of " + name + "\npublishedDateTime: 2026-03-10T0" + hour + ":00:00Z\ntopics: [T"
                        + name + ", Harbour]\n" + fields + "---\n" + body);
    }

    private BuildRequest request(Path place, boolean clean) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                null,
                place.resolve("site"),
                place.resolve("cache"),
                null,
                NOW,
                preview,
                false,
                clean,
                2);
    }

    /** Builds, and holds the build to the laws. */
    private Snapshot build() {
        Trees.age(folder.resolve("content"), ++builds);
        BuildResult result = Build.build(request(folder, false), Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        Snapshot site = Snapshot.of(folder.resolve("site"));
        Path aside = folder.resolve("clean-" + builds);
        Build.build(request(aside, true), Progress.NONE);
        assertEquals(List.of(), Snapshot.of(aside.resolve("site")).differences(site), "a clean build is the same");
        assertEquals(0, Build.build(request(folder, false), Progress.NONE).written(), "a second build writes nothing");
        assertEquals(named(site), files(site), "what pages name is there, and nothing else");
        return site;
    }

    @Test
    void nothingIsReadWhereALinkLeads() throws IOException {
        images(false);
        Path kept = folder.resolve("content/.images");
        for (String name : List.of("index", "sizes")) {
            Files.move(kept.resolve(name), folder.resolve(name));
            Files.createSymbolicLink(kept.resolve(name), folder.resolve(name));
        }
        assertEquals(new TreeSet<>(), files(build()));
    }

    private ImageResult images(boolean prune) {
        FetchLimits limits = new FetchLimits(100, 1_000_000, Duration.ofSeconds(10), Duration.ZERO, true);
        return Images.fetch(request(folder, false), new Images.Options(limits, false, prune), Progress.NONE);
    }

    private static SortedSet<String> files(Snapshot site) {
        return new TreeSet<>(
                site.only(path -> path.startsWith("assets/images/")).files().keySet());
    }

    private static SortedSet<String> named(Snapshot site) {
        SortedSet<String> named = new TreeSet<>();
        for (String path : site.files().keySet()) {
            Matcher published = PUBLISHED.matcher(path.matches(".*\\.(html|xml|json)") ? site.text(path) : "");
            while (published.find()) {
                named.add(published.group(1));
            }
        }
        return named;
    }

    private static String page(Snapshot site, String name) {
        return site.text("news/2026/03/10/" + name + "/index.html");
    }

    @Test
    void withoutTheStepImagesAreShownFromTheirHostPolitely() {
        Snapshot site = build();
        String lead = page(site, "a-lead");
        assertTrue(lead.contains("src=\"" + host.url("wide", 1) + "\""), lead);
        assertTrue(lead.contains("referrerpolicy=\"no-referrer\""), lead);
        assertFalse(lead.contains("srcset"), lead);
        assertEquals(new TreeSet<>(), files(site));
        assertEquals("{}", host.asked().toString());
    }

    @Test
    void imagesThatAreKeptAreShownFromTheSiteInTheirSizes() {
        build();
        assertEquals(List.of(), images(false).diagnostics());
        Snapshot site = build();
        String lead = page(site, "a-lead");
        assertTrue(
                lead.matches(
                        "(?s).*<img src=\"/assets/images/\\S+-1300.jpg\" srcset=\"/assets/images/\\S+-320.webp 320w,"
                                + " /assets/images/\\S+-640.webp 640w, /assets/images/\\S+-1024.webp 1024w,"
                                + " /assets/images/\\S+-1300.webp 1300w\".*"),
                lead);
        assertTrue(lead.contains("width=\"1300\" height=\"800\""), lead);
        assertTrue(lead.contains("sizes=\"min(1300px, 100vw, 56rem)\""), lead);
        assertTrue(lead.matches("(?s).*og:image\" content=\"https://t.example/assets/images/\\S+-1300.jpg\".*"), lead);
        assertFalse(site.files().keySet().stream()
                .filter(path -> path.matches(".*\\.(html|xml|json)"))
                .anyMatch(path -> site.text(path).contains("127.0.0.1")));
        assertTrue(page(site, "c-body").matches("(?s).*<img src=\"/assets/images/\\S+\" srcset=.*"));
        assertTrue(page(site, "d-own").matches("(?s).*<img src=\"/assets/images/\\S+-900.jpg\" srcset=.*"));
    }

    @Test
    void aStoreThatChangedMakesExactlyThePagesThatUseItAgain() {
        images(false);
        Snapshot before = build();
        article("c-body", 3, "", "![Quay](" + host.url("wide", 6) + ")\n");
        build();
        Snapshot hotlinked = Snapshot.of(folder.resolve("site"));
        images(false);
        Snapshot after = build();
        List<String> changed = hotlinked.differences(after).stream()
                .filter(path -> !path.startsWith("assets/images/") && !path.endsWith("manifest"))
                .collect(Collectors.toList());
        assertEquals(List.of("news/2026/03/10/c-body/index.html"), changed);
        assertFalse(files(before).equals(files(after)));
    }

    @Test
    void aPictureThatOnlyAWithheldArticleUsesIsNotPublished() {
        article("h-draft", 8, "draft: true\nimages:\n- url: " + host.url("wide", 7) + "\n", "");
        preview = true;
        images(false);
        preview = false;
        Snapshot site = build();
        article("a-lead", 1, "deleted: true\nimages:\n- url: " + host.url("wide", 1) + "\n", "");
        assertEquals(files(site), files(build()), "another article shows the picture too");
        article("b-same", 2, "deleted: true\nimages:\n- url: " + host.url("wide", 1) + "\n", "");
        Snapshot down = build();
        assertEquals(5, files(site).size() - files(down).size());
        assertEquals(1, images(true).dropped());
        assertEquals(files(down), files(build()));
    }

    @Test
    void aTemplateThatShowsTheImageOfAWithheldArticleIsFound() {
        article("h-draft", 8, "draft: true\nimages:\n- url: " + host.url("wide", 7) + "\n", "");
        Trees.write(folder.resolve("templates/head-extra.ftlh"), "<link href=\"" + host.url("wide", 7) + "\">\n");
        BuildRequest plain = request(folder, false);
        BuildRequest themed = new BuildRequest(
                folder,
                plain.content(),
                folder.resolve("templates"),
                plain.output(),
                plain.cache(),
                null,
                NOW,
                false,
                false,
                false,
                2);
        BuildResult result = Build.build(themed, Progress.NONE);
        assertFalse(result.done());
        assertTrue(
                result.diagnostics().get(0).message().contains("the image of"),
                result.diagnostics().toString());
    }

    @Test
    void aSizeThatSomebodyAlteredOrRemovedIsNotTakenForTheOneOfBefore() throws IOException {
        images(false);
        String path = files(build()).first();
        Path size = folder.resolve("content/.images/sizes").resolve(path.substring("assets/images/".length()));
        Trees.write(size, Photographs.jpeg(320, 200, 9));
        Snapshot site = build();
        assertArrayEquals(Files.readAllBytes(size), site.files().get(path));
        Files.delete(size);
        assertThrows(UncheckedIOException.class, this::build);
    }

    @Test
    void settingsSayWhatIsShown() {
        images(false);
        settings("images: {remote: none}\n");
        Snapshot none = build();
        assertEquals(
                0, files(none).stream().filter(path -> path.contains("-1300")).count());
        assertFalse(page(none, "c-body").contains("Quay\""));
        settings("images: {remote: hotlink}\n");
        assertTrue(page(build(), "a-lead").contains("src=\"" + host.url("wide", 1) + "\""));
        settings("aggregate: link\n");
        article(
                "i-link",
                9,
                "provider: {name: W}\nwebUrl: https://w.example/i\nimages:\n- url: " + host.url("wide", 8) + "\n",
                "");
        images(false);
        assertTrue(files(build()).size() > 12);
    }
}
