package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dev.broadsheet.diagnostic.Diagnostic;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PathologicalBodiesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> everyPatternEndsInTextOrInOneError() {
        return patterns().entrySet().stream()
                .map(pattern -> DynamicTest.dynamicTest(
                        pattern.getKey(), () -> assertTimeoutPreemptively(PATIENCE, () -> ends(pattern.getValue()))));
    }

    private static void ends(String body) {
        long before = spent();
        RenderedBody rendered = Bodies.render(body);
        double seconds = (spent() - before) / 1e9;
        assertTrue(seconds < 5, () -> seconds + " seconds");

        long errors =
                rendered.diagnostics().stream().filter(Diagnostic::isError).count();
        assertTrue(errors == 0 || (errors == 1 && rendered.html().isEmpty()), rendered.diagnostics()::toString);
    }

    /** Time of the processor, of all threads. */
    private static long spent() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Map<String, String> patterns() {
        Map<String, String> all = new TreeMap<>();
        for (int n : new int[] {30, 40, 200, 20_000}) {
            all.put("backslashes after a bracket x" + n, "[" + "\\".repeat(n));
        }
        for (String mark : new String[] {
            "*",
            "_",
            "~",
            "`",
            "[",
            "![[]()",
            "[](",
            "[a](b",
            "[a](<b",
            "](",
            "[0] ",
            "&amp;",
            "<",
            "<a",
            "<!--",
            "<?",
            "<!A",
            "<![CDATA[",
            "\\",
            "\\`",
            "*a_ ",
            "**a ",
            "a**",
            "[^1]",
            "|a",
            "`a``",
            "$",
            "#",
            "](\n[",
            "www.",
            "a@",
            "http://",
            "&",
            "\"",
            "('"
        }) {
            all.put("repeated " + mark, mark.repeat(20_000));
        }
        for (String mark : new String[] {"*", "`", "[", "\\", "&", "<", "a@", "http://"}) {
            all.put("repeated to the limit " + mark, mark.repeat(1_000_000 / mark.length()));
        }
        all.put("long reference", "[l]: <https://e.example/" + "a".repeat(50_000) + ">\n\n[l]");
        all.put("long destination", "[l](<https://e.example/" + "a".repeat(50_000) + ">)");
        all.put("long title", "[l](/u \"" + "a".repeat(50_000) + "\")");
        all.put("long comment", "x <!-- " + "a".repeat(50_000) + " --> y");
        all.put("many attributes", "x <a" + " b=c".repeat(50_000) + "> y");
        all.put("nested quotes", "> ".repeat(20_000) + "a");
        all.put("nested lists", "- ".repeat(20_000) + "a");
        all.put("nested strong", "**a ".repeat(20_000) + " a**".repeat(20_000));
        all.put("nested brackets", "[".repeat(20_000) + "a" + "]".repeat(20_000));
        all.put("many references", references());
        all.put("wide table", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|b\n".repeat(2_000));
        all.put("stars without reads", "a**b" + "c* ".repeat(20_000));
        all.put("stars without reads to the limit", "a**b" + "c* ".repeat(300_000));
        all.put("stars in many paragraphs", ("a**b" + "c* ".repeat(9_000) + "\n\n").repeat(30));
        all.put("backticks of growing length", backticks());
        all.put("nested elements", "<div>".repeat(50_000));
        all.put("nested formatting", "<b><i><u>".repeat(20_000) + "<p>".repeat(20_000));
        all.put("formatting with attributes", formatting());
        all.put("nested tables", "<table><tr><td>".repeat(20_000));
        all.put("long line of entities", "&#x26;".repeat(100_000));
        all.put("deep quotes in lists", "> - ".repeat(10_000) + "a");
        all.put("numbered lists in lists", "1. ".repeat(20_000) + "a");
        all.put("open emphasis of every kind", "*_~~**__".repeat(20_000));
        all.put("emphasis that opens and closes", "*a*".repeat(100_000));
        all.put("links in links", "[a](b".repeat(10_000) + ")".repeat(10_000));
        all.put("images in images", "![".repeat(20_000) + "](a)".repeat(20_000));
        all.put("titles that never end", "[a](b \"".repeat(20_000));
        all.put("definitions that never end", "[a]: <b\n".repeat(20_000));
        all.put("fences in fences", "```\n~~~\n".repeat(20_000));
        all.put("rows to the limit", "|\n".repeat(500_000));
        all.put("indented lines to the limit", "  a\n".repeat(250_000));
        all.put("quoted lines to the limit", "> a\n".repeat(250_000));
        all.put("lists to the limit", ("1. ".repeat(100) + "a\n").repeat(3_000));
        all.put("lists in many lines", ("- ".repeat(1_000) + "a\n").repeat(500));
        all.put("tables in tables", "|a|b|\n|-|-|\n".repeat(20_000));
        all.put("escaped pipes", "|" + "\\|".repeat(100_000) + "\n|-|\n");
        all.put("comments in comments", "<!-- ".repeat(50_000) + "-->".repeat(50_000));
        all.put("attributes that never end", "<a b=\"".repeat(20_000));
        all.put("shortcodes", "{{< a ".repeat(20_000) + "{% b ".repeat(20_000));
        all.put("shortcodes to the limit", "{{< ".repeat(250_000));
        all.put("lines below a shortcode to the limit", "{{< a >}}" + "\nb".repeat(500_000));
        all.put("footnotes that never end to the limit", "[^".repeat(500_000));
        all.put("footnotes that there are not", "[^a] ".repeat(100_000) + "`");
        all.put("addresses in brackets that never end", "[a](<" + " ".repeat(900_000));
        all.put("instructions to the limit", "{{ a.".repeat(150_000) + "{% a ".repeat(50_000));
        all.put("bare addresses", "www.a.b/(".repeat(20_000));
        all.put("unclosed elements", "<p><ul><li><table><td>".repeat(10_000));
        all.put("headings of one name", "# a\n".repeat(50_000));
        all.put("line of spaces", "a" + " ".repeat(500_000) + "b");
        all.put("hard breaks", "a  \n".repeat(50_000));
        all.put("footnotes", "[^a] ".repeat(5_000) + "\n\n[^a]: note");
        return all;
    }

    private static String references() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            body.append('[').append(i).append("]: /").append(i).append('\n');
        }
        return body.append("\n").append("[0] ".repeat(20_000)).toString();
    }

    private static String backticks() {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i < 1_200; i++) {
            body.append('e').append("`".repeat(i));
        }
        return body.toString();
    }

    private static String formatting() {
        StringBuilder body = new StringBuilder("<div>");
        for (int i = 0; i < 5_000; i++) {
            body.append("<b a").append(i).append('>');
        }
        return body.append("<p>x".repeat(20_000)).toString();
    }

    @Test
    void aLongArticleIsNotMistakenForAnAttack() {
        String paragraph =
                "The **council** met [on Tuesday](https://e.example/a_b) and _talked_ about `bridges`.[^1]\n\n";

        RenderedBody rendered = Bodies.render(paragraph.repeat(8_000) + "[^1]: A note.");

        assertFalse(rendered.html().isEmpty());
        assertTrue(rendered.diagnostics().isEmpty());
    }

    @Test
    void aTextOnWhichTheParserFailsIsOneError() {
        String body =
                ">\n> rap(1*\n  <.)\n> \n[^1 \n>[x](javcri1) \"x\")a| <sc> |\n|---\n" + "\t".repeat(30) + "|---|\n| ";
        RenderedBody rendered = Bodies.render(body);
        assertEquals(1, rendered.diagnostics().size(), rendered.diagnostics()::toString);
        assertEquals("markdown-unreadable", rendered.diagnostics().get(0).code());
        assertEquals("", rendered.html().markup());
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        RenderedBody rendered = Bodies.render("word ".repeat(300_000));

        assertEquals("body-too-large", rendered.diagnostics().get(0).code());
        assertEquals("", rendered.html().markup());
    }
}
