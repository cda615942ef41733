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

/** Cases of one kind, all sent to one newsroom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SinksTest {

    private Press press;
    private Ended ended;

    /** Writes an article for each case. */
    abstract Press send(Press press);

    /** How many cases there are. */
    abstract int cases();

    @BeforeAll
    void build(@TempDir Path folder) {
        press = send(new Press(folder));
        ended = press.build();
    }

    @Test
    void theSiteIsBuilt() {
        assertEquals(0, ended.status(), ended::err);
        assertTrue(press.text(Press.GOOD).contains("The ferry came in."));
        long pages = press.files().keySet().stream()
                .filter(path -> path.matches("news/.*/case-\\d+/index.html"))
                .count();
        assertTrue(pages > cases() * 9 / 10, () -> pages + " pages\n" + ended.err());
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
