package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRendererTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a **b** _c_ ~~d~~ `e`|<p>a <strong>b</strong> <em>c</em> <del>d</del> <code>e</code></p>",
                "[a](/known/x)|<p><a href=\"/known/x\">a</a></p>",
                "[a](https://e.example/)|<p><a href=\"https://e.example/\" rel=\"noopener\">a</a></p>",
                "[a](mailto:a@e.example)|<p><a href=\"mailto:a@e.example\">a</a></p>",
                "see https://e.example/a_b_(c).|<p>see <a href=\"https://e.example/a_b_(c)\" rel=\"noopener\">https://e.example/a_b_(c)</a>.</p>",
                "(www.e.example)|<p>(<a href=\"http://www.e.example\" rel=\"noopener\">www.e.example</a>)</p>",
                "ask a.b@e.example.|<p>ask <a href=\"mailto:a.b@e.example\">a.b@e.example</a>.</p>",
                "`https://e.example`|<p><code>https://e.example</code></p>",
                "use <branch> here|<p>use &lt;branch&gt; here</p>",
                "the <tide-clock> of <Branch>, </branch>|<p>the  of &lt;Branch&gt;, &lt;/branch&gt;</p>",
                "a <B>b</B>|<p>a <b>b</b></p>",
                "<font color=red>a</font>|<p>a</p>",
                "<center>a</center>|<div>a</div>",
                "<tt>a</tt> <strike>b</strike>|<p><code>a</code> <s>b</s></p>",
                "![a](https://e.example/a.png)|<p><img src=\"https://e.example/a.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"></p>",
                "![a](known.png \"t\")|<p><img src=\"/known.png\" alt=\"a\" title=\"t\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></p>",
                "![a](gone.png)|<p>a</p>",
                "<li>a</li>|<div>a</div>",
                "<summary>a</summary>|<div>a</div>",
                "<details><summary>a</summary>b</details>|<details><summary>a</summary>b</details>",
                "<dl><dd>a</dl>|<div><div>a</div></div>",
                "<strong><p>a</p></strong>|<p><strong>a</strong></p>",
                "<h2></h2>a|a",
                "<p align=\"right\" onclick=\"x\">a</p>|<p>a</p>",
                "[a] ![a] ![b][c] [d][e] [f *g*][h]|<p>[a] ![a] ![b][c] [d][e] [f <em>g</em>][h]</p>",
                "## Don't panic, it's 5 o’clock|<h2 id=\"h-dont-panic-its-5-oclock\">Don't panic, it's 5 o’clock</h2>",
                "<h2 id=\" \">a</h2><h2 id=\"one\">b</h2>|<h2 id=\"h-a\">a</h2><h2 id=\"h-one\">b</h2>",
                "a {{< ref \"b.md\" >}} c|<p>a  c</p>",
                "${1+1} {{ 2 }} <#list>|<p>${1+1} {{ 2 }} &lt;#list&gt;</p>",
            })
    void markdownBecomesHtml(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a [](https://e.example/)b|<p>a b</p>",
                "a <a href=\"https://e.example/\"> <br></a>b|<p>a  <br>b</p>",
                "a <a href=\"#top\"></a>b|<p>a b</p>",
                "a <a id=\"quay\" href=\"#top\"></a>b|<p>a <span id=\"h-quay\"></span>b</p>",
            })
    void aLinkThatShowsNothingIsNone(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown));
    }

    @Test
    void aTitleAloneStandsForAnImage() {
        assertEquals(
                "<p><img src=\"/known.png\" alt=\"Tides\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></p>",
                Bodies.html("![](known.png \"Tides\")"));
    }

    @Test
    void aListHoldsItemsAlone() {
        assertEquals("<ul>\n<li>b</li>\n</ul>", Bodies.html("<ul>a<li>b</ul>"));
    }

    @Test
    void theSmallestHeadingIsTheSecondLevelAndNoneIsSkipped() {
        RenderedBody body = Bodies.render("# A\n\n### B\n\n### C\n\n##### D\n\n# A\n\n#\n");

        assertEquals(
                List.of(
                        new Heading(2, "h-a", "A"),
                        new Heading(3, "h-b", "B"),
                        new Heading(3, "h-c", "C"),
                        new Heading(4, "h-d", "D"),
                        new Heading(2, "h-a-1", "A")),
                body.headings());
        assertTrue(
                body.html().markup().startsWith("<h2 id=\"h-a\">A</h2>"),
                body.html().markup());
    }

    @Test
    void headingsOfEveryScriptHaveNames() {
        RenderedBody body = Bodies.render("## 市议会 开会!\n\n## Über die Brücke\n\n## !!!");

        assertEquals(
                List.of("h-市议会-开会", "h-über-die-brücke", "h-section"),
                body.headings().stream().map(Heading::id).toList());
    }

    @Test
    void aFragmentLeadsToTheHeadingThatItNames() {
        String html = Bodies.html("[go](#the-harbour) [no](#elsewhere)\n\n## The Harbour");

        assertTrue(html.startsWith("<p><a href=\"#h-the-harbour\">go</a> no</p>"), html);
    }

    @Test
    void aBrokenLinkIsAWarningAtEachOfItsPlaces() {
        RenderedBody body = Bodies.render("a\n[b](gone.md)\n\nc [d](gone.md)");

        assertEquals("<p>a\nb</p>\n<p>c d</p>", body.html().markup());
        assertEquals(
                List.of(11, 13),
                body.diagnostics().stream().map(d -> d.location().line()).toList());
        assertEquals("c [d](gone.md)", body.diagnostics().get(1).excerpt());
        assertEquals("There is no page \"gone.md\"", body.diagnostics().get(0).message());
    }

    @Test
    void aLinkOfAPictureWithoutWordsSaysWhereItLeads() {
        String html = Bodies.html("[![](https://a.example/small.png)](https://www.a.example/harbour/?size=large)");
        assertTrue(html.contains("a.example/harbour") && !html.contains("alt=\"\""), html);
        String worded = Bodies.html("[![The quay](https://a.example/small.png)](https://a.example/harbour/)");
        assertTrue(worded.contains("The quay") && !worded.contains(">a.example"), worded);
    }

    @Test
    void codeIsMarkedWhereItsLanguageIsKnown() {
        assertEquals(
                "<pre tabindex=\"0\"><code><span class=\"tok-keyword\">return</span> <span class=\"tok-string\">\"&lt;\"</span>;"
                        + " <span class=\"tok-comment\">// 1</span>\n</code></pre>",
                Bodies.html("```java\nreturn \"<\"; // 1\n```"));
        assertEquals("<pre tabindex=\"0\"><code>return 1\n</code></pre>", Bodies.html("```klingon\nreturn 1\n```"));
    }

    @Test
    void codeLosesNoCharacter() {
        String code = "a = {'b': \"c\\\"d\", e: 0x1F} # f\n<!-- g --> <h i='j'>k</h> -- l\n/* m";
        for (String language : List.of("java", "python", "html", "css", "json", "yaml", "sql", "diff", "bash", "lua")) {
            String html = Bodies.html("~~~" + language + "\n" + code + "\n~~~");

            assertEquals(code + "\n", Jsoup.parse(html).body().wholeText(), language);
        }
    }

    @Test
    void footnotesLeadThereAndBack() {
        String html = Bodies.html("a[^x]\n\n[^x]: note");

        assertTrue(html.contains("<sup id=\"h-fnref-1\"><a href=\"#h-fn-1\" class=\"footnote-ref\">1</a></sup>"), html);
        assertTrue(html.contains("<li id=\"h-fn-1\">"), html);
        assertTrue(
                html.contains(
                        "<a href=\"#h-fnref-1\" aria-label=\"Back to the text\" class=\"footnote-backref\">↩</a>"),
                html);
    }

    @Test
    void idsAreUniqueAndCannotBeTakenFromThePage() {
        String html = Bodies.html("<p id=\"main\">a</p>\n\n<p id=\"main\">b</p>\n\n## Main");

        assertTrue(
                html.contains("id=\"h-main\"") && html.contains("id=\"h-main-1\"") && html.contains("id=\"h-main-2\""),
                html);
    }

    @Test
    void aFrameOfAnAllowedHostIsBuiltAnew() {
        Embed embed = new Embeds(Bodies.config(RawHtml.SANITIZE))
                .of(
                        "<iframe width=560 height=315 src=\"http://www.youtube.com/embed/abcdefg?rel=0\" onload=x></iframe>",
                        "Video");

        assertEquals(
                "<div class=\"embed embed-16x9\"><iframe src=\"https://www.youtube-nocookie.com/embed/abcdefg?rel=0\""
                        + " title=\"Video\" width=\"560\" height=\"315\" loading=\"lazy\""
                        + " referrerpolicy=\"strict-origin-when-cross-origin\""
                        + " allow=\"encrypted-media; fullscreen; picture-in-picture\" allowfullscreen></iframe></div>",
                embed.html().markup());
    }

    @Test
    void aFrameOfAnotherHostIsALink() {
        Embed embed = new Embeds(Bodies.config(RawHtml.SANITIZE))
                .of("<iframe src=\"https://films.example/v/1?x\"></iframe><script>alert(1)</script>", "Video");

        assertEquals("https://films.example/v/1?x", embed.link());
        assertEquals(
                "<p class=\"embed-link\"><a href=\"https://films.example/v/1?x\" rel=\"noopener\">films.example/v/1</a></p>",
                embed.html().markup());
    }

    @Test
    void aFeedGetsAbsoluteAddressesAndNoFrames() {
        Html body = Bodies.render(
                        "## A\n\n[b](/known/b) [c](#a)\n\n<iframe src=\"https://youtube.com/embed/abcdefg\"></iframe>")
                .html();

        assertEquals(
                "<h2 id=\"h-a\">A</h2>\n<p><a href=\"https://harbour.example/known/b\">b</a>"
                        + " <a href=\"https://harbour.example/n/#h-a\">c</a></p>\n<div>"
                        + "<a href=\"https://www.youtube-nocookie.com/embed/abcdefg\">Embedded content</a></div>",
                FeedHtml.of(body, "https://harbour.example/n/").markup());
    }

    @Test
    void whatIsLeftOutIsSaidOnce() {
        RenderedBody body = Bodies.render("a\n\n<script>x</script>\n\n<script>y</script>");

        assertEquals(1, body.diagnostics().size());
        assertEquals("html-removed", body.diagnostics().get(0).code());
        assertEquals(12, body.diagnostics().get(0).location().line());
    }

    @Test
    void lineEndingsMakeNoDifference() {
        assertEquals(Bodies.html("a\nb\n\n- c\n- d\n"), Bodies.html("a\r\nb\r\n\r\n- c\r\n- d\r\n"));
    }

    @Test
    void aLinkLeadsToAnIdRatherThanToAName() {
        String html = Bodies.html("<a name=\"x\" id=\"y\">a</a> <a name=\"Z z\">b</a>\n\n[x](#x) [y](#y) [z](#Z%20z)");
        assertEquals(
                "<p><span id=\"h-y\"></span>a <span id=\"h-z-z\"></span>b</p>\n"
                        + "<p>x <a href=\"#h-y\">y</a> <a href=\"#h-z-z\">z</a></p>",
                html);
    }

    @Test
    void aReturnAloneEndsALine() {
        assertEquals("<p>a\nb</p>\n<p>c*</p>", Bodies.html("a\rb\r\rc*"));
    }

    @Test
    void aTextMayHaveAsManyCharactersAsTheLimitSays() {
        String most = "a".repeat(1 << 20);
        assertEquals("<p>" + most + "</p>", Bodies.html(most));
        Diagnostic problem = Bodies.render(most + "a").diagnostics().get(0);
        assertEquals("body-too-large", problem.code());
        assertEquals(10, problem.location().line());
    }

    @Test
    void aTextOfTooManyMarksIsOneError() {
        for (String text : List.of("*".repeat(10_001), "- ".repeat(2_001) + "a")) {
            RenderedBody body = Bodies.render(text);
            assertEquals("", body.html().markup());
            assertEquals(
                    List.of("markdown-too-complex"),
                    body.diagnostics().stream().map(Diagnostic::code).toList());
        }
    }

    @Test
    void aNameIsEightyCharactersLongAtMost() {
        assertEquals(
                "h-" + "a".repeat(80),
                Bodies.render("# " + "a".repeat(81)).headings().get(0).id());
        assertEquals(
                "h-" + "a".repeat(79),
                Bodies.render("# " + "a".repeat(79) + " b").headings().get(0).id());
    }

    @Test
    void aLinkToNowhereIsWarnedOfByWhatIsWrongWithIt() {
        RenderedBody body = Bodies.render("[a](mailto:) b [z](javascript:x) c\n[y]() ![d](mailto:a@e.example)");
        assertEquals("<p>a b z c\ny d</p>", body.html().markup());
        assertEquals(
                List.of("unsafe-link 10:5", "unsafe-link 10:20", "broken-link 11:3", "unsafe-link 11:12"),
                body.diagnostics().stream()
                        .map(d -> d.code() + " " + d.location().line() + ":"
                                + d.location().column())
                        .toList());
    }

    @Test
    void whatNoPageMayHoldIsDropped() {
        assertEquals("<p>abc\uD83D\uDE00d</p>", Bodies.html("a\u0001b\uD800c\uD83D\uDE00\uFFFF\u0085d"));
    }
}
