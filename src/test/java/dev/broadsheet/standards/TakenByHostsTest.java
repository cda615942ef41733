package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.BuildResult;
import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that its host would not take is said to be one before it is published. */
class TakenByHostsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSiteThatItsHostDoesNotTakeIsNotPublished() throws IOException {
        Paper paper = Paper.of(folder, "host: cloudflare\n");
        paper.build(Paper.NOW);
        Path film = folder.resolve("content/root/film.mp4");
        Files.createDirectories(film.getParent());
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength((25 << 20) + 1);
        }
        for (BuildResult result : List.of(paper.attempt(Paper.NOW), paper.check(Paper.NOW))) {
            assertFalse(result.done());
            assertEquals(
                    List.of("/film.mp4 the file has 26214401 bytes: Cloudflare Pages takes 26214400"),
                    result.diagnostics().stream()
                            .filter(Diagnostic::isError)
                            .map(problem -> problem.location().file() + " " + problem.message())
                            .toList());
        }
        assertFalse(Files.exists(paper.site().resolve("film.mp4")));
    }

    @Test
    void filesThatStayAreCountedToo() {
        Paper paper = Paper.of(folder, "host: vercel\n");
        String text = "x".repeat(20 << 20);
        for (int i = 0; i < 5; i++) {
            paper.write("root/" + i + ".txt", text);
        }
        List<String> first = problems(paper.build(Paper.NOW));
        paper.write("news/plain.md", Paper.article("A plain report", "09T10:00", "topics: [Harbour]", "Other."));
        List<String> second = problems(paper.build(Paper.NOW));
        assertEquals(1, first.size());
        assertTrue(first.get(0).matches("content/site.yaml the site has 10\\d{7} bytes: .*"), first.toString());
        assertEquals(first.get(0).replaceAll("\\d+ bytes", ""), second.get(0).replaceAll("\\d+ bytes", ""));
    }

    private static List<String> problems(BuildResult result) {
        return result.diagnostics().stream()
                .filter(problem -> problem.code().equals("host-limit"))
                .map(problem -> problem.location().file() + " " + problem.message())
                .toList();
    }
}
