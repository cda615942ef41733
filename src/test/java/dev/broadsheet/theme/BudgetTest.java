package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the sample newsroom are well formed for html-validate, and within budget for Lighthouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetTest {

    private static final List<String> PAGES = List.of(
            "index.html", "topics/computing/index.html", "features/2026/10/28/the-clock-that-found-the-sea/index.html");

    private Path site = Path.of("");

    /** The same with the sizes of its images. */
    private Path sized = Path.of("");

    @BeforeAll
    void build(@TempDir Path folder, @TempDir Path other) throws IOException {
        site = SampleSite.build(folder).folder();
        SampleSite.copyContent(other);
        sized = SampleSite.sized(other).folder();
    }

    @Test
    void htmlValidateHasNothingToSay() throws IOException, URISyntaxException {
        assertEquals(Set.of(), messages(site));
    }

    @Test
    void nothingIsWrongWithTheSizesOfImages() throws IOException, URISyntaxException {
        assertTrue(Files.readString(sized.resolve("index.html")).contains(".webp 640w"));
        assertEquals(Set.of(), messages(sized));
    }

    @Test
    void htmlValidateFindsFaults(@TempDir Path other) throws IOException, URISyntaxException {
        Files.writeString(other.resolve("index.html"), FAULTY);
        Set<String> found = messages(other);
        assertTrue(
                found.containsAll(Set.of("no-dup-id", "wcag/h37", "no-implicit-close", "close-order")),
                found::toString);
    }

    @Test
    void pagesAreWithinBudgetAndAFaultyOneIsNot(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("index.html"), FAULTY + "x".repeat(60_000));
        Files.writeString(other.resolve("site.css"), "p { color: #aaa; } " + "/**/".repeat(5_000));
        Tools.validator("lighthouse/cli/index.js");
        try (Host host = Host.serve(site);
                Host large = Host.serve(sized);
                Host faulty = Host.serve(other)) { // one after the other: a second browser would make pages seem slow
            for (String page : PAGES) {
                assertEquals(Set.of(), Budget.excess(site, host.url(page)), page);
                assertEquals(Set.of(), Budget.excess(sized, large.url(page)), page + " with sizes of images");
            }
            assertFaults(Budget.measured(other, faulty.url("index.html")));
        }
    }

    private static void assertFaults(Set<String> excess) {
        for (String fault : List.of("accessibility", "seo", "best-practices", "HTML of", "CSS of", "layout shifts")) {
            assertTrue(excess.stream().anyMatch(found -> found.startsWith(fault)), fault + " is not in " + excess);
        }
    }

    private static final String FAULTY = """
            <!DOCTYPE html>
            <html><head><meta name="robots" content="noindex"><link rel="stylesheet" href="site.css"></head><body>
            <div id="a">x</div><h1 id="a">x</h1><h3>x</h3><img src="none.png"><p>faint<div>x</div></p>
            <script>
            setTimeout(() => document.querySelector('h1').style.marginTop = '300px', 300);
            console.error('x');
            </script>
            """;

    /** What html-validate says of a folder, as the names of its rules. */
    private static Set<String> messages(Path folder) throws IOException, URISyntaxException {
        URL config = Objects.requireNonNull(BudgetTest.class.getResource("html-validate.json"));
        Script validator = Script.run(
                folder,
                Map.of(),
                "html-validate/bin/html-validate.mjs",
                "--config",
                Path.of(config.toURI()).toString(),
                "--formatter",
                "json",
                "**/*.html");
        JsonNode files = new ObjectMapper().readTree(validator.output());
        assertTrue(files.isArray(), validator::output);
        Set<String> messages = new TreeSet<>();
        for (JsonNode file : files) {
            file.path("messages")
                    .forEach(message -> messages.add(message.path("ruleId").asText()));
        }
        return messages;
    }
}
