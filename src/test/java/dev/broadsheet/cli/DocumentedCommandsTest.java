package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.documents.Block;
import dev.broadsheet.documents.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a document shows prints what the document says that it prints. */
class DocumentedCommandsTest {

    private static final String PROMPT = "$ ";

    @TempDir
    private Path working;

    static List<Document> documents() {
        return Document.all().stream()
                .filter(document -> !sessions(document).isEmpty())
                .toList();
    }

    private static List<Block> sessions(Document document) {
        return document.blocks().stream()
                .filter(block -> block.language().equals("console"))
                .toList();
    }

    @Test
    void thereAreDocumentsWithCommands() {
        assertTrue(documents().size() >= 2, documents().toString());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandPrintsWhatTheDocumentSays(Document document) throws IOException {
        Path project = Files.createDirectory(working.resolve("project"));
        copy(Path.of("content"), project.resolve("content"));
        copy(Path.of("templates"), project.resolve("templates"));
        Session session = new Session(project);
        for (Block block : sessions(document)) {
            run(block, session);
        }
    }

    private static void run(Block block, Session session) throws IOException {
        List<String> lines = block.lines();
        assertTrue(lines.get(0).startsWith(PROMPT), block + " does not begin with a command");
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
                end++;
            }
            boolean asked = end < lines.size() && lines.get(end).equals("$ echo $?");
            String printed = session.type(lines.get(start).substring(PROMPT.length()));
            List<String> shown = lines.subList(start + 1, end);
            if (!shown.isEmpty()) {
                assertEquals(Session.steady(String.join("\n", shown)), Session.steady(printed.strip()), block.place());
            }
            assertTrue(asked || session.status() == 0, block + ": " + lines.get(start) + "\n" + printed);
            start = end;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void theHelpOfEveryCommandIsShown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Block block : sessions(Document.named("command-line.md"))) {
            shown.addAll(block.lines());
        }
        String help = new Session(working).type("broadsheet --help");
        List<String> commands = help.lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .filter(line -> line.matches("  [a-z-]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertTrue(commands.size() >= 6, commands.toString());
        for (String command : commands) {
            assertTrue(shown.contains("$ broadsheet " + command + " --help"), command);
        }
    }
}
