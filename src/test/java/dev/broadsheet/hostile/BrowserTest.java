package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.theme.Browser;
import dev.broadsheet.theme.Host;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser looks at the pages of all cases in which a script could run, without the headers that would forbid it. */
class BrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Notes every way in which the scripts of the cases would show, and what asks for a person's answer. */
    private static final String TRAP = """
            window.trapped = [];
            for (const name of ['trap', 'alert', 'confirm', 'prompt', 'open', 'print']) {
                Object.defineProperty(window, name, {value: (...given) => window.trapped.push(name + given)});
            }
            document.addEventListener('securitypolicyviolation', event => window.trapped.push(event.blockedURI));
            """;

    /** What is still to come once a person touches the page: addresses as the browser reads them, handlers, forms. */
    private static final String LOOK = """
            const found = [...window.trapped];
            const safe = new Set(['http:', 'https:', 'mailto:']);
            for (const element of document.querySelectorAll('*')) {
                for (const name of element.getAttributeNames()) {
                    if (name.startsWith('on')) found.push(name);
                }
                for (const name of ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite']) {
                    const value = element[name];
                    if (typeof value === 'string' && value !== '' && !safe.has(new URL(value, document.baseURI).protocol)) {
                        found.push(name + ' ' + value);
                    }
                }
                if (element.localName === 'script' && element.type !== 'application/ld+json'
                        && new URL(element.src, document.baseURI).origin !== location.origin) {
                    found.push('script ' + element.outerHTML);
                }
            }
            if (document.contentType === 'text/html' && document.querySelectorAll('body > footer').length !== 1
                    && !document.querySelector('meta[http-equiv=refresh]')) {
                found.push('is not whole');
            }
            return found;
            """;

    /** What may come from elsewhere: pictures, films and players that an article shows. */
    private static final Set<String> SHOWN = Set.of("Image", "Media");

    private static final String PLAYERS =
            "https://(www\\.youtube-nocookie\\.com/embed|www\\.youtube\\.com/embed|player\\.vimeo\\.com/video)/.*";

    private final List<String> wrong = new ArrayList<>();

    @Test
    void noTextRuns(@TempDir Path folder) throws IOException {
        look(folder, Sinks::texts, Cases.texts().size());
    }

    @Test
    void noAddressRuns(@TempDir Path folder) throws IOException {
        look(folder, Sinks::urls, Cases.urls().size());
    }

    @Test
    void noBodyRuns(@TempDir Path folder) throws IOException {
        look(folder, Sinks::bodies, Cases.bodies().size());
    }

    private void look(Path folder, UnaryOperator<Press> sinks, int cases) throws IOException {
        try (Browser browser = Browser.open()) {
            Press press = sinks.apply(new Press(folder));
            assertEquals(0, press.build().status());
            browser.prepare(TRAP);
            try (Host host = Host.serve(press.site())) {
                int looked = 0;
                for (String path : press.files().keySet()) {
                    if (path.matches(
                            "news/.*html|(topics/|providers/|authors/|archive/|search/)?index.html|(feed|atom).xml")) {
                        look(browser, host, path);
                        looked++;
                    }
                }
                assertTrue(looked > cases * 9 / 10, looked + " pages");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void look(Browser browser, Host host, String path) throws IOException {
        browser.driver().get(host.url(path));
        if (browser.driver().executeScript(LOOK) instanceof List<?> found) {
            found.forEach(one -> wrong.add(path + ": " + one));
        }
        for (String event : browser.events()) {
            JsonNode message = JSON.readTree(event).path("message");
            String url = message.path("params").path("request").path("url").asText();
            String type = message.path("params").path("type").asText();
            boolean asked = message.path("method").asText().equals("Network.requestWillBeSent");
            boolean own = url.startsWith(host.url("")) || url.startsWith("data:");
            if (asked && !own && !SHOWN.contains(type) && !url.matches(PLAYERS)) {
                wrong.add(path + " asks for " + type + " " + url);
            }
        }
    }
}
