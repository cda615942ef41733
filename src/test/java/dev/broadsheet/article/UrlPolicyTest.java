package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.article.UrlPolicy.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a?b=c#d|https://example.org/a?b=c#d",
                "HTTPS://Example.ORG/A|https://example.org/A",
                "' https://example.org/ '|https://example.org/",
                "https://example.org/a b\"c|https://example.org/a%20b%22c",
                "https://example.org/caf\u00e9?q=\u00fc|https://example.org/caf%C3%A9?q=%C3%BC",
                "https://example.org/100%|https://example.org/100%25",
                "https://example.org/a%20b|https://example.org/a%20b",
                "https://example.org/a[1]?b[]=2#x#y|https://example.org/a%5B1%5D?b%5B%5D=2#x%23y",
                "https://b\u00fccher.example/|https://xn--bcher-kva.example/",
                "https://example.org:8080/|https://example.org:8080/",
                "https://example.org:/|https://example.org/",
                "https://example.org:65535/|https://example.org:65535/",
                "https://example.org:09/|https://example.org:09/",
                "https://example.org./|https://example.org./",
                "http://255.0.0.255/|http://255.0.0.255/",
                "http:\\\\example.org\\a|http://example.org/a",
                "http://[::1]/|http://[::1]/",
                "http://[1:2:3:4:5:6:7:8]:80/|http://[1:2:3:4:5:6:7:8]:80/",
                "http://127.0.0.1/|http://127.0.0.1/",
                "https://example.org/@name|https://example.org/@name",
            })
    void anAbsoluteAddressIsCleaned(String raw, String expected) {
        assertEquals(Optional.of(expected), UrlPolicy.web(raw));
    }

    @Test
    void tabsAndLineBreaksVanishAsInABrowser() {
        assertEquals(Optional.of("https://example.org/ab"), UrlPolicy.web("\u0001ht\ttps://exam\nple.org/a\rb\u0000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.org",
                "/path",
                "//example.org",
                "http:",
                "http://",
                "https:///a",
                "http:example.org",
                "https:/example.org",
                "://example.org/",
                "https://example.org:65536/",
                "https://example.org:8a/",
                "http://1.2.3.256/",
                "http://1.2.3/",
                "http://[1:2]/",
                "http://[1:2:3:4:5:6:7:8:9]/",
                "ftp://example.org/",
                "javascript:alert(1)",
                "https://user@example.org/",
                "https://a:b@example.org/",
                "https://exa mple.org/",
                "https://example..org/",
                "https://.example.org/",
                "https://-a.example/",
                "https://example.org:99999/",
                "https://example.org:8a/",
                "https://[zz]/",
                "https://[::1/",
                "https://[::ffff1:7f20:1]/",
                "https://[1:2:3]/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://256.1.1.1/",
                "https://ex%61mple.org/",
                "https://exam<ple.org/",
                "https://\ud800.example/",
                "https://\"onload=x/"
            })
    void whatIsNoWebAddressWithAHostIsRefused(String raw) {
        assertEquals(Optional.empty(), UrlPolicy.web(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java\r\nscript:alert(1)",
                "javascript\t:alert(1)",
                "\ufeffjavascript:alert(1)",
                "\u200bjavascript:alert(1)",
                "\u00a0javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,<script>",
                "DATA:text/html;base64,xx",
                "data:image/png;base64,xx",
                "vbscript:x",
                "feed:javascript:alert(1)",
                "feed://example.org/",
                "blob:https://example.org/x",
                "file:///etc/passwd",
                "view-source:https://example.org",
                "ftp://a/",
                "tel:1",
                "about:blank",
                "\uff4aavascript:alert(1)",
                "java\u00adscript:alert(1)",
                "mailto:",
                "mailto:x",
                "mailto:@b.example",
                "mailto://a@b",
                ":javascript:x",
                "java script:alert(1)",
                "//",
                "/\\",
                "\\\\",
                "",
                " "
            })
    void aDestinationOfAnotherSchemeIsRefusedInEveryDisguise(String raw) {
        assertEquals(Optional.empty(), UrlPolicy.destination(raw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/b|RELATIVE|/a/b",
                "b.md#c d|RELATIVE|b.md#c%20d",
                "#note|RELATIVE|#note",
                "?q=1:2|RELATIVE|?q=1:2",
                "a/b:c|RELATIVE|a/b:c",
                "..\\up.png|RELATIVE|../up.png",
                "//example.org/a|WEB|https://example.org/a",
                "/\\example.org/a|WEB|https://example.org/a",
                "\\\\example.org|WEB|https://example.org",
                "mailto:a@example.org?subject=x y|MAIL|mailto:a@example.org?subject=x%20y",
                "MAILTO:a@example.org|MAIL|mailto:a@example.org",
                "http://example.org|WEB|http://example.org",
                "javascript%3aalert(1)|RELATIVE|javascript%3aalert(1)",
            })
    void aDestinationIsWebMailOrRelative(String raw, Kind kind, String url) {
        assertEquals(Optional.of(new UrlPolicy.Destination(kind, url)), UrlPolicy.destination(raw));
    }

    @Test
    void aHostHas253CharactersAtMost() {
        String longest = ("a".repeat(62) + ".").repeat(4) + "b";
        assertEquals(Optional.of("https://" + longest + "/"), UrlPolicy.web("https://" + longest + "/"));
        assertEquals(Optional.empty(), UrlPolicy.web("https://" + longest + "b/"));
        assertEquals(Optional.empty(), UrlPolicy.web("https://" + "a".repeat(64) + ".example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "/a%2Fb%2fc, /a/b/c",
        "/k\u00e4se%20brot, /k\u00e4se brot",
        "/%E5%B8%82, /\u5e02",
        "/100%, /100%",
        "/%4, /%4",
        "/%4g%g4, /%4g%g4",
        "/%41%5a%61%7A, /AZaz",
        "/%AF%af, /\ufffd\ufffd",
        "/\ud83d\ude00, /\ud83d\ude00"
    })
    void aPathIsTheNameOfAFile(String raw, String path) {
        assertEquals(path, UrlPolicy.destination(raw).orElseThrow().path());
    }

    @Test
    void whatAnAddressMayNotHoldIsEncoded() {
        String kept = "/azAZ09-._~!$&'()*+,;=:@/";
        assertEquals(kept, UrlPolicy.destination(kept).orElseThrow().url());
        assertEquals(
                "/%5B%5D%5E%60%7B%7C%7D%3C%3E%22%25",
                UrlPolicy.destination("/[]^`{|}<>\"%").orElseThrow().url());
        assertEquals(
                "/%F0%9F%98%80%EF%BF%BD",
                UrlPolicy.destination("/\ud83d\ude00\ud83d").orElseThrow().url());
    }

    @Test
    void aRelativeDestinationKnowsTheFileItNames() {
        var destination = UrlPolicy.destination("bilder/Käse 1.png?v=2#x").orElseThrow();

        assertEquals("bilder/Käse 1.png", destination.path());
        assertEquals("?v=2#x", destination.suffix());
    }
}
