package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of these tests finds what is planted. */
class InertTest {

    private static final String PAGE = "<!DOCTYPE html><html><head><title>x</title></head><body><a href=\"/\">x</a>"
            + "<header></header><main>%s</main><footer></footer></body></html>";

    private static int wrong(String path, String text) {
        return Inert.judge(Map.of(path, text.getBytes(StandardCharsets.UTF_8))).size();
    }

    @Test
    void aPlainPageIsInert() {
        assertEquals(
                List.of(),
                Inert.judge(Map.of("index.html", PAGE.formatted("<p>x</p>").getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<p onclick=x>",
                "<a href=javascript:x>",
                "<a href=' javascript:x'>",
                "<iframe src=https://evil.example/>",
                "<a href=//evil.example>",
                "<img src=data:x>",
                "<p style=x>",
                "</main><p>",
                "<!--",
                "<object>",
                "\u202e",
                "\u0001",
                "<svg>"
            })
    void whatActsOnAPageIsFound(String planted) {
        assertEquals(1, Math.min(1, wrong("index.html", PAGE.formatted(planted))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            a.json; {"a": "x"} x
            a.json; {"url": "javascript:x"}
            a.json; {"content_html": "<img onerror=x>"}
            a.xml; <a>&x;</a>
            a.xml; <!DOCTYPE a><a/>
            a/.htaccess; x
            _worker.js; x
            feed.xml; <rss><description>&lt;script></description></rss>
            feed.xml; <rss><link>javascript:x</link></rss>
            _redirects; /* https://evil.example/ 301
            _redirects; /a https://e.example/ 301 x
            _headers; x: y
            a/con/x.txt; x
            a./x.txt; x
            a b.txt; x
            """)
    void whatActsElsewhereIsFound(String path, String text) {
        assertEquals(1, wrong(path, text));
    }
}
