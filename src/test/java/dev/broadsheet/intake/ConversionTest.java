package dev.broadsheet.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceTree;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

    @TempDir
    private Path folder;

    private Conversion conversion;
    private Appearance appearance;

    @BeforeEach
    void settings() {
        SiteConfig config = SiteConfigReader.read(
                        ContentFolder.of(SourceTree.of(folder, folder)), "https://courier.example.org/")
                .config();
        conversion = new Conversion(config);
        appearance = new Appearance(config);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One <em>two</em> <strong>three</strong> <code>four*</code> <del>five</del></p><p>Six</p>",
                "<h2>Head</h2><h3>Under #1</h3><p>1. not a list</p><p>- nor this</p><p>* nor _this_ [x](y) &lt;b&gt;</p>",
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol start=\"3\"><li>d</li></ol>",
                "<ul><li>a</li></ul><ul><li>b</li></ul>",
                "<blockquote><p>Said</p><p>twice</p></blockquote>",
                "<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
                "<table><tr><td colspan=\"2\">wide</td></tr><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>",
                "<pre><code class=\"language-java\">int a = 1;\n\n  &lt;b&gt; {{&lt; x &gt;}}\n</code></pre>",
                "<pre>   plain\n\n\ttext</pre>",
                "<p>a<br>b</p><hr><p><img src=\"/a.png\" alt=\"An [image]\"> <a href=\"https://x.example/?a=1&amp;b=(2)\">x</a></p>",
                "<figure><img src=\"/a.png\" alt=\"\"><figcaption>Caption</figcaption></figure>",
                "<dl><dt>Term</dt><dd>Meaning</dd></dl>",
                "<p>Shortcode {{&lt; figure &gt;}} and {{% note %}}</p>",
                "words <b>outside</b> of any paragraph<p>within</p>and again",
                "<div><p>one</p><div><p>two</p></div>three</div>",
                "<p lang=\"fr\">Bonjour</p><p dir=\"rtl\">שלום</p>",
                "<p>H<sub>2</sub>O <mark>x</mark> <abbr title=\"World\">W</abbr> <kbd>k</kbd></p>",
                "<iframe src=\"https://www.youtube.com/embed/abc\" title=\"t\"></iframe>",
                "<details><summary>More</summary><p>Hidden</p></details>",
                "<h2 id=\"x\">Place</h2><p><a href=\"#x\">there</a></p>",
                "<p>&nbsp;no-break &copy; &#8217; \\*backslash &amp;amp;</p>"
            })
    void aPageShowsWhatTheHtmlShowed(String html) {
        String markdown = conversion.markdown(html, "");
        String shown = appearance.of(oneLine(html));
        assertFalse(shown.isEmpty());
        assertEquals(words(shown), words(appearance.of(markdown)), markdown);
    }

    /** The HTML as a body that holds it; pieces of a shortcode would be taken for one. */
    private static String oneLine(String html) {
        return "<div>" + html.replace("\n", "&#10;").replace("{{", "&#123;{") + "</div>";
    }

    /** Elements that only wrap others may differ: whether a division stands around paragraphs shows nowhere. */
    private static String words(String shown) {
        return shown.replaceAll("</?div>|</?p>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(<[^>]+>) ?", "$1")
                .strip();
    }

    @Test
    void whatMarkdownCanSayBecomesMarkdown() {
        assertEquals("""
                ## Head

                One *two* **three** `four` [five](https://a.example/b?c=d).

                * a
                * b

                > Said

                | a | b |
                |---|---|
                | 1 | 2 |""", conversion.markdown("""
                <h2 class="wp-block">Head</h2>
                <p style="color:red">One <i>two</i> <b>three</b> <code>four</code> <a href="../b?c=d" target="_blank">five</a>.</p>
                <!-- a comment -->
                <ul><li>a</li><li>b</li></ul>
                <blockquote><p>Said</p></blockquote>
                <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
                <script>alert(1)</script><p>&nbsp;</p><div></div>
                """, "https://a.example/x/"));
    }

    @Test
    void whatMarkdownCannotSayStaysHtml() {
        String markdown = conversion.markdown("<p>a</p><dl><dt>b</dt><dd>c</dd></dl><p>d</p>", "");
        assertTrue(markdown.matches("(?s)a\n\n<dl>.*</dl>\n\nd"), markdown);
    }
}
