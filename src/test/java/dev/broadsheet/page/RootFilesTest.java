package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The icons of the site's root, the manifest that is made of them, and whom its rules for crawlers keep out. */
class RootFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private RootFiles root() {
        return new RootFiles(edition.desk());
    }

    private List<String> links() {
        return root().links().stream()
                .map(link -> link.rel() + " " + link.href() + " " + link.type() + " " + link.sizes())
                .toList();
    }

    private List<String> warnings() {
        return root().diagnostics().stream().map(Diagnostic::message).toList();
    }

    private void icon(String name, int width, int height) throws IOException {
        Files.createDirectories(folder.resolve("root"));
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("root").resolve(name).toFile());
    }

    @Test
    void pagesNameTheIconsThatThereAre() {
        assertEquals(List.of(), links());
        for (String file :
                List.of("favicon.ico", "icon.svg", "apple-touch-icon.png", "site.webmanifest", "humans.txt")) {
            edition.file("root/" + file, "x");
        }
        assertEquals(
                List.of(
                        "icon /favicon.ico null 32x32",
                        "icon /icon.svg image/svg+xml any",
                        "apple-touch-icon /apple-touch-icon.png null null",
                        "manifest /site.webmanifest null null",
                        "author /humans.txt text/plain null"),
                links());
        edition.file("root/favicon.svg", "<svg/>");
        assertEquals("icon /favicon.svg image/svg+xml any", links().get(1));
    }

    @Test
    void aFileInAFolderOfTheRootIsNoIcon() {
        edition.file("root/old/favicon.ico", "x");
        assertEquals(List.of(), links());
    }

    @Test
    void aManifestIsMadeOfIconsOrSettings() throws IOException {
        assertEquals("", edition.text("site.webmanifest"));
        edition.file("root/icon.svg", "<svg/>");
        assertEquals("", edition.text("site.webmanifest"));
        icon("icon-192.png", 192, 192);
        icon("icon-maskable-512.png", 512, 512);
        icon("photo.png", 9, 9);
        edition.file("root/icon-broken.png", "x");
        assertTrue(links().contains("manifest /site.webmanifest null null"));
        assertEquals("""
                {
                  "id" : "/",
                  "name" : "The Harwick Tide",
                  "lang" : "en",
                  "dir" : "ltr",
                  "start_url" : "/",
                  "scope" : "/",
                  "display" : "browser",
                  "icons" : [
                    {
                      "src" : "/icon-192.png",
                      "sizes" : "192x192",
                      "type" : "image/png",
                      "purpose" : "any"
                    },
                    {
                      "src" : "/icon-maskable-512.png",
                      "sizes" : "512x512",
                      "type" : "image/png",
                      "purpose" : "maskable"
                    },
                    {
                      "src" : "/icon.svg",
                      "sizes" : "any",
                      "type" : "image/svg+xml",
                      "purpose" : "any"
                    }
                  ]
                }
                """, edition.text("site.webmanifest"));
    }

    @Test
    void theSettingsSayHowTheSiteLooksAsAnApplication() {
        edition.settings("description: News\nmanifest: {shortName: Tide, display: standalone, themeColor: '#123456',"
                + " backgroundColor: '#fedcba'}\n");
        String manifest = edition.text("site.webmanifest").replaceAll("\\s+", "");
        assertTrue(manifest.contains("\"short_name\":\"Tide\",\"description\":\"News\","), manifest);
        assertTrue(
                manifest.contains(
                        "\"display\":\"standalone\",\"theme_color\":\"#123456\",\"background_color\":\"#fedcba\",\"icons\":[]"),
                manifest);
        edition.file("root/site.webmanifest", "{}");
        assertEquals("", edition.text("site.webmanifest"));
        assertEquals(List.of(), warnings());
    }

    @Test
    void iconsThatNoBrowserWouldShowAreWarnedOf() throws IOException {
        assertEquals(List.of(), warnings());
        icon("icon-192.png", 192, 192);
        icon("icon-wide.png", 512, 192);
        edition.file("root/icon-broken.png", "x");
        edition.file("root/icon.svg", "<svg/>");
        String square = "an icon must be a square PNG image";
        assertEquals(List.of(square, square, "the web manifest has no icon of 512 by 512 pixels"), warnings());
        icon("icon-wide.png", 512, 512);
        assertEquals(List.of(square), warnings());
    }

    @Test
    void theSettingsKeepOutCrawlersByWhatTheyComeFor() {
        assertEquals(List.of(), refused());
        edition.settings("crawlers: {training: refuse}\n");
        assertTrue(refused().contains("GPTBot"));
        assertFalse(refused().contains("PerplexityBot"));
        edition.settings("crawlers: {answers: refuse}\n");
        assertEquals(
                List.of("OAI-SearchBot", "ChatGPT-User", "PerplexityBot", "Claude-SearchBot", "Claude-User"),
                refused());
    }

    private List<String> refused() {
        return Crawlers.refused(edition.config().web());
    }
}
