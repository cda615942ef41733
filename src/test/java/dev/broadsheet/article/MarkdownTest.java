package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every kind of node that Markdown can hold, as it ends in a page. */
class MarkdownTest {

    private record Row(RawHtml rawHtml, String markdown, String html) {}

    private static final List<Row> ROWS = List.of(
            new Row(
                    RawHtml.SANITIZE,
                    "a *b* **c** ***d*** ~~e~~ `f  g` ``h ` i``",
                    "<p>a <em>b</em> <strong>c</strong> <em><strong>d</strong></em> <del>e</del> <code>f g</code> <code>h ` i</code></p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "[a](</known/b c/> \"$1 t\") [r] `[b](<c d>)` [e](f g)\n\n[r]: </known/r s/>",
                    "<p><a href=\"/known/b c/\" title=\"$1 t\">a</a> <a href=\"/known/r s/\">r</a> <code>[b](&lt;c d&gt;)</code> [e](f g)</p>"),
            new Row(RawHtml.SANITIZE, "a\nb  \nc\\\nd", "<p>a\nb<br>\nc<br>\nd</p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "# One\n\nTwo\n===\n\nThree ###\n---",
                    "<h2 id=\"h-one\">One</h2>\n<h2 id=\"h-two\">Two</h2>\n<h3 id=\"h-three\">Three ###</h3>"),
            new Row(
                    RawHtml.SANITIZE,
                    "> a\n> b\n>\n> > c",
                    "<blockquote>\n<p>a\nb</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>"),
            new Row(
                    RawHtml.SANITIZE,
                    "- a\n- b\n  - c\n    - d\n- e",
                    "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c\n<ul>\n<li>d</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>e</li>\n</ul>"),
            new Row(
                    RawHtml.SANITIZE,
                    "- a\n\n- b\n\n      code\n",
                    "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<pre tabindex=\"0\"><code>code\n</code></pre>\n</li>\n</ul>"),
            new Row(RawHtml.SANITIZE, "3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>"),
            new Row(RawHtml.SANITIZE, "1) a\n\n   b", "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>"),
            new Row(RawHtml.SANITIZE, "a\n\n---\n\n***\nb", "<p>a</p>\n<hr>\n<hr>\n<p>b</p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "```\n\na <b>\n\n\n  c &amp;\n```",
                    "<pre tabindex=\"0\">\n<code>\na &lt;b&gt;\n\n\n  c &amp;amp;\n</code></pre>"),
            new Row(
                    RawHtml.SANITIZE,
                    "~~~java x\nint a;\n~~~",
                    "<pre tabindex=\"0\"><code><span class=\"tok-keyword\">int</span> a;\n</code></pre>"),
            new Row(
                    RawHtml.SANITIZE,
                    "    a\n\n\n    b\n\nc",
                    "<pre tabindex=\"0\"><code>a\n\n\nb\n</code></pre>\n<p>c</p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "| a | b | c |\n|:--|:-:|--:|\n| *x* | `y` | z |\n| 1 |\n",
                    "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><thead>\n<tr><th class=\"align-left\">a</th><th class=\"align-center\">b</th><th class=\"align-right\">c</th></tr></thead><tbody>\n<tr><td class=\"align-left\"><em>x</em></td><td class=\"align-center\"><code>y</code></td><td class=\"align-right\">z</td></tr>\n<tr><td class=\"align-left\">1</td><td class=\"align-center\"></td><td class=\"align-right\"></td></tr></tbody></table></div>"),
            new Row(
                    RawHtml.TRUST,
                    "| a | b | c |\n|:--|:-:|--:|\n| *x* | `y` | z |\n| 1 |\n",
                    "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><thead>\n<tr><th align=\"left\">a</th><th align=\"center\">b</th><th align=\"right\">c</th></tr></thead><tbody>\n<tr><td align=\"left\"><em>x</em></td><td align=\"center\"><code>y</code></td><td align=\"right\">z</td></tr>\n<tr><td align=\"left\">1</td><td align=\"center\"></td><td align=\"right\"></td></tr></tbody></table></div>"),
            new Row(RawHtml.SANITIZE, "a | b\n--|--\n1 \\| 2 | 3", "<p>a | b\n--|--\n1 | 2 | 3</p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "[a](/known/u \"t &quot; *x*\") [b](</u v>) [c](/known/u?a=1&amp;b=2&copy=3)",
                    "<p><a href=\"/known/u\" title=\"t &quot; *x*\">a</a> b <a href=\"/known/u?a=1&amp;b=2&amp;copy=3\">c</a></p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "[a][x] [x][] [x] [y] [y][z] ![i][x]\n\n[x]: /known/u 'a title'",
                    "<p><a href=\"/known/u\" title=\"a title\">a</a> <a href=\"/known/u\" title=\"a title\">x</a> <a href=\"/known/u\" title=\"a title\">x</a> [y] [y][z] <img src=\"/known/u\" alt=\"i\" title=\"a title\" loading=\"lazy\" decoding=\"async\"></p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "![a *b* [c](/d)](known.png \"e\nf\")",
                    "<p><img src=\"/known.png\" alt=\"a b c\" title=\"e\nf\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "<https://e.example/?a=1&b=2> <a@e.example>",
                    "<p><a href=\"https://e.example/?a=1&amp;b=2\" rel=\"noopener\">https://e.example/?a=1&amp;b=2</a> <a href=\"mailto:a@e.example\">a@e.example</a></p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "a[^1] b[^n] c[^1] d[^gone]\n\n[^1]: one\n\n    more\n[^n]: two [^1]",
                    "<p>a<sup id=\"h-fnref-2\"><a href=\"#h-fn-2\" class=\"footnote-ref\">2</a></sup> b<sup id=\"h-fnref-1\"><a href=\"#h-fn-1\" class=\"footnote-ref\">1</a></sup> c<sup id=\"h-fnref-2-1\"><a href=\"#h-fn-2\" class=\"footnote-ref\">2</a></sup> d[^gone]</p>\n<div class=\"footnotes\">\n<hr>\n<ol>\n<li id=\"h-fn-1\">\n<p>two <sup id=\"h-fnref-2-2\"><a href=\"#h-fn-2\" class=\"footnote-ref\">2</a></sup></p>\n<a href=\"#h-fnref-1\" aria-label=\"Back to the text\" class=\"footnote-backref\">↩</a>\n</li>\n<li id=\"h-fn-2\">\n<p>one</p>\n<p>more</p>\n<a href=\"#h-fnref-2\" aria-label=\"Back to the text\" class=\"footnote-backref\">↩</a>\n<a href=\"#h-fnref-2-1\" aria-label=\"Back to the text\" class=\"footnote-backref\">↩</a>\n<a href=\"#h-fnref-2-2\" aria-label=\"Back to the text\" class=\"footnote-backref\">↩</a>\n</li>\n</ol>\n</div>"),
            new Row(RawHtml.SANITIZE, "a <b>c</b> <branch> <!-- d --> e", "<p>a <b>c</b> &lt;branch&gt;  e</p>"),
            new Row(
                    RawHtml.ESCAPE,
                    "a <b>c</b> <branch> <!-- d --> e",
                    "<p>a &lt;b&gt;c&lt;/b&gt; &lt;branch&gt; &lt;!-- d --&gt; e</p>"),
            new Row(RawHtml.TRUST, "a <b>c</b> <branch> <!-- d --> e", "<p>a <b>c</b> <branch>  e</branch></p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "<div>\n\n*a*\n\n\n</div>\n<!-- b\n\nc -->\nd",
                    "<div>\n<p><em>a</em></p>\n</div>"),
            new Row(
                    RawHtml.ESCAPE,
                    "<div>\n\n*a*\n\n\n</div>\n<!-- b\n\nc -->\nd",
                    "<p>&lt;div&gt;</p>\n<p><em>a</em></p>\n<p>&lt;/div&gt;\n&lt;!-- b</p>\n<p>c --&gt;\nd</p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "a &copy; &#65; &bogus; &amp; \\* \\a &#32;b\n&#32;c",
                    "<p>a © A &amp;bogus; &amp; * \\a  b\nc</p>"),
            new Row(RawHtml.SANITIZE, "a\n<!-- b -->", "<p>a</p>"),
            new Row(RawHtml.ESCAPE, "a\n<!-- b -->", "<p>a</p>\n&lt;!-- b --&gt;"),
            new Row(
                    RawHtml.SANITIZE,
                    "- <p>a\n- b\n\n  <div>c",
                    "<ul>\n<li>\n<p>a\n</p></li>\n<li>\n<p>b</p>\n<div>c\n</div></li>\n</ul>"),
            new Row(
                    RawHtml.ESCAPE,
                    "- <p>a\n- b\n\n  <div>c",
                    "<ul>\n<li>\n<p>&lt;p&gt;a</p>\n</li>\n<li>\n<p>b</p>\n<p>&lt;div&gt;c</p>\n</li>\n</ul>"),
            new Row(
                    RawHtml.SANITIZE,
                    "> ```\n> a\n\nb",
                    "<blockquote>\n<pre tabindex=\"0\"><code>a\n</code></pre>\n</blockquote>\n<p>b</p>"),
            new Row(RawHtml.SANITIZE, "- [ ] a\n- [x] b", "<ul>\n<li>[ ] a</li>\n<li>[x] b</li>\n</ul>"),
            new Row(
                    RawHtml.SANITIZE,
                    "* a\n\n  | b |\n  |---|\n  | c |",
                    "<ul>\n<li>\n<p>a</p>\n<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><thead>\n<tr><th>b</th></tr></thead><tbody>\n<tr><td>c</td></tr></tbody></table></div>\n</li>\n</ul>"),
            new Row(RawHtml.SANITIZE, "a\u00A0b �市", "<p>a\u00A0b �市</p>"),
            new Row(RawHtml.SANITIZE, "<pre>\n\na\n\n\nb</pre>\nc", "<pre tabindex=\"0\">\n\na\n\n\nb</pre>\n<p>c</p>"),
            new Row(RawHtml.ESCAPE, "<pre>\n\na\n\n\nb</pre>\nc", "<p>&lt;pre&gt;\n\na\n\nb&lt;/pre&gt;</p>\n<p>c</p>"),
            new Row(
                    RawHtml.SANITIZE,
                    "[a <https://e.example/> b](/known/c)",
                    "<p><a href=\"/known/c\">a </a><a href=\"https://e.example/\" rel=\"noopener\">https://e.example/</a> b</p>"));

    @TestFactory
    Stream<DynamicTest> everyNodeBecomesHtml() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.rawHtml + " " + row.markdown,
                        () -> assertEquals(
                                row.html,
                                Bodies.render(row.markdown, row.rawHtml).html().markup())));
    }
}
