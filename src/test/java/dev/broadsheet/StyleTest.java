package dev.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources keep the house style, and each rule finds the violation planted for it. */
class StyleTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("templates");
    private static final String PACKAGE_INFO = "package-info.java";

    @Test
    void everySourceKeepsTheStyle() throws IOException {
        List<Path> sources = files(SOURCES, ".java");
        assertTrue(sources.size() > 50, "only " + sources.size() + " sources were found");
        assertEquals(List.of(), problems(sources, Style::ofJava));
    }

    @Test
    void noTestIsALongFile() throws IOException {
        List<Path> tests = files(TESTS, ".java");
        assertTrue(tests.size() > 50, "only " + tests.size() + " tests were found");
        assertEquals(List.of(), problems(tests, Style::ofLength));
    }

    @Test
    void everyPackageIntroducesItself() throws IOException {
        List<Path> infos = new ArrayList<>();
        for (Path folder : new TreeSet<>(
                files(SOURCES, ".java").stream().map(Path::getParent).toList())) {
            assertTrue(Files.exists(folder.resolve(PACKAGE_INFO)), folder + " has no " + PACKAGE_INFO);
            infos.add(folder.resolve(PACKAGE_INFO));
        }
        assertTrue(infos.size() > 5);
        assertEquals(List.of(), problems(infos, Style::ofPackageInfo));
    }

    @Test
    void everyTemplateEscapesAndStaysAwayFromJava() throws IOException {
        for (String ending : List.of(".ftlh", ".ftlx", ".ftl")) {
            assertEquals(List.of(), problems(files(TEMPLATES, ending), Style::ofTemplate));
        }
    }

    @Test
    void aLongMethodIsFound() {
        assertEquals(List.of(), java("void a() {\n" + "a();\n".repeat(28) + "}"));
        assertEquals(List.of("A.a has 31 lines"), java("void a() {\n" + "a();\n".repeat(29) + "}"));
        assertEquals(List.of("A.<init> has 31 lines"), java("A() {\n" + "a();\n".repeat(29) + "}"));
    }

    @Test
    void aLongFileIsFound() {
        assertEquals(List.of(), Style.ofJava("A.java", "class A {}\n" + "\n".repeat(298)));
        assertEquals(List.of("A.java has 300 lines"), Style.ofJava("A.java", "class A {}\n" + "\n".repeat(299)));
        assertEquals(List.of("A.java has 300 lines"), Style.ofLength("A.java", "\n".repeat(300)));
    }

    @Test
    void manyParametersAreFound() {
        assertEquals(List.of(), java("void a(int a, int b, int c, int d) {}"));
        assertEquals(List.of("A.a has 5 parameters"), java("void a(int a, int b, int c, int d, int e) {}"));
        assertEquals(List.of("A.<init> has 5 parameters"), java("A(int a, int b, int c, int d, int e) {}"));
        assertEquals(List.of(), java("record R(int a, int b, int c, int d, int e) { R {} }"));
        assertEquals(List.of(), java("@Override public void a(int a, int b, int c, int d, int e) {}"));
    }

    @Test
    void aGetPrefixIsFound() {
        assertEquals(List.of("A.getName begins with get"), java("String getName() { return null; }"));
        assertEquals(List.of(), java("void get() {} void getaway() {} @Override public void getName() {}"));
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        for (String name : List.of("ThingImpl", "StringUtil", "PathUtils", "PageHelper", "CacheManager")) {
            assertEquals(List.of(name + " has a name that says nothing"), java("interface " + name + " {}"));
        }
        assertEquals(List.of(), java("record Manage() {} record Helped() {} enum Simple {}"));
    }

    @Test
    void aPublicTypeWithoutJavadocIsFound() {
        assertEquals(List.of("A has no Javadoc"), Style.ofJava("A.java", "public class A {}"));
        assertEquals(List.of("A has no Javadoc"), Style.ofJava("A.java", "/* A. */ public class A {}"));
        assertEquals(List.of("R has no Javadoc"), java("public record R() {}"));
        assertEquals(List.of("R has no Javadoc"), java("interface I { record R() {} }"));
        assertEquals(List.of(), Style.ofJava("A.java", "/** A. */ public class A { class B {} }"));
    }

    @Test
    void aPackageThatDoesNotIntroduceItselfIsFound() {
        String rest = "\n@NullMarked\npackage a.b;\n\nimport org.jspecify.annotations.NullMarked;\n";
        assertEquals(List.of(), Style.ofPackageInfo("P", "/** One, such as {@code site.yaml}. */" + rest));
        assertEquals(List.of(), Style.ofPackageInfo("P", "/**\n * One that is\n * long.\n */" + rest));
        assertEquals(
                List.of("P must say one sentence: One. Two."), Style.ofPackageInfo("P", "/** One. Two. */" + rest));
        assertEquals(List.of("P must say one sentence: one"), Style.ofPackageInfo("P", "/** one */" + rest));
        String message = "P must be a comment, @NullMarked and the package";
        assertEquals(List.of(message), Style.ofPackageInfo("P", rest.strip()));
        assertEquals(List.of(message), Style.ofPackageInfo("P", "/** One. */\npackage a.b;"));
    }

    @Test
    void aTemplateThatReachesJavaIsFound() {
        for (String found : List.of("?new", "? new", "?api", "?eval", "?interpret", "<#noautoesc", "[#noautoesc")) {
            assertEquals(List.of("T uses " + found), Style.ofTemplate("T", "<p>${a" + found + "}>"));
        }
        assertEquals(List.of(), Style.ofTemplate("T", "<a href=\"/?news=1\">${a?newer}</a>"));
    }

    @Test
    void aTemplateThatDoesNotEscapeIsFound() {
        assertEquals(List.of(), Style.ofTemplate("T", "${page.body.markup?no_esc}"));
        assertEquals(List.of("T does not escape page.title"), Style.ofTemplate("T", "${page.title?no_esc}"));
        assertEquals(List.of("T does not escape markup"), Style.ofTemplate("T", "${markup ?no_esc}"));
        assertEquals(List.of("T does not escape "), Style.ofTemplate("T", "${a.markup?trim?lower_case()?no_esc}"));
        assertEquals(List.of("T does not escape trim"), Style.ofTemplate("T", "${a.markup?trim?noEsc}"));
    }

    private static List<String> java(String member) {
        return Style.ofJava("A.java", "class A {\n" + member + "\n}\n");
    }

    private static List<String> problems(List<Path> files, BiFunction<String, String, List<String>> rules)
            throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString().replace('\\', '/');
            rules.apply(name, Files.readString(file))
                    .forEach(problem -> problems.add(problem.startsWith(name) ? problem : name + ": " + problem));
        }
        return problems;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
