package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeTest {

    /** Articles are many and of one kind: a browser looks at so many of a section. */
    private static final int PAGES_OF_A_FOLDER = 4;

    private SampleSite site;

    @BeforeAll
    void build(@TempDir Path folder) {
        site = SampleSite.build(folder);
    }

    @Test
    void theSampleNewsroomHasNoErrors() {
        assertTrue(site.result().done(), () -> site.result().diagnostics().toString());
        assertEquals(0, site.result().errors());
    }

    @Test
    void theFootOfAPageSpeaksThePagesLanguage() throws IOException {
        String page = Files.readString(site.folder().resolve("features/2025/12/02/kharitat-al-idrisi/index.html"));
        String foot = page.substring(page.indexOf("<footer"));
        assertTrue(foot.contains(">\u0627\u0644\u0645\u0635\u0627\u062f\u0631</a>"), foot);
        assertFalse(foot.contains(">Providers</a>"), foot);
    }

    @Test
    void whoElseReportsIsPartedFromWhen() throws IOException {
        String page = Files.readString(site.folder().resolve("features/2026/07/19/twelve-oh-two/index.html"));
        assertEquals(
                List.of(
                        "Perihelion Review: Eagle lands with fuel for less than a minute",
                        "20 July 2026 21:17",
                        "Meridian Wire: Eagle down on the Moon with under a minute of fuel",
                        "21 July 2026 06:30"),
                Jsoup.parse(page).select(".coverage li p").eachText());
    }

    @Test
    void anImageSaysWhatItShowsWhereItLeadsAnArticle() throws IOException {
        String pump = "features/2025/09/08/the-handle-of-the-pump/";
        Document page = Jsoup.parse(Files.readString(site.folder().resolve(pump + "index.html")));
        String alternative = page.select("figure.picture img").attr("alt");
        assertTrue(alternative.startsWith("A plan of streets"), alternative);
        Document list = Jsoup.parse(Files.readString(site.folder().resolve("features/index.html")));
        assertEquals(List.of(""), list.select("a[href=/" + pump + "] img").eachAttr("alt"));
    }

    @Test
    void theSitesWordsOnAPageInAnotherLanguageSayThatTheyAreInTheSites() throws IOException {
        String arabic = Files.readString(site.folder().resolve("features/2025/12/02/kharitat-al-idrisi/index.html"));
        String ours = " lang=\"en-GB\" dir=\"ltr\">";
        for (String words : List.of("The Back Number", "News of things already invented", "Features", "Contact")) {
            assertTrue(arabic.contains(ours + words), words);
        }
        assertTrue(arabic.contains("<p class=\"kicker\" lang=\"en-GB\">"), arabic);
        String english = Files.readString(site.folder().resolve("news/index.html"));
        assertTrue(english.contains("<bdi>News of things already invented</bdi>"), english);
    }

    @Test
    void theNuHtmlCheckerHasNothingToSay() throws IOException, InterruptedException {
        Path checker = Tools.validator("vnu-jar/build/dist/vnu.jar");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss1m",
                        "-jar",
                        checker.toString(),
                        "--stdout",
                        "--also-check-css",
                        "--skip-non-html",
                        site.folder().toString())
                .redirectErrorStream(true)
                .start();
        String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertEquals("", messages);
    }

    @Test
    void axeHasNothingToSayInLightAndDarkOnPhoneAndDesk() throws IOException {
        Map<String, List<?>> found = new TreeMap<>();
        try (Browser browser = Browser.open();
                Host host = Host.serve(site.folder())) {
            for (int width : List.of(360, 1280)) {
                for (String scheme : List.of("light", "dark")) {
                    browser.look(width, scheme);
                    for (String page : samples()) {
                        List<?> violations = browser.violations(host.url(page));
                        if (!violations.isEmpty()) {
                            found.put(page + " at " + width + " in " + scheme, violations);
                        }
                    }
                }
            }
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void noPageIsWiderThanItsWindow() throws IOException {
        Map<String, Long> wide = new TreeMap<>();
        try (Browser browser = Browser.open();
                Host host = Host.serve(site.folder())) {
            for (int width : List.of(320, 768)) {
                browser.look(width, "light");
                for (String page : samples()) {
                    browser.driver().get(host.url(page));
                    if (browser.overflow() > 0) {
                        wide.put(page + " at " + width, browser.overflow());
                    }
                }
            }
        }
        assertEquals(Map.of(), wide);
    }

    /** All kinds of pages, but of many alike only the first ones. */
    private List<String> samples() throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        List<String> samples = new ArrayList<>();
        for (String page : site.pages()) {
            String folder = page.contains("/") ? page.substring(0, page.indexOf('/')) : "";
            boolean leadsAway = Files.readString(site.folder().resolve(page)).contains("http-equiv=\"refresh\"");
            if (!leadsAway && seen.merge(folder, 1, Integer::sum) <= PAGES_OF_A_FOLDER) {
                samples.add(page);
            }
        }
        assertFalse(samples.isEmpty());
        return samples;
    }
}
