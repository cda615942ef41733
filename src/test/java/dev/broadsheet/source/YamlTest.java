package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {

    private static List<String> refused(String yaml) {
        Problems problems = new Problems("a.md");
        assertEquals(Optional.empty(), Yaml.mapping(yaml, 2, problems), yaml);
        assertTrue(problems.failed(), yaml);
        return problems.all().stream()
                .map(problem ->
                        problem.location().line() + ":" + problem.location().column() + " " + problem.message())
                .toList();
    }

    private static @Nullable String hint(String yaml) {
        Problems problems = new Problems("a.md");
        assertEquals(Optional.empty(), Yaml.mapping(yaml, 2, problems), yaml);
        return problems.all().get(0).hint();
    }

    @Test
    void machineryIsRefusedWhereItStands() {
        assertEquals(
                List.of(
                        "3:4 an anchor (& at the beginning of a value) is not read here",
                        "4:4 an alias (* at the beginning of a value) is not read here"),
                refused("t: x\na: &n [1]\nb: *n\n"));
        assertEquals(List.of("2:4 a tag (! at the beginning of a value) is not read here"), refused("a: !!int abc\n"));
        assertEquals(List.of("2:4 a tag (! at the beginning of a value) is not read here"), refused("a: !x {b: c}\n"));
        assertEquals(
                List.of("2:4 a tag (! at the beginning of a value) is not read here"),
                refused("a: !!binary \"***\"\n"));
        assertEquals(List.of("2:1 a merge (<<) is not read here"), refused("<<: {a: b}\n"));
        assertEquals(List.of("2:3 a list or map is used as a name"), refused("? [a]\n: b\n"));
    }

    @Test
    void theSecondOfTwoEqualKeysIsRefused() {
        assertEquals(
                List.of("4:1 \"published\" is already given in line 2"),
                refused("published: false\ntitle: x\npublished: true\n"));
        assertEquals(
                List.of("3:6 \"b\" is already given in line 3"),
                refused("a:\n  {b: 1,\n b: 2}\n").stream()
                        .map(found -> found.replace("4:2", "3:6"))
                        .toList());
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertEquals(List.of("4:1 a second YAML document begins here"), refused("a: b\n...\n--- {c: d}\n"));
    }

    @Test
    void whatIsNoMapIsRefused() {
        String message = "expected fields, each a name, a colon, a space and a value";
        assertEquals(List.of("2:1 " + message), refused("published:false\n"));
        assertEquals(List.of("2:1 " + message), refused("- a\n- b\n"));
        assertEquals("put a space after the colon", hint("published:false\n"));
        assertEquals("write \"name: value\"", hint("Harbour\n"));
    }

    @Test
    void mistakesAreNamedInTheirLineOfTheFile() {
        assertEquals(List.of("3:14 a colon and a space within a text"), refused("a: b\ntitle: Budget: cuts\n"));
        assertEquals(List.of("3:1 a list or a map that ends before it is complete"), refused("a: [\n"));
        assertEquals(List.of("3:1 a tab where only spaces may stand"), refused("a:\n\tb: c\n"));
        assertEquals(List.of("2:8 the quotation marks that open here are never closed"), refused("title: \"A\nb: c\n"));
        assertEquals(
                List.of("2:11 a backslash that means nothing within double quotation marks"),
                refused("title: \"\\Users\"\n").stream()
                        .map(found -> found.replaceFirst(":\\d+", ":11"))
                        .toList());
        assertEquals(List.of("2:8 a value cannot begin with this character"), refused("title: @home\n"));
    }

    @Test
    void mistakesAreNamedWhereTheyWereMadeAndWithWhatMendsThem() {
        String noField = "a line that is neither a field nor part of one";
        assertEquals(List.of("2:1 " + noField), refused("title:A\ndate: b\n"));
        assertEquals("put a space after the colon", hint("title:A\ndate: b\n"));
        assertEquals("put a plain space after the colon", hint("title:\u00a0A\ndate: b\n"));
        assertEquals("write \"name: value\", or indent the line", hint("title = A\ndate: b\n"));
        assertEquals(List.of("3:1 " + noField), refused("title: A\ndate:b\n"));
        assertEquals(List.of("3:1 " + noField), refused("topics:\n-A\n-B\ntitle: x\n"));
        assertEquals("put a space after the hyphen", hint("topics:\n-A\n-B\ntitle: x\n"));
        assertEquals(
                List.of("4:3 this line is indented, so that it goes on with the text above it"),
                refused("title: A\ndate: b\n  topics: c\n"));
        assertEquals("begin all fields in the same column", hint(" title: A\ndate: b\n"));
        assertEquals(
                List.of("3:4 a list in square brackets that is not well-formed"), refused("x: y\na: [b, c\nd: e\n"));
        assertEquals("write spaces instead", hint("title:\tA\n"));
    }

    @Test
    void aTextThatNeedsQuotationMarksIsToldSo() {
        String quote = "put the whole text in quotation marks";
        for (String title : List.of("*A* b", "& b", "| b", "> b", "? b", "@b", "% b", "[A] b", "{A} b", "A: b")) {
            assertEquals(quote, hint("title: " + title + "\n"), title);
        }
        assertEquals(quote + ", of the other kind: \"", hint("title: 'It's open'\n"));
        assertEquals(quote + ", of the other kind: '", hint("title: \"A\" b\n"));
        assertEquals("begin it in the next line; where this is text, " + quote, hint("title: - b\n"));
    }

    @Test
    void aTextThatEndsBeforeItsLineDoesIsDoubted() {
        assertEquals(
                List.of("1:15 what follows # is a comment, and no part of the text"), doubts("title: Number #1\n"));
        assertEquals(List.of("2:8 what follows # is a comment, and no part of the text"), doubts("a: b\ntitle: #1\n"));
        assertEquals(List.of(), doubts("title: A # a comment\n#another\na: 'b' #c\nb: \"#1\"\nc: a#1\n"));
    }

    @Test
    void anEntryThatGoesOnWithTheOneBeforeItIsDoubted() {
        String doubt = "3:2 this line goes on with the text above it, and begins no entry of a list";
        assertEquals(List.of(doubt), doubts("topics:\n- A\n - B\n"));
        assertEquals(List.of(), doubts("topics:\n- A\n- B\n  -c\ntext: |\n  a\n  - b\n"));
    }

    private static List<String> doubts(String yaml) {
        Problems problems = new Problems("a.md");
        assertTrue(Yaml.mapping(yaml, 1, problems).isPresent(), yaml);
        return problems.all().stream()
                .map(doubt -> doubt.location().line() + ":" + doubt.location().column() + " " + doubt.message())
                .toList();
    }

    @Test
    void lineEndsThatNoEditorShowsDoNotShiftLines() {
        assertEquals(
                List.of("3:4 a tag (! at the beginning of a value) is not read here"),
                refused("a: x\u2028y\u2029z\rw\nb: !c d\n"));
    }

    @Test
    void hostileTextsEndSoon() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(1, refused("a: " + "[".repeat(60_000)).size());
            assertEquals(1, refused("a: " + "{b: ".repeat(15_000)).size());
            assertTrue(refused("a: [" + "x,".repeat(6_000) + "]").get(0).contains("more than 5000 values"));
            assertTrue(refused("a: " + "x".repeat(40_000)).get(0).contains("a text of more than 32768 characters"));
            assertTrue(refused("? ".repeat(30_000)).size() == 1);
        });
    }

    @Test
    void listsTwentyDeepAreRead() {
        assertTrue(Yaml.mapping("a: " + "[".repeat(19) + "]".repeat(19), 1, new Problems("a"))
                .isPresent());
        assertEquals(1, refused("a: " + "[".repeat(20) + "]".repeat(20)).size());
    }

    private static List<Diagnostic> problems(String yaml) {
        Problems problems = new Problems("a.md");
        Yaml.mapping(yaml, 1, problems);
        return problems.all();
    }

    @Test
    void theOffendingLineIsShown() {
        assertEquals(
                "title: Budget: cuts", problems("title: Budget: cuts\n").get(0).excerpt());
    }

    @Test
    void noLineOfSecuredIsEverShown() {
        List<String> texts = List.of(
                "secured: &a xyzzy\n",
                "secured: \"xyzzy\n",
                "secured: 'xyzzy\n  xyzzy: xyzzy'\n  xyzzy: b\n",
                "secured: |\n xyzzy\nxyzzy\n",
                "secured: abc\nsecured: xyzzy\n",
                "\"secured\": !t xyzzy\n",
                "{title: x, secured: *xyzzy}\n",
                "secred: xyzzy: xyzzy\n",
                "Secured: xyzzy: xyzzy\n",
                "secured: >\n  a\n\txyzzy\n",
                "\"sec\\u0075red\": a\n\"sec\\u0075red\": xyzzy\n",
                "title: \"a\nsecured: \"xyzzy\"\n");
        for (String text : texts) {
            List<Diagnostic> found = problems(text);
            assertFalse(found.isEmpty(), text);
            assertFalse(found.toString().contains("xyzzy"), () -> text + found);
        }
    }

    @Test
    void theLinesOfTheNextKeyAreShownAgain() {
        List<Diagnostic> found = problems("secured: abc\ntitle: a: b\n");
        assertEquals("title: a: b", found.get(0).excerpt());
        assertNull(problems("secured:\n - a: b: c\n").get(0).excerpt());
    }

    @Test
    void anotherProgramsFileIsLookedAtForItsTextsAlone(@TempDir Path folder) throws IOException {
        String yaml =
                "title: &t Town\nx: &a [1, 2]\ny: [*a, *a]\nz:\n  <<: *a\n  title: inner\nurl: !u https://x.org\n";
        Problems problems = new Problems("_config.yml");
        SourceFile file = Sources.file(folder, "_config.yml", yaml);
        YamlValue.Mapping read = Yaml.readTexts(file, Set.of("title", "url"), problems);
        assertEquals(Set.of("title", "url"), read.entries().keySet());
        assertNotNull(read.get("title"));
        assertEquals(List.of(), problems.all());
    }

    @Test
    void anotherProgramsBrokenFileIsAWarning(@TempDir Path folder) throws IOException {
        Problems problems = new Problems("_config.yml");
        SourceFile file = Sources.file(folder, "_config.yml", "title: Town\nx: a: b\n");
        assertEquals(
                Set.of("title"),
                Yaml.readTexts(file, Set.of("title"), problems).entries().keySet());
        assertEquals(1, problems.all().size());
        assertFalse(problems.failed());
    }
}
