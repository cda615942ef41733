package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Shell.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealCommandTest {

    private static final String KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final String OTHER = "ff".repeat(32);
    private static final String TEXT = "Ask for Zoë at the harbour.\r\nBring nothing.\n";
    private static final String VALUE = "[A-Za-z0-9+/]+=*;[A-Za-z0-9+/]{16}";

    @TempDir
    private Path folder;

    private Outcome seal(String key) {
        return new Shell(folder)
                .with("BROADSHEET_KEY", key)
                .reading(TEXT.getBytes(UTF_8))
                .run("seal", "a.md");
    }

    private Outcome unseal(String key) {
        return new Shell(folder).with("BROADSHEET_KEY", key).run("unseal", "a.md");
    }

    @Test
    void theTextMayComeFromAnotherProgram() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\n");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "seal",
                file.toString());
        program.environment().put("BROADSHEET_KEY", KEY);
        Process process = program.redirectErrorStream(true).start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(TEXT.getBytes(UTF_8));
        }
        assertEquals("", new String(process.getInputStream().readAllBytes(), UTF_8));
        assertEquals(0, process.waitFor());
        assertEquals(TEXT.replace(System.lineSeparator(), "\n"), unseal(KEY).out());
    }

    private String sealed(String before) throws IOException {
        Path file = folder.resolve("a.md");
        Files.writeString(file, before);
        assertEquals(new Outcome(0, "", ""), seal(KEY));
        assertEquals(new Outcome(0, TEXT.replace(System.lineSeparator(), "\n"), ""), unseal(KEY));
        return Files.readString(file);
    }

    @Test
    void aNewFieldEndsTheFrontMatterAndNothingElseChanges() throws IOException {
        String after = sealed("\uFEFF---\r\ntitle:   'A'  # odd\r\n---\r\nsecured: no field\n\tend");
        assertTrue(
                after.matches("\uFEFF---\r\ntitle:   'A'  # odd\r\nsecured: " + VALUE
                        + "\r\n---\r\nsecured: no field\n\tend"),
                after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secured: old;old", "secured:", "\"secured\": >-\n  old;\n  old", "secured:\n  old;old"})
    void anOldValueIsReplacedWhereItStands(String old) throws IOException {
        String after = sealed("---\ntitle: A\n" + old + "\n# note\ntopics: [b]\n---\nText");
        assertTrue(after.matches("---\ntitle: A\nsecured: " + VALUE + "\n# note\ntopics: \\[b]\n---\nText"), after);
    }

    @Test
    void nothingIsLeftBesideTheFileAndItsRightsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\n");
        var rights = Files.getPosixFilePermissions(file);
        assertEquals(0, seal(KEY).status());
        assertEquals(rights, Files.getPosixFilePermissions(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no front matter", "---\ntitle: A\n", "---\n{title: A}\n---\n", "---\n a: b\n c: d\n---\n"})
    void aFileThatCannotBeChangedStaysAsItIs(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), text);
        Outcome outcome = seal(KEY);
        assertEquals(1, outcome.status(), outcome.err());
        assertTrue(outcome.err().startsWith("a.md:1:1: error ["), outcome.err());
        assertEquals(text, Files.readString(file));
    }

    @Test
    void aTextThatIsTooLongIsCalledSo() throws IOException {
        String before = "---\ntitle: A\n---\n";
        Path file = Files.writeString(folder.resolve("a.md"), before);
        Outcome outcome = new Shell(folder)
                .with("BROADSHEET_KEY", KEY)
                .reading("x".repeat(60_000).getBytes(UTF_8))
                .run("seal", "a.md");
        assertEquals(new Outcome(1, "", """
                        a.md:1:1: error [front-matter-size] with the new value the front matter has 80060 bytes; \
                        it may have 65536 (64 KB)
                            hint: make the value shorter
                        """), outcome);
        assertEquals(before, Files.readString(file));
    }

    @Test
    void anotherKeyAndADamagedValueShowNothing() throws IOException {
        String value = sealed("---\ntitle: A\n---\n").lines().toList().get(2);
        String expected = "a.md:3:10: error [sealed] the field secured cannot be opened: another key, or the value is"
                + " damaged\n";
        assertEquals(new Outcome(1, "", expected), unseal(OTHER));
        new Shell(folder).write("a.md", "---\ntitle: A\n" + value.replace(';', ',') + "\n---\n");
        assertEquals(new Outcome(1, "", expected), unseal(KEY));
    }

    @Test
    void anArticleWithoutTheFieldHasNothingToOpen() {
        new Shell(folder).write("a.md", "---\ntitle: A\n---\n");
        assertEquals(new Outcome(1, "", "a.md: error [sealed] the article has no field secured\n"), unseal(KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcd1234", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1g"})
    void aWrongKeyIsWrongUsageAndIsNotRepeated(String key) {
        new Shell(folder).write("a.md", "---\ntitle: A\n---\n");
        for (Outcome outcome : List.of(seal(key), unseal(key))) {
            assertEquals(2, outcome.status());
            assertTrue(outcome.err().contains("BROADSHEET_KEY must hold the key"), outcome.err());
            assertFalse(!key.isEmpty() && outcome.err().contains(key), outcome.err());
        }
    }

    @Test
    void thereMustBeAFileAndAText() {
        assertEquals(2, seal(KEY).status());
        Shell shell = new Shell(folder).with("BROADSHEET_KEY", KEY);
        shell.write("a.md", "---\ntitle: A\n---\n");
        assertEquals(2, shell.run("seal", "a.md").status());
        assertEquals(
                2, shell.reading(new byte[] {(byte) 0xFF}).run("seal", "a.md").status());
        assertEquals("---\ntitle: A\n---\n", shell.read("a.md"));
    }
}
