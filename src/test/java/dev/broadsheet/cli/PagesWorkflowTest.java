package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflow of a new newsroom is what GitHub can read, may do little, and builds the newsroom. */
class PagesWorkflowTest {

    private static final Pattern PINNED = Pattern.compile("actions/[a-z-]+@[0-9a-f]{40}");

    @TempDir
    private Path folder;

    private String text = "";
    private JsonNode workflow = new ObjectMapper().nullNode();

    @BeforeEach
    void init() {
        assertEquals(0, new Shell(folder).run("init", "courier").status());
        text = new Shell(folder).read("courier/.github/workflows/pages.yml");
        Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
        workflow = new ObjectMapper().valueToTree(read);
    }

    private List<JsonNode> steps(String job) {
        List<JsonNode> steps = new ArrayList<>();
        workflow.path("jobs").path(job).path("steps").forEach(steps::add);
        assertTrue(!steps.isEmpty(), job);
        return steps;
    }

    @Test
    void everyActionIsPinnedAndSaysItsVersion() {
        int actions = 0;
        for (String job : List.of("build", "deploy")) {
            for (JsonNode step : steps(job)) {
                if (step.has("uses")) {
                    String action = step.path("uses").asText();
                    assertTrue(PINNED.matcher(action).matches(), action);
                    assertTrue(
                            Pattern.compile(Pattern.quote(action) + " # v\\d+\\.\\d+\\.\\d+\n")
                                    .matcher(text)
                                    .find(),
                            action);
                    actions++;
                }
            }
        }
        assertEquals(5, actions);
    }

    @Test
    void eachJobMayDoWhatItNeeds() {
        assertEquals("{}", workflow.path("permissions").toString());
        JsonNode jobs = workflow.path("jobs");
        assertEquals(
                "{\"contents\":\"read\",\"pages\":\"read\"}",
                jobs.path("build").path("permissions").toString());
        assertEquals(
                "{\"pages\":\"write\",\"id-token\":\"write\"}",
                jobs.path("deploy").path("permissions").toString());
        assertEquals("build", jobs.path("deploy").path("needs").asText());
        steps("build")
                .forEach(step ->
                        assertTrue(!step.path("run").asText().contains("${{"), "no script holds what others wrote"));
    }

    @Test
    void itBuildsTheNewsroomAndPublishesTheSite() {
        String run = steps("build").stream()
                .filter(step -> step.has("run"))
                .map(step -> step.path("run").asText())
                .reduce("", String::concat);
        String program = "java -jar broadsheet.jar ";
        assertTrue(run.startsWith(program), run);
        String[] words = run.substring(program.length())
                .replace("\"$BASE_URL/\"", "https://town.example/courier/")
                .split(" ", -1);
        Shell newsroom = new Shell(folder.resolve("courier"));
        Shell.Outcome built = newsroom.run(words);
        assertEquals(0, built.status(), built.err());
        assertTrue(newsroom.read("target/site/index.html").contains("https://town.example/courier/"));
        List<String> published = new ArrayList<>();
        for (JsonNode step : steps("build")) {
            step.path("with").path("path").asText().lines().forEach(published::add);
        }
        assertEquals(List.of("target/site"), published);
        assertTrue(Files.isRegularFile(folder.resolve("courier/target/site/index.html")));
    }
}
