package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.RawHtml;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbedsTest {

    private static final SiteConfig USUAL = Bodies.config(RawHtml.SANITIZE);

    private static Embed of(String html) {
        return new Embeds(USUAL).of(html, "Video");
    }

    private static String frame(SiteConfig config, String address) {
        Embed embed = new Embeds(config).of("<iframe src=\"" + address + "\"></iframe>", "Video");
        return Jsoup.parseBodyFragment(embed.html().markup()).select("iframe").attr("src");
    }

    @ParameterizedTest
    @CsvSource({
        "560, 315, 16x9",
        "311, 200, 16x9",
        "310, 200, 4x3",
        "640px, 480px, 4x3",
        "116, 100, 4x3",
        "115, 100, 1x1",
        "500, 500, 1x1",
        "76, 100, 1x1",
        "75, 100, 9x16",
        "315, 560, 9x16",
        "100%, 400, 16x9",
        "400, 0, 16x9",
        "0, 400, 16x9"
    })
    void aFrameHasTheNearestShape(String width, String height, String shape) {
        String html = "<iframe src=\"https://player.vimeo.com/video/1\" width=\"" + width + "\" height=\"" + height
                + "\"></iframe>";
        assertEquals(
                "embed embed-" + shape,
                Jsoup.parseBodyFragment(of(html).html().markup()).select("div").attr("class"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/abcdefg?start=4, https://www.youtube-nocookie.com/embed/abcdefg?start=4",
        "https://www.youtube.com/watch?v=abcdefg, https://www.youtube-nocookie.com/embed/abcdefg",
        "https://youtube.com/watch?t=1&v=abcdefg&x=2, https://www.youtube-nocookie.com/embed/abcdefg",
        "https://youtube-nocookie.com/embed/abcdefg, https://youtube-nocookie.com/embed/abcdefg",
        "http://player.vimeo.com/video/1?h=2, https://player.vimeo.com/video/1?h=2",
        "//player.vimeo.com/video/1, https://player.vimeo.com/video/1"
    })
    void aPlayerIsShownWithoutCookiesAndOverHttps(String address, String shown) {
        assertEquals(shown, frame(USUAL, address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/results?q=abcdefg, youtube.com/results",
        "https://www.youtube.com, youtube.com",
        "https://www.youtube.com/, youtube.com",
        "https://www.youtube.com?/embed/abcdefg, youtube.com",
        "https://youtube.com#/embed/abcdefg, youtube.com",
        "https://player.vimeo.com/../video/1, player.vimeo.com/../video/1",
        "https://player.vimeo.com/video/%2e%2e/x, player.vimeo.com/video/../x",
        "https://m.youtube.com/embed/abcdefg, m.youtube.com/embed/abcdefg",
        "https://films.example/k%C3%A4se%20brot/, films.example/käse brot"
    })
    void whatIsNoPlayerIsALink(String address, String words) {
        Embed embed = of("<iframe src=\"" + address + "\"></iframe>");
        assertEquals(address, embed.link());
        assertEquals(
                "<p class=\"embed-link\"><a href=\"" + address + "\" rel=\"noopener\">" + words + "</a></p>",
                embed.html().markup());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<iframe></iframe><a href=\"https://e.example/1\">x</a>|https://e.example/1",
                "<blockquote cite=\"https://e.example/1\">x</blockquote>|https://e.example/1",
                "<blockquote><a href=\"https://e.example/1\">x</a><a href=\"https://e.example/2\">y</a></blockquote>|https://e.example/2",
                "<a href=\"https://e.example/1\">x</a><a href=\"mailto:a@e.example\">y</a>|https://e.example/1",
                "<video><source src=\"https://e.example/1.mp4\"></video>|https://e.example/1.mp4",
            })
    void withoutAFrameTheLastAddressIsLinked(String html, String address) {
        assertEquals(address, of(html).link());
    }

    @Test
    void aPlayerIsPreferredToWhatStandsBeforeIt() {
        String player = "<iframe src=\"https://player.vimeo.com/video/1\" title=\" A film \"></iframe>";
        Embed embed = of("<iframe src=\"https://e.example/1\"></iframe>" + player);
        var frame = Jsoup.parseBodyFragment(embed.html().markup()).select("iframe");
        assertEquals("https://player.vimeo.com/video/1", frame.attr("src"));
        assertEquals("A film", frame.attr("title"));
    }

    @Test
    void whatHasNoAddressIsNothing() {
        for (String html : new String[] {"", "words", "<iframe></iframe>", "<iframe src=\"/a\"></iframe>"}) {
            assertEquals(Embed.NONE, of(html), html);
        }
        assertEquals(Embed.NONE, of("<iframe src=\"mailto:a@e.example\"></iframe>"));
    }

    @Test
    void anEmbedIsReadUpTo64Kibibytes() {
        String link = "<a href=\"https://e.example/\">x</a>";
        String filler = "x".repeat(64 * 1024 - link.length());
        assertEquals("https://e.example/", of(filler + link).link());
        assertEquals(Embed.NONE, of("x" + filler + link));
    }

    @Test
    void aHostOfTheSettingsAloneIsFramed() {
        SiteConfig maps = Bodies.config(RawHtml.SANITIZE, "_blank", "maps.example", "youtube.com");
        assertEquals("https://maps.example?q=harbour", frame(maps, "https://maps.example?q=harbour"));
        assertEquals("https://www.youtube.com/embed/abcdefg", frame(maps, "https://youtube.com/watch?v=abcdefg"));
        assertEquals("", frame(maps, "https://player.vimeo.com/video/1"));
    }
}
