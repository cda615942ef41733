package dev.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.broadsheet.article.Elsewhere;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UrlKeyTest {

    @Test
    void whatDoesNotTellDocumentsApartIsLeftOut() {
        for (String url : List.of(
                "https://example.com/a/b",
                "http://example.com/a/b",
                "HTTPS://www.Example.COM/a/b/",
                "//example.com/a/b",
                "example.com/a/b",
                " https://example.com/a/b#part ",
                "https://example.com/a/b/?utm_source=x&UTM_Medium=y",
                "https://example.com/a/b?#part")) {
            assertEquals("example.com/a/b", UrlKey.of(url), url);
        }
    }

    @Test
    void whatTellsDocumentsApartIsKept() {
        assertNotEquals(UrlKey.of("https://example.com/A"), UrlKey.of("https://example.com/a"));
        assertNotEquals(UrlKey.of("https://example.com/a?p=1"), UrlKey.of("https://example.com/a?p=2"));
        assertNotEquals(UrlKey.of("https://news.example.com/"), UrlKey.of("https://example.com/"));
        assertEquals("example.com/a?p=1&q=2", UrlKey.of("https://example.com/a?utm_x=1&p=1&utm_y=&q=2&utm_z"));
        assertEquals("example.com/a?p=utm_x&xutm_y=1", UrlKey.of("https://example.com/a/?p=utm_x&xutm_y=1"));
    }

    @Test
    void anAddressWithinAnotherIsNoScheme() {
        assertEquals("archive.example/web/http://example.com/a", UrlKey.of("archive.example/web/http://example.com/a"));
        assertEquals("example.com/?u=http://b", UrlKey.of("example.com//?u=http://b"));
    }

    @Test
    void aSchemeStandsBeforeEverythingElse() {
        assertEquals("a/b://c", UrlKey.of("a/b://c"));
        assertEquals("a?b://c", UrlKey.of("a?b://c"));
        assertEquals("a:b://c", UrlKey.of("a:b://c"));
        assertEquals("a:/b", UrlKey.of("a:/b"));
        assertEquals("b", UrlKey.of("a+c://b"));
        assertEquals("/b", UrlKey.of("/b"));
    }

    @Test
    void everyAddressElsewhereHasAKeyOnce() {
        Elsewhere elsewhere = new Elsewhere(
                "https://a.example/1", "http://a.example/1/", "https://a.example/amp?utm_x=1", "https://www./");
        assertEquals(List.of("a.example/1", "a.example/amp"), List.copyOf(UrlKey.all(elsewhere)));
        assertEquals(Set.of(), UrlKey.all(Elsewhere.NOWHERE));
    }

    @Test
    void nothingThatPeopleWriteIsRefused() {
        for (String text :
                List.of("", "/", "?", "#", "://", "http://", "a:b", "?utm_", "&&&", "\uD800", "http://[::1")) {
            assertEquals(UrlKey.of(text), UrlKey.of(text + "#x"), text);
        }
    }

    @Test
    void parametersAloneAreKept() {
        assertEquals("?p=1", UrlKey.of("?p=1"));
        assertEquals("example.com/a?p=1&", UrlKey.of("example.com/a?p=1&utm_x=2&"));
        assertEquals("example.com/a", UrlKey.of("example.com/a?&utm_x=2"));
    }
}
