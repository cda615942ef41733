package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks are shown as {@code [kind|code]}, line breaks as {@code ~}. */
class CodeHighlighterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\u00a7',
            value = {
                "java!return a9;![keyword|return] a9;",
                "java!returned = run(x1, 0x9F, 1.5f)!returned = [name|run](x1, [number|0x9F], [number|1.5f])",
                "java!f!f",
                "java!a // b~c //!a [comment|// b]~c [comment|//]",
                "java!/*/ a */b/* c![comment|/*/ a */]b[comment|/* c]",
                "java!\"a\\\"b\" + '~x + `c~d`![string|\"a\\\"b\"] + [string|']~x + [string|`c~d`]",
                "java!\"\"\"a \"b\"~\"\"\" c![string|\"\"\"a \"b\"~\"\"\"] c",
                "java!\"a![string|\"a]",
                "java!\"a\\![string|\"a\\]",
                "java!a = 1:2!a = [number|1]:[number|2]",
                "python!# a![comment|# a]",
                "python!a#b (#c!a#b ([comment|#c]",
                "python!x = 1 # one~#two!x = [number|1] [comment|# one]~[comment|#two]",
                "java!a.run(b-if)!a.[name|run](b-[keyword|if])",
                "javascript!$(a); _b(c); @d()![name|$](a); [name|_b](c); [name|@d]()",
                "python!x/9:0!x/[number|9]:[number|0]",
                "yaml!a-b: 'c'![name|a-b]: [string|'c']",
                "yaml!'a' : \"b\"![name|'a'] : [string|\"b\"]",
                "yaml!a         : b!a         : b",
                "yaml!a        : b![name|a]        : b",
                "yaml!true: yes![keyword|true]: [keyword|yes]",
                "ini!a = b![name|a] = b",
                "css!.box { --a-b: 1px } /* c */!.box { --[name|a-b]: [number|1px] } [comment|/* c */]",
                "json!{\"a\": [true, 1.5]}!{[name|\"a\"]: [[keyword|true], [number|1.5]]}",
                "json!{\"a\"}!{[string|\"a\"]}",
                "sql!SELECT a From b -- c![keyword|SELECT] a [keyword|From] b [comment|-- c]",
                "lua!--[[a~b]] c --d![comment|--[[a~b]]] c [comment|--d]",
            })
    void code(String language, String code, String marked) {
        assertEquals(marked, shown(language, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\u00a7',
            value = {
                "a <b>c</b>!a <[keyword|b]>c</[keyword|b]>",
                "<a href=\"x\" id='y' data-z=1>!<[keyword|a] [name|href]=[string|\"x\"] [name|id]=[string|'y'] [name|data-z]=1>",
                "<br/>!<[keyword|br]/>",
                "<a \"b!<[keyword|a] [string|\"b]",
                "<a <b>!<[keyword|a] <[keyword|b]>",
                "a < 1!a < 1",
                "<!<",
                "</!</",
                "</a!</[keyword|a]",
            })
    void markup(String code, String marked) {
        assertEquals(marked, shown("html", code));
    }

    @Test
    void commentsOfMarkup() {
        assertEquals("[comment|<!-- a -->] b", shown("html", "<!-- a --> b"));
        assertEquals("[comment|<!--> a]", shown("html", "<!--> a"));
        assertEquals("<![name|doctype] [name|html]>", shown("html", "<!doctype html>"));
    }

    @Test
    void linesOfADiff() {
        assertEquals(
                "[name|--- a~][name|+++ b~][name|@@ 1 @@~][removed|-c~][added|+d~] e~f",
                shown("diff", "--- a~+++ b~@@ 1 @@~-c~+d~ e~f"));
        assertEquals("~[added|+a~]~", shown("diff", "~+a~~"));
    }

    @Test
    void anUnknownLanguageStaysPlainAndIsEscaped() {
        assertEquals("return &lt;a&gt;", shown("klingon", "return <a>"));
    }

    private static String shown(String language, String code) {
        StringBuilder out = new StringBuilder();
        CodeHighlighter.write(code.replace('~', '\n'), language, out);
        String marked = out.toString()
                .replaceAll("(?s)<span class=\"tok-([a-z]+)\">(.*?)</span>", "[$1|$2]")
                .replace('\n', '~');
        return Syntax.of(language) == null
                ? marked
                : marked.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }
}
