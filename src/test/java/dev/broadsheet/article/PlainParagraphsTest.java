package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParagraphsTest {

    /** What texts are made of: words, and all that could be a mark in one place or another. */
    private static final String[] PIECES = {
        "a", "word", "Ω", "新闻", "，", "خبر", "🚀", "\u00a0", "\u2028", "\u3000", "\u00ad", "\ufeff", "\ufffd", " ", " ",
        " ", " ", "  ", "\n", "\n", "\n\n", "\n\n\n", ".", ",", "?", "!", "-", "--", "=", "#", "+", "1", "12", "1.",
        "2)", ":", ":/", "/", "//", "http", "www", "www.", "\"", "'", "“", "’", "(", ")", "{", "}", "{{", "%", "^", "$",
        ";", "\t", "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "@", "\u0000", "\u0085", "\u007f", "\ud800",
    };

    private final BodyRenderer renderer = new BodyRenderer(Bodies.config(RawHtml.SANITIZE));

    @Test
    void theParserOfMarkdownWouldFindTheSame() {
        Random random = new Random(7);
        int plain = 0;
        for (int round = 0; round < 20_000; round++) {
            // of few kinds of pieces, so that many texts are plain
            int kinds = 3 + random.nextInt(PIECES.length - 3);
            StringBuilder text = new StringBuilder("word");
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(PIECES[random.nextInt(kinds)]);
            }
            String html = PlainParagraphs.html(text.toString());
            if (html != null) {
                plain++;
                assertEquals(parsed(text.toString()), html, () -> "of " + text);
            }
        }
        assertTrue(plain > 2_000, plain + " texts were plain");
    }

    private String parsed(String text) {
        BodySource source = new BodySource("news/a.md", text, 10, BodyLabels.ENGLISH);
        RenderedBody body = renderer.parsed(text, source, Bodies.LINKS, new Places(source));
        assertTrue(body.headings().isEmpty() && body.diagnostics().isEmpty());
        return body.html().markup();
    }

    @Test
    void paragraphsKeepTheirLines() {
        assertEquals("<p>One\ntwo.</p>\n<p>“Three”</p>", PlainParagraphs.html("\nOne\ntwo.\n\n\n“Three”\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a *b*",
                "1. a",
                "- a",
                "a\n===",
                "a  \nb",
                "    a",
                "see www.e.example",
                "http://e.example",
                "a&b"
            })
    void whatMayBeMoreThanWordsIsLeftToTheParser(String text) {
        assertNull(PlainParagraphs.html(text));
    }
}
