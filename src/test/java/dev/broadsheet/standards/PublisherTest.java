package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a publisher introduces itself to browsers and programs. */
class PublisherTest {

    @TempDir
    private Path folder = Path.of("");

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static List<String> messages(BuildResult result, String code) {
        return result.diagnostics().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.location().file() + " " + problem.message())
                .toList();
    }

    private static List<String> links(Paper paper) {
        return paper.text("index.html")
                .lines()
                .filter(line -> line.matches("<link rel=\"(icon|apple-touch-icon|manifest|author)\".*"))
                .toList();
    }

    @Test
    void everyPageNamesTheFilesThatAreThere() throws IOException {
        Paper paper = Paper.of(folder, "");
        paper.build(Paper.NOW);
        assertEquals(List.of(), links(paper));
        paper.bytes("root/apple-touch-icon.png", png(180, 180)).bytes("root/favicon.ico", new byte[8]);
        paper.write("root/favicon.svg", "<svg/>").write("root/humans.txt", "/* TEAM */");
        paper.build(Paper.NOW);
        assertEquals(
                List.of(
                        "<link rel=\"icon\" sizes=\"32x32\" href=\"/favicon.ico\">",
                        "<link rel=\"icon\" type=\"image/svg+xml\" sizes=\"any\" href=\"/favicon.svg\">",
                        "<link rel=\"apple-touch-icon\" href=\"/apple-touch-icon.png\">",
                        "<link rel=\"author\" type=\"text/plain\" href=\"/humans.txt\">"),
                links(paper));
        assertFalse(paper.files("").contains("site.webmanifest"));
    }

    @Test
    void aManifestIsMadeOfTheSettingsAndTheIcons() throws IOException {
        Paper paper = Paper.of(
                folder,
                "url: https://tide.example/paper/\nmanifest: {shortName: The \"Tide\", themeColor: '#00566b'}\n");
        paper.write("site.yaml", paper.source("site.yaml").replace("url: " + Paper.URL + "\n", ""));
        paper.bytes("root/icon-192.png", png(192, 192)).bytes("root/icon-maskable.png", png(512, 512));
        paper.bytes("root/icon-wide.png", png(20, 10)).write("root/icon-broken.png", "no image");
        paper.write("root/icon.svg", "<svg/>");
        BuildResult result = paper.build(Paper.NOW);
        JsonNode manifest = new ObjectMapper().readTree(paper.text("site.webmanifest"));
        assertEquals("The Tide & the <Times>", manifest.get("name").asText());
        assertEquals("The \"Tide\"", manifest.get("short_name").asText());
        assertEquals("/paper/", manifest.get("start_url").asText());
        assertEquals("/paper/", manifest.get("scope").asText());
        assertEquals("browser", manifest.get("display").asText());
        assertEquals("#00566b", manifest.get("theme_color").asText());
        assertFalse(manifest.has("background_color"));
        List<String> icons = new ArrayList<>();
        manifest.get("icons")
                .forEach(icon -> icons.add(icon.get("src").asText() + " "
                        + icon.get("sizes").asText() + " " + icon.get("type").asText() + " "
                        + icon.get("purpose").asText()));
        assertEquals(
                List.of(
                        "/paper/icon-192.png 192x192 image/png any",
                        "/paper/icon-maskable.png 512x512 image/png maskable",
                        "/paper/icon-wide.png 20x10 image/png any",
                        "/paper/icon.svg any image/svg+xml any"),
                icons);
        assertEquals(
                List.of(
                        "content/root/icon-broken.png an icon must be a square PNG image",
                        "content/root/icon-wide.png an icon must be a square PNG image"),
                messages(result, "web-manifest"));
        assertTrue(links(paper).contains("<link rel=\"manifest\" href=\"/paper/site.webmanifest\">"));
    }

    @Test
    void aManifestOfTheNewsroomGoesFirst() {
        Paper paper = Paper.of(folder, "manifest: {shortName: Tide}\nllms: true\n");
        paper.write("root/site.webmanifest", "{}").write("root/llms.txt", "# ours");
        assertEquals(List.of(), messages(paper.build(Paper.NOW), "web-manifest"));
        assertEquals("{}", paper.text("site.webmanifest"));
        assertEquals("# ours", paper.text("llms.txt"));
        assertTrue(links(paper).contains("<link rel=\"manifest\" href=\"/site.webmanifest\">"));
    }

    @Test
    void programsThatAnswerQuestionsAreToldWhereToLook() {
        Paper paper = Paper.of(folder, "");
        paper.build(Paper.NOW);
        assertFalse(paper.files("").contains("llms.txt"));
        Paper.of(folder, "llms: true\n").write("pages/about.md", "---\ntitle: Who [we] are\n---\nUs.\n");
        paper.write("pages/hidden.md", "---\ntitle: Hidden\nnoindex: true\n---\nUs.\n");
        paper.build(Paper.NOW);
        assertEquals("""
                # The Tide \\& the \\<Times\\>

                > News between two rivers

                ## Sections

                - [News](https://tide.example/news/)
                - [Opinion](https://tide.example/opinion/)

                ## Topics

                - [Harbour](https://tide.example/topics/harbour/)
                - [Weather](https://tide.example/topics/weather/)
                - [Topics](https://tide.example/topics/)

                ## Latest

                - [RSS feed](https://tide.example/feed.xml)
                - [JSON Feed](https://tide.example/feed.json)
                - [JSON](https://tide.example/api/news/index.json)
                - [Archive](https://tide.example/archive/)

                ## About this site

                - [Who \\[we\\] are](https://tide.example/about/)
                """, paper.text("llms.txt"));
    }

    @Test
    void aBuildThatHasNothingToDoAnnouncesTheEndOfSecurityTxt() {
        Instant end = Paper.NOW.plus(Duration.ofDays(40));
        Paper paper = Paper.of(folder, "");
        paper.write("root/.well-known/security.txt", "Contact: mailto:desk@tide.example\nExpires: " + end + "\n");
        Instant quiet = Paper.NOW.plus(Duration.ofDays(5));
        BuildResult first = paper.build(quiet);
        assertEquals(List.of(), messages(first, "security-txt"));
        assertEquals(end.minus(Duration.ofDays(30)), first.next());
        BuildResult later = paper.build(end.minus(Duration.ofDays(30)));
        assertEquals(
                List.of("content/root/.well-known/security.txt the file expires within 30 days"),
                messages(later, "security-txt"));
        assertEquals(end, later.next());
        BuildResult last = paper.attempt(end);
        assertFalse(last.done());
        assertEquals(
                List.of("security-txt"),
                last.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::code)
                        .toList());
    }
}
