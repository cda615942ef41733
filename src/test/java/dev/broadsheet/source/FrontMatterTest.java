package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {

    @TempDir
    private Path folder;

    private Problems problems = new Problems("content/a.md");

    private Optional<FrontMatter> read(byte[] bytes) throws IOException {
        problems = new Problems("content/a.md");
        return FrontMatter.read(Sources.file(folder, "a.md", bytes), problems);
    }

    private Optional<FrontMatter> read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private Diagnostic onlyProblem() {
        assertEquals(1, problems.all().size(), () -> problems.all().toString());
        return problems.all().get(0);
    }

    private String refusal(String text) throws IOException {
        assertEquals(Optional.empty(), read(text));
        Diagnostic problem = onlyProblem();
        assertTrue(problem.isError());
        return problem.location().line() + ":" + problem.location().column() + " " + problem.message();
    }

    private static YamlValue.Text value(FrontMatter matter, String key) {
        return assertInstanceOf(YamlValue.Text.class, matter.fields().get(key));
    }

    private static String text(FrontMatter matter, String key) {
        return value(matter, key).text();
    }

    @Test
    void theBodyBeginsAfterTheClosingLine() throws IOException {
        FrontMatter matter = read("---\ntitle: é\n---\nHello\n").orElseThrow();
        assertEquals("é", text(matter, "title"));
        assertEquals("Hello\n", matter.body());
        assertEquals(4, matter.bodyLine());
        assertEquals("---\ntitle: é\n---\n".getBytes(UTF_8).length, matter.bodyOffset());
    }

    @Test
    void windowsLineEndsMakeNoDifferenceToFieldsAndLines() throws IOException {
        FrontMatter matter =
                read("---\r\ntitle: A\r\nslug: b\r\n---  \r\nHello\r\n").orElseThrow();
        assertEquals("A", text(matter, "title"));
        assertEquals(5, matter.bodyLine());
        assertEquals(3, value(matter, "slug").line());
    }

    @Test
    void aByteOrderMarkIsDropped() throws IOException {
        FrontMatter matter = read("\uFEFF---\ntitle: A\n---\nB").orElseThrow();
        assertEquals("A", text(matter, "title"));
        assertEquals("B", matter.body());
        assertEquals("\uFEFF---\ntitle: A\n---\n".getBytes(UTF_8).length, matter.bodyOffset());
    }

    @Test
    void theBodyMayBeEmptyAndTheLastLineUnended() throws IOException {
        FrontMatter matter = read("---\ntitle: A\n---").orElseThrow();
        assertEquals("", matter.body());
        assertEquals(16, matter.bodyOffset());
    }

    @Test
    void theBodyCanBeReadAgain() throws IOException {
        SourceFile file = Sources.file(folder, "b.md", "---\ntitle: A\n---\nKörper\u0003\n");
        FrontMatter matter = FrontMatter.read(file, problems).orElseThrow();
        assertEquals("Körper\n", matter.body());
        assertEquals(Optional.of(matter.body()), FrontMatter.bodyAgain(file, matter.bodyOffset(), matter.file()));
        Sources.file(folder, "b.md", "---\ntitle: B\n---\nKörper\u0003\n");
        assertEquals(Optional.empty(), FrontMatter.bodyAgain(file, matter.bodyOffset(), matter.file()));
    }

    @Test
    void emptyFrontMatterHasNoFields() throws IOException {
        assertTrue(read("---\n---\nx").orElseThrow().fields().entries().isEmpty());
        assertTrue(read("---\n# nothing yet\n---\nx")
                .orElseThrow()
                .fields()
                .entries()
                .isEmpty());
    }

    @Test
    void aFileWithoutFrontMatterIsRefused() throws IOException {
        assertEquals("0:0 the file is empty", refusal(""));
        assertEquals("0:0 the file is empty", refusal("\uFEFF"));
        assertEquals("1:1 the first line is not ---", refusal("Hello"));
        assertEquals("1:1 the first line is not ---", refusal("\n---\ntitle: A\n---\n"));
        assertEquals("1:1 the front matter that begins here has no end", refusal("---\ntitle: A\n"));
        assertEquals("1:1 the front matter that begins here has no end", refusal("---\ntitle: A\n ---\nx"));
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        assertEquals(Optional.empty(), read("\uFEFF---\ntitle: A\n---\n".getBytes(UTF_16LE)));
        assertEquals("the file is UTF-16, not UTF-8", onlyProblem().message());
        assertEquals(Optional.empty(), read("---\ntitle: A\n---\n".getBytes(UTF_16LE)));
        assertEquals("the file is UTF-16, not UTF-8", onlyProblem().message());
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        byte[] bytes = "---\ntitle: äé?\n---\nA\nB".getBytes(UTF_8);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        assertEquals(Optional.empty(), read(bytes));
        assertEquals("the byte 0xE9 is not UTF-8", onlyProblem().message());
        assertEquals(2, onlyProblem().location().line());
        assertEquals(10, onlyProblem().location().column());
        byte[] cut = Arrays.copyOf("---\ntitle: A\n---\nA\nBé".getBytes(UTF_8), 21);
        assertEquals(Optional.empty(), read(cut));
        assertEquals(5, onlyProblem().location().line());
    }

    @Test
    void aReplacementCharacterThatSomebodyWroteStays() throws IOException {
        assertEquals(
                "a\uFFFDb", read("---\ntitle: A\n---\na\uFFFDb").orElseThrow().body());
    }

    @Test
    void whatNoPageCanHoldIsLeftOutWithAWarning() throws IOException {
        FrontMatter matter = read("---\ntitle: \"A\u0001\\0\\uD800B\"\n---\nx\fy\u0000z\uFFFF")
                .orElseThrow();
        assertEquals("AB", text(matter, "title"));
        assertEquals("x yz", matter.body());
        List<Diagnostic> found = problems.all();
        assertEquals(2, found.size());
        assertEquals(
                "the control character U+0001 is left out: no page may hold it",
                found.get(0).message());
        assertEquals(2, found.get(0).location().line());
        assertEquals(4, found.get(1).location().line());
        assertEquals(2, found.get(1).location().column());
        assertTrue(found.stream().noneMatch(Diagnostic::isError));
    }

    @Test
    void hugeFilesAreNotRead() throws IOException {
        Path file = folder.resolve("huge.md");
        Files.write(file, new byte[(4 << 20) + 1]);
        assertEquals(
                Optional.empty(),
                FrontMatter.read(
                        new SourceFile(new SourceRoot(folder, "content/"), "huge.md", null, new Stamp(0, 0, 0)),
                        problems));
        assertEquals(
                "the file has 4194305 bytes; a text file may have 4194304 (4 MB)",
                onlyProblem().message());
    }

    @Test
    void hugeFrontMatterIsRefused() throws IOException {
        String line = "# " + "x".repeat(97) + "\n";
        assertTrue(refusal("---\n" + line.repeat(700) + "---\n").contains("the front matter has 70000 bytes"));
    }

    @Test
    void textStaysAsItIsWritten() throws IOException {
        FrontMatter matter = read("---\na: No\nb: 3.10\nc: 0123\nd: \"x\"\ne: |\n  one\n  two\nf: ~\n---\n")
                .orElseThrow();
        assertEquals("No", text(matter, "a"));
        assertEquals("3.10", text(matter, "b"));
        assertEquals("0123", text(matter, "c"));
        assertEquals("one\ntwo\n", text(matter, "e"));
        assertTrue(value(matter, "f").isAbsent());
    }
}
