package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.broadsheet.cli.Main;
import dev.broadsheet.cli.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same hostile newsroom on machines of other languages, zones and names of files: the program in processes of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a locale is not set by LC_ALL there")
class ElsewhereTest {

    private static final String UTF_8_LOCALE = "C.UTF-8";
    private static final int TEXTS = 60;

    private Press press;
    private Path folder;
    private SortedMap<String, byte[]> expected;

    @BeforeAll
    void buildHere(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        press = new Press(folder);
        boolean named = press.named("k\u00fcste.txt", "beside");
        assumeTrue(named, "this test itself runs where it can name no such file");
        Sinks.texts(press, Cases.texts().subList(0, TEXTS));
        press.write("content/assets/gr\u00f6\u00dfe/plan.pdf", "plan").write("content/root/\u00e9t\u00e9.txt", "root");
        press.article("news/\u0631\u0633\u0627\u0644\u0629.md", Map.of("title", "Letter", "locale", "ar"), "I");
        press.article("news/\u6bd5\u6607.md", Map.of("title", "Printer", "locale", "zh"), "I");
        press.article(
                "news/\u00fcber/\u0130stanbul.md",
                Map.of(
                        "title",
                        "INFO TITLE I\u0131",
                        "topics",
                        List.of("TITLE", "ILIK"),
                        "translationOf",
                        "news/caf\u00e9.md"),
                "[a](../k\u00fcste.txt) [b](../caf\u00e9.md) [c](/assets/gr\u00f6\u00dfe/plan.pdf)");
        press.article(
                "news/caf\u00e9.md",
                Map.of("title", "Caf\u00e9", "images", List.of(Map.of("url", "k\u00fcste.png"))),
                "I");
        Ended here = run(UTF_8_LOCALE, List.of(), "build", "-k");
        assertEquals(0, here.status(), here::err);
        expected = press.files();
        for (String slug : List.of("cafe", "rsalt", "bi-sheng")) {
            assertTrue(
                    expected.containsKey("news/2026/03/02/" + slug + "/index.html"),
                    () -> slug + " is not in " + expected.keySet() + here.err());
        }
    }

    /** Runs the program as its users do, at the same moment. */
    private Ended run(String locale, List<String> java, String... arguments) throws IOException, InterruptedException {
        return run(folder, locale, java, arguments);
    }

    private Ended run(Path working, String locale, List<String> java, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(
                Files.createDirectories(folder.resolve("target/site")).getParent(), "out", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(working.toFile()).redirectOutput(out.toFile());
        builder.environment().putAll(Map.of("LC_ALL", locale, "SOURCE_DATE_EPOCH", "1773144000"));
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        int status = process.waitFor();
        String said = Files.readString(out, UTF_8);
        Files.delete(out);
        return new Ended(status, said, err);
    }

    @ParameterizedTest
    @CsvSource({
        "C.UTF-8, tr, TR, Asia/Kathmandu",
        "C, tr, TR, Australia/Lord_Howe",
        "C, ar, EG, Pacific/Chatham",
    })
    void theSiteIsTheSameByteForByte(String locale, String language, String country, String zone)
            throws IOException, InterruptedException {
        List<String> java =
                List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone);
        Ended ended = run(locale, java, "build", "-k", "--clean");
        assertEquals(0, ended.status(), ended::err);
        SortedMap<String, byte[]> found = press.files();
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, found.get(path), path));
        assertEquals(List.of(), press.escaped());
        Terminal.assertPlain(ended);
    }

    @Test
    void whatWasRememberedElsewhereIsKept() throws IOException, InterruptedException {
        run(UTF_8_LOCALE, List.of(), "build", "-k");
        Ended ended = run("C", List.of("-Duser.language=tr"), "build", "-k");
        assertEquals(0, ended.status(), ended::err);
        assertTrue((ended.out() + ended.err()).contains(" 0 files written"), ended::out);
    }

    @Test
    void aNameThatTheLocaleCannotHoldIsWrongUsage() throws IOException, InterruptedException {
        for (List<String> arguments : List.of(
                List.of("build", "--content", "gr\u00f6\u00dfe"), List.of("explain", "content/news/caf\u00e9.md"))) {
            // the bytes are right: this process names them in UTF-8
            Ended ended = run("C", List.of(), arguments.toArray(String[]::new));
            assertSaysWhatToDo(ended);
        }
    }

    @Test
    void aTextThatTheLocaleCannotReadIsWrongUsage() throws IOException, InterruptedException {
        for (List<String> arguments : List.of(
                List.of("check", "--absent", "Caf\u00e9"),
                List.of("list", "--topic=Z\u00fcrich"),
                List.of("new", "Caf\u00e9"))) {
            assertSaysWhatToDo(run("C", List.of(), arguments.toArray(String[]::new)));
        }
        Ended ended = run(UTF_8_LOCALE, List.of(), "check", "-k", "--absent", "Nothing of \ufffd");
        assertEquals(0, ended.status(), ended::err);
    }

    @Test
    void aWorkingFolderThatTheLocaleCannotHoldIsWrongUsage() throws IOException, InterruptedException {
        Path working = Files.createDirectories(folder.resolve("target/Z\u00fcrich"));
        assertSaysWhatToDo(run(working, "C", List.of(), "build"));
    }

    private static void assertSaysWhatToDo(Ended ended) {
        assertEquals(2, ended.status(), ended::err);
        assertTrue(ended.err().contains("LC_ALL=C.UTF-8"), ended::err);
        assertTrue(!ended.err().contains("Exception") && !ended.err().contains("mistake of the program"), ended::err);
        Terminal.assertPlain(ended);
    }
}
