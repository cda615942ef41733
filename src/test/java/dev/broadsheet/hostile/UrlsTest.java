package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program.Ended;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Hostile addresses in every field that holds one, and in bodies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UrlsTest {

    private Press press;
    private Ended ended;

    @BeforeAll
    void build(@TempDir Path folder) {
        press = Sinks.urls(new Press(folder));
        ended = press.build();
    }

    @Test
    void theSiteIsBuilt() {
        assertEquals(0, ended.status(), ended::err);
        assertTrue(press.text(Press.GOOD).contains("The ferry came in."));
        long pages = press.files().keySet().stream()
                .filter(path -> path.matches("news/.*/case-\\d+/index.html"))
                .count();
        assertTrue(pages > Cases.urls().size() * 9 / 10, () -> pages + " pages\n" + ended.err());
    }

    @Test
    void nothingInItActs() {
        assertEquals(List.of(), Inert.judge(press.files()));
        assertEquals(List.of(), press.escaped());
    }

    @Test
    void nothingCommandsTheTerminal() {
        Terminal.assertPlain(ended);
        Terminal.assertPlain(press.build("--clean", "--format", "json"));
        Terminal.assertPlain(press.run("list"));
        Terminal.assertPlain(press.run("list", "--format", "json"));
        Terminal.assertPlain(press.run("check", "--format", "sarif", "--absent", "\u001b[31m\u202e"));
        Terminal.assertPlain(press.run("explain", "--all", "--format", "json"));
        Terminal.assertPlain(press.run("explain", "content/news/case-1.md"));
    }
}
