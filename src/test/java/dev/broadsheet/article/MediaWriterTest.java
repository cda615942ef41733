package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.config.SiteConfig.RawHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaWriterTest {

    private static final String LAZY = " loading=\"lazy\" decoding=\"async\"";
    private static final String FRAME = "<iframe src=\"https://www.youtube-nocookie.com/embed/abcdefg\""
            + " title=\"Embedded content\" loading=\"lazy\" referrerpolicy=\"strict-origin-when-cross-origin\""
            + " allow=\"encrypted-media; fullscreen; picture-in-picture\" allowfullscreen></iframe>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<video width=\"640px\" height=360><source src=\"known.png\"></video>|<video src=\"/known.png\" width=\"640\" height=\"360\" preload=\"none\" controls></video>",
                "<video src=\"known.png\"><source src=\"https://e.example/b.mp4\"></video>|<video src=\"/known.png\" preload=\"none\" controls></video>",
                "<video><source src=\"/gone.mp4\"><source src=\"https://e.example/b.mp4\"></video>|<video src=\"https://e.example/b.mp4\" preload=\"none\" controls></video>",
                "<video><source></video>b|b",
                "<audio src=\"https://e.example/a.mp3\" width=3></audio>|<audio src=\"https://e.example/a.mp3\" preload=\"none\" controls></audio>",
                "<audio src=\"gone.mp3\"></audio>b|b",
                "<a href=\"/known/\"><video src=\"known.png\"></video>b</a>|<a href=\"/known/\">b</a>",
            })
    void aPlayerPlaysTheFirstOfItsSourcesThatMayBeShown(String media, String html) {
        assertEquals("<p>a " + html + "</p>", Bodies.html("a " + media));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a <iframe src=\"https://www.youtube.com/embed/abcdefg\"></iframe>|<p>a <span class=\"embed embed-16x9\">FRAME</span></p>",
                "<iframe src=\"https://www.youtube.com/embed/abcdefg\"></iframe>|<div class=\"embed embed-16x9\">FRAME</div>",
                "a <iframe src=\"https://f.example/1?x\"></iframe>|<p>a <a href=\"https://f.example/1?x\" rel=\"noopener\">f.example/1</a></p>",
                "a <iframe></iframe>b|<p>a b</p>",
                "a <iframe src=\"/known/x\"></iframe>b|<p>a b</p>",
                "<a href=\"/known/\">a <iframe src=\"https://f.example/1\"></iframe></a>|<p><a href=\"/known/\">a </a></p>",
                "<a href=\"/known/\">a <iframe src=\"https://youtube.com/embed/abcdefg\"></iframe></a>|<p><a href=\"/known/\">a </a></p>",
            })
    void aFrameStandsWhereItMayAndIsALinkElsewhere(String markdown, String html) {
        assertEquals(html.replace("FRAME", FRAME), Bodies.html(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "![a](https://harbour.example/x.png)|<img src=\"https://harbour.example/x.png\" alt=\"a\"LAZY>",
                "![a](http://www.harbour.example?x)|<img src=\"http://www.harbour.example?x\" alt=\"a\"LAZY>",
                "![a](https://harbour.example.org/x.png)|<img src=\"https://harbour.example.org/x.png\" alt=\"a\"LAZY referrerpolicy=\"no-referrer\">",
                "![a](https://e.example/x.png \" \")|<img src=\"https://e.example/x.png\" alt=\"a\"LAZY referrerpolicy=\"no-referrer\">",
                "<img src=\"https://e.example/x.png\" width=\"300px\" height=\"20%\">|<img src=\"https://e.example/x.png\" alt=\"\" width=\"300\"LAZY referrerpolicy=\"no-referrer\">",
                "<img src=\"https://e.example/x.png\" width=\"123456\" height=\"99999\">|<img src=\"https://e.example/x.png\" alt=\"\" height=\"99999\"LAZY referrerpolicy=\"no-referrer\">",
                "<img src=\"known.png\" width=\"64\" height=\"48\">|<img src=\"/known.png\" alt=\"\" width=\"640\" height=\"480\"LAZY>",
            })
    void anImageKeepsTheSizeThatIsKnown(String image, String html) {
        assertEquals("<p>a " + html.replace("LAZY", LAZY) + "</p>", Bodies.html("a " + image));
    }

    @Test
    void onlyLinksToOtherSitesOpenWhereTheSettingsSay() {
        String markdown = "[a](https://e.example/) [b](/known/) https://e.example/c"
                + " <iframe src=\"https://f.example/d\"></iframe> a@e.example";
        assertEquals(
                "<p><a href=\"https://e.example/\" rel=\"noopener\" target=\"_blank\">a</a> <a href=\"/known/\">b</a>"
                        + " <a href=\"https://e.example/c\" rel=\"noopener\" target=\"_blank\">https://e.example/c</a>"
                        + " <a href=\"https://f.example/d\" rel=\"noopener\" target=\"_blank\">f.example/d</a>"
                        + " <a href=\"mailto:a@e.example\">a@e.example</a></p>",
                Bodies.render(markdown, Bodies.config(RawHtml.SANITIZE, "_blank"))
                        .html()
                        .markup());
    }
}
