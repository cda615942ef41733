package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<p>one<div>two</div>three</p>|<p>one</p><div>two</div>three",
                "<b>one<div>two</div>three</b>|<p><b>one</b></p><div><b>two</b></div><b>three</b>",
                "<span><p>a</p><p>b</p></span>|<p>a</p><p>b</p>",
                "<p></p><p id=\"x\"></p>a|a",
                "<h2>One<div>two</div></h2>|<h2 id=\"h-one-two\">One two </h2>",
                "<h2>One<p>two</p></h2>|<h2 id=\"h-one-two\">One two </h2>",
                "<h2><pre>a b</pre></h2>|<h2 id=\"h-a-b\"><code>a b</code></h2>",
                "<details><summary><h3>a</h3></summary>b</details>|<details><summary><strong>a</strong> </summary>b</details>",
                "<section><h3>a</h3></section><aside>b</aside>|<div><h2 id=\"h-a\">a</h2></div><div>b</div>",
                "<font><p>a</p></font><x-y>b</x-y>|<p>a</p>b",
                "<hr>a<br>b<wbr>c|<hr>a<br>b<wbr>c",
                "<h2>a<hr>b</h2>|<h2 id=\"h-a-b\">a b</h2>",
            })
    void blocksStandWhereTheyMay(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<bdo dir=\"rtl\">a</bdo> <bdo>b</bdo> <bdo dir=\"auto\">c</bdo>|<bdo dir=\"rtl\">a</bdo> b c",
                "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>|<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
                "漢 <rp>(</rp><rt>kan</rt>|漢 (kan",
                "<i class=\"icon\"></i>a<b id=\"x\"></b>|a<b id=\"h-x\"></b>",
                "<code>www.e.example</code> <kbd>www.e.example</kbd> <samp>www.e.example</samp>|<code>www.e.example</code> <kbd>www.e.example</kbd> <samp>www.e.example</samp>",
                "<time datetime=\"2026-05-04\">4 May</time> <time datetime=\" 10:30 \">half</time>|<time datetime=\"2026-05-04\">4 May</time> <time datetime=\"10:30\">half</time>",
                "<time>today</time> <time datetime=\"soon\">soon</time>|today soon",
            })
    void phrasesKeepWhatTheyMean(String markdown, String html) {
        assertEquals("<p>a " + html + "</p>", Bodies.html("a " + markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<a name=\"here\">a</a> [go](#here)|<p><span id=\"h-here\"></span>a <a href=\"#h-here\">go</a></p>",
                "<a id=\"here\" href=\"/known/\">a</a> [go](#here)|<p><a href=\"/known/\" id=\"h-here\">a</a> <a href=\"#h-here\">go</a></p>",
                "[up](#top) [up](#) <a href=\"#top\"> </a>|<p><a href=\"#top\">up</a> <a href=\"#top\">up</a>  </p>",
                "a [![](https://e.example/a.png)](https://e.example/käse%20brot)|<p>a <a href=\"https://e.example/k%C3%A4se%20brot\" rel=\"noopener\"><img src=\"https://e.example/a.png\" alt=\"e.example/käse brot\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"></a></p>",
                "<a href=\"/known/\"><div>a</div></a>|<div><a href=\"/known/\">a</a></div>",
                "a <a href=\"/known/\"> <div>b</div></a>|<p>a  </p><div><a href=\"/known/\">b</a></div>",
                "[](/known/a) to [b](/known/a)|<p> to <a href=\"/known/a\">b</a></p>",
            })
    void aLinkLeadsOnAndIsLedTo(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=x>a</p>",
                "<font id=x>a</font>",
                "<b id=x></b>",
                "<bdo id=x>a</bdo>",
                "<rt id=x>a</rt>",
                "<time id=x>a</time>",
                "<time id=x datetime=2026-05-04>a</time>",
                "<pre id=x>a</pre>",
                "<h2>b <pre id=x>a</pre></h2>",
                "<h2>b <p id=x>a</p></h2>",
                "<h2>b <ul id=x><li>a</ul></h2>",
                "<ul id=x><li>a</ul>",
                "<ul><li id=x>a</ul>",
                "<ul id=x>a</ul>",
                "<dl id=x><dt>a<dd>b</dl>",
                "<dl><dt id=x>a<dd>b</dl>",
                "<table id=x><tr><td>a</table>",
                "<table><caption id=x>b</caption><tr><td>a</table>",
                "<table><tbody id=x><tr><td>a</table>",
                "<table><tr id=x><td>a</table>",
                "<table><tr><th><h3 id=x>a</h3></table>",
                "<figure id=x>a</figure>",
                "<figure>a<figcaption id=x>b</figcaption></figure>",
                "<details id=x><summary>a</summary>b</details>",
                "<details><summary id=x>a</summary>b</details>",
                "<details id=x>b</details>",
                "<img id=x src=known.png alt=a>",
                "<a href=/known/><img id=x src=known.png alt=a></a>",
                "<img id=x src=gone.png alt=a>",
                "<img id=x>",
                "<video id=x src=known.png></video>",
                "<audio id=x src=gone.mp3></audio>",
                "<iframe id=x src=https://youtube.com/embed/abcdefg></iframe>",
                "<iframe id=x src=https://f.example/></iframe>",
                "a<br id=x>b",
                "<hr id=x>",
                "<h2>b <hr id=x></h2>",
                "<pre><code id=x>a</code></pre>",
                "<table id=x><tr></table>",
                "<h2>b <table id=x><tr><td>a</table></h2>"
            })
    void aLinkFindsTheElementThatIsNamed(String named) {
        Element body =
                Jsoup.parseBodyFragment(Bodies.html(named + "\n\n[go](#x)")).body();
        assertEquals(1, body.select("a[href=#h-x]").size(), body::html);
        assertEquals(1, body.select("[id=h-x]").size(), body::html);
    }

    @Test
    void preformattedTextKeepsItsLinesAndMarks() {
        assertEquals("<pre tabindex=\"0\">a  <b>b</b>\n c</pre>", Bodies.html("<pre>\na  <b>b</b>\n c</pre>"));
        assertEquals(
                "<pre tabindex=\"0\"><code>a</code> <code>b</code></pre>",
                Bodies.html("<pre><code>a</code> <code>b</code></pre>"));
        assertEquals(
                "<pre id=\"h-x\" tabindex=\"0\">https://e.example/</pre>",
                Bodies.html("<pre id=\"x\">https://e.example/</pre>"));
    }

    @Test
    void trustedElementsOfAnyNameStay() {
        assertEquals(
                "<p>a<script>x</script> <x-y>b</x-y> <picture><img src=\"/known.png\" alt=\"c\" width=\"640\""
                        + " height=\"480\" loading=\"lazy\" decoding=\"async\"></picture> <font color=\"red\">d</font></p>",
                Bodies.render(
                                "a<script>x</script> <x-y>b</x-y> <picture><img src=\"known.png\" alt=\"c\"></picture>"
                                        + " <font color=red>d</font>",
                                RawHtml.TRUST)
                        .html()
                        .markup());
    }

    @Test
    void aHundredProblemsAreSaidAndNoMore() {
        RenderedBody body = Bodies.render("[a](gone.md)\n\n".repeat(101));
        assertEquals(100, body.diagnostics().size());
        assertEquals(
                List.of(10, 208),
                List.of(
                        body.diagnostics().get(0).location().line(),
                        body.diagnostics().get(99).location().line()));
    }

    @Test
    void aWarningShowsItsLineAndItsColumn() {
        var problems = Bodies.render("😀 [a](gone.md)  \nb [c](also-gone.md)").diagnostics();
        assertEquals(7, problems.get(0).location().column());
        assertEquals("😀 [a](gone.md)", problems.get(0).excerpt());
        assertEquals(11, problems.get(1).location().line());
        assertEquals("b [c](also-gone.md)", problems.get(1).excerpt());
    }
}
