package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostRulesTest {

    @TempDir
    private Path folder = Path.of("");

    private HostRules rules(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return HostRules.of(folder);
    }

    @Test
    void theFirstRuleThatMatchesLeadsOn() throws IOException {
        HostRules rules = rules("_redirects", """
                # old addresses
                /a/ /b/ 301
                /a/ /c/
                /blog/* /news/:splat 308!
                /:year/:slug /archive/:year/
                """);
        assertEquals(new HostRules.Answer("/b/", 301), rules.redirect("/a/"));
        assertEquals(new HostRules.Answer("/b/", 301), rules.redirect("/a"));
        assertEquals(new HostRules.Answer("/news/x/y", 308), rules.redirect("/blog/x/y"));
        assertEquals(new HostRules.Answer("/archive/2020/", 302), rules.redirect("/2020/storm"));
        assertNull(rules.redirect("/"));
    }

    @Test
    void headersOfAllRulesThatMatchAddUp() throws IOException {
        HostRules rules = rules("_headers", """
                /*
                  X-A: one
                  X-B: everywhere
                /assets/*.css
                  X-B: styles
                """);
        assertEquals(Map.of("X-A", "one", "X-B", "everywhere"), rules.headers("/"));
        assertEquals(Map.of("X-A", "one", "X-B", "styles"), rules.headers("/assets/a.css"));
    }
}
