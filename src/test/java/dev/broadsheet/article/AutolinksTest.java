package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinksTest {

    /** Writes {@code [text]} for each link, whose address is the text's. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        new Autolinks(text, out, address -> {
                    out.append('[');
                    return true;
                })
                .write();
        return out.toString().replace("</a>", "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "http://e.example|[http://e.example]",
                "see HTTPS://E.example/a, or www.e.example/b.|see [HTTPS://E.example/a], or [www.e.example/b].",
                "-http://e.example/a!?|-[http://e.example/a]!?",
                "(http://e.example/a_(b))|([http://e.example/a_(b)])",
                "(see (http://e.example/a))|(see ([http://e.example/a]))",
                "http://e.example/a)b|[http://e.example/a)b]",
                "http://e.example/a[1] http://e.example/b]|[http://e.example/a[1]] [http://e.example/b]]",
                "http://e.example/(a).) b|[http://e.example/(a)].) b",
                "“http://e.example/a” «http://e.example/b»|“[http://e.example/a]” «[http://e.example/b]»",
                "http://e.example/市。http://e.example/b|[http://e.example/市]。[http://e.example/b]",
                "'http://e.example/a' http://e.example/b'c|'[http://e.example/a]' [http://e.example/b'c]",
                "http://e.example/a\u00a0b|[http://e.example/a]\u00a0b",
                "http://e.example/a\tb|[http://e.example/a]\tb",
                "http://a.example/ http://b.example/|[http://a.example/] [http://b.example/]",
            })
    void anAddressOfTheWebEndsBeforeTheSentenceDoes(String text, String shown) {
        assertEquals(shown, shown(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ask ada@harbour.example!|ask [ada@harbour.example]!",
                "Az.b+c_d-e09@harbour.example|[Az.b+c_d-e09@harbour.example]",
                "a@AZaz09-b.example-|[a@AZaz09-b.example]-",
                "a@b.example. c|[a@b.example]. c",
                "a@b.example+c|[a@b.example]+c",
                "a@b.example,c@d.example|[a@b.example],[c@d.example]",
                "@a.example b@c.example|@a.example [b@c.example]",
            })
    void aMailAddressIsALink(String text, String shown) {
        assertEquals(shown, shown(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "www.example",
                "seehttp://e.example",
                "1www.e.example",
                "http://...! www....",
                "http:// and www.",
                "htp://e.example",
                "a@b",
                "a@b.",
                "@b.example",
                "a@.example",
                "zoé@e.example",
                "a@{b.example",
                "a@[b.example",
                "me @ home.",
                "{@e.example",
                "`@e.example",
                "/@e.example",
                ":@e.example"
            })
    void whatIsNoAddressStaysText(String text) {
        assertEquals(text, shown(text));
    }
}
