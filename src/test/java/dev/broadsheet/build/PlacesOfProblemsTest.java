package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem that only several files together show is at the value that it is about, be that read or recalled. */
class PlacesOfProblemsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aNewsroom() {
        write("site.yaml", "url: https://tide.example/\n");
        write("news/a.md", "---\ntitle: A\npublishedDateTime: 2026-03-01T08:00:00Z\n---\n");
    }

    private void write(String path, String text) {
        Trees.write(folder.resolve("content").resolve(path), text);
    }

    private List<Diagnostic> build(boolean clean) {
        BuildRequest quick = Town.request(folder, false);
        BuildRequest request = clean ? quick.anew() : quick;
        return Build.build(request, Progress.NONE).diagnostics();
    }

    /** What is said of a newsroom, by a clean build, a quick one and one that finds nothing to do. */
    private List<String> said() {
        List<Diagnostic> quick = build(false);
        assertEquals(quick, build(false));
        assertEquals(quick, build(true));
        return quick.stream()
                .map(problem ->
                        problem.location().file() + ":" + problem.location().line() + ":"
                                + problem.location().column() + " " + problem.code() + " | " + problem.excerpt())
                .toList();
    }

    private static List<String> lines(String... lines) {
        return Stream.of(lines).map(line -> "content/" + line).toList();
    }

    @Test
    void anArticlesProblemsMoveWithItsLines() {
        String more = "translationOf: news/b.md\nimages:\n  - a.jpg\n  - {title: B, url: /assets/b.jpg}\n---\n";
        write("news/c.md", "---\ntitle: C\npublishedDateTime: 2026-03-02T08:00:00Z\n" + more);
        assertEquals(
                lines(
                        "news/c.md:4:16 unknown-original | translationOf: news/b.md",
                        "news/c.md:6:5 missing-image |   - a.jpg",
                        "news/c.md:7:21 missing-image |   - {title: B, url: /assets/b.jpg}"),
                said());
        write("news/d.md", "---\ntitle: D\npublishedDateTime: 2026-03-03T08:00:00Z\n---\n");
        assertEquals(3, said().size());
        write("news/c.md", "---\n# A comment.\ntitle: C\npublishedDateTime: 2026-03-02T08:00:00Z\n" + more);
        assertEquals("content/news/c.md:5:16 unknown-original | translationOf: news/b.md", said().get(0));
    }

    @Test
    void twoAtOneAddressAreNamedWhereTheFileSaysSo() {
        write("site.yaml", "url: https://tide.example/\nredirects:\n  /x/: /old/\n  /old/: /news/\n");
        write("news/b.md", "---\ntitle: B\npublishedDateTime: 2026-03-01T08:00:00Z\nslug: a\n---\n");
        write(
                "news/c.md",
                "---\ntitle: C\npublishedDateTime: 2026-03-01T08:00:00Z\naliases: [/old, /news/2026/03/01/a]\n---\n");
        assertEquals(
                lines(
                        "news/b.md:4:7 same-address | slug: a",
                        "news/c.md:4:11 same-address | aliases: [/old, /news/2026/03/01/a]",
                        "news/c.md:4:17 same-address | aliases: [/old, /news/2026/03/01/a]"),
                said());
    }

    @Test
    void definitionsAreNamedWhereTheyDisagree() {
        write("topics/a.yaml", "name: Harbour\nslug: quay\naliases: [Port]\n");
        write("topics/b.yaml", "# Once more.\nname: harbour\n");
        write("topics/c.yaml", "name: Quays\nslug: quay\naliases:\n  - Piers\n  - port\nparent: Towns\n");
        write("providers/a.yaml", "name: Post\ndomain: post.example\n");
        write("providers/b.yaml", "name: The Post\ndomain: www.post.example\n");
        assertEquals(
                lines(
                        "providers/b.yaml:2:9 duplicate-provider | domain: www.post.example",
                        "topics/b.yaml:2:7 duplicate-topic | name: harbour",
                        "topics/c.yaml:2:7 duplicate-slug | slug: quay",
                        "topics/c.yaml:5:5 duplicate-topic |   - port",
                        "topics/c.yaml:6:9 unknown-parent | parent: Towns"),
                said());
    }

    @Test
    void parentsInACircleAreNamedAtTheFirst() {
        write("topics/a.yaml", "name: A\nparent: B\n");
        write("topics/b.yaml", "name: B\nparent: A\n");
        assertEquals(lines("topics/a.yaml:2:9 circular-parent | parent: B"), said());
    }

    @Test
    void imagesThatAreMissingAreNamedWhoeverNamesThem() {
        write("site.yaml", "url: https://tide.example/\npublisher:\n  logo: /assets/logo.png\n");
        write("topics/a.yaml", "name: A\nimages: [/assets/a.png]\n");
        write("providers/a.yaml", "name: Post\nimages:\n  - url: /assets/post.png\n");
        write("pages/about.md", "---\ntitle: About\nimages: [about.png]\n---\n");
        String wire = "provider: {name: Wire, images: [/assets/wire.png]}\n---\n";
        write("news/b.md", "---\ntitle: B\npublishedDateTime: 2026-03-01T08:00:00Z\n" + wire);
        write("news/c.md", "---\ntitle: C\npublishedDateTime: 2026-03-02T08:00:00Z\n" + wire);
        assertEquals(
                lines(
                        "news/c.md:4:33 missing-image | provider: {name: Wire, images: [/assets/wire.png]}",
                        "pages/about.md:3:10 missing-image | images: [about.png]",
                        "providers/a.yaml:3:10 missing-image |   - url: /assets/post.png",
                        "site.yaml:3:9 missing-image |   logo: /assets/logo.png",
                        "topics/a.yaml:2:10 missing-image | images: [/assets/a.png]"),
                said());
    }
}
