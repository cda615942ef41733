package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers of one's own are told. */
class ServerFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        edition.article("news/2026-03-02-gone.md", "deleted: true\naliases: ['/old tide/']\n", "Gone.");
    }

    private String rules(String file, String host, String settings) {
        edition.file("site.yaml", "title: T\nurl: https://tide.example/pap%20er/\nhost: " + host + "\n" + settings);
        return edition.text(file);
    }

    private String nginx(String settings) {
        return rules("_nginx.conf", "nginx", settings);
    }

    private String caddy(String settings) {
        return rules("_Caddyfile", "caddy", settings);
    }

    private List<String> warnings() {
        return edition.plan().diagnostics().stream().map(Diagnostic::message).toList();
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " is not in\n" + text);
        }
    }

    @Test
    void nginxIsToldWhatIsMissingGoneAndMoved() {
        assertHas(nginx("redirects: {/a$b/: /news/}\n"), """
                site/_nginx.conf;
                error_page 404 "/pap er/404.html";
                add_header X-Content-Type-Options\s""", """
                location = "/pap er/_nginx.conf" { return 404; }
                location = "/pap er/news/2026/03/02/gone/" { error_page 410\s""", """
                location = "/pap er/old tide/" { error_page 410 "/pap er/old tide/index.html"; return 410; }
                """, """
                location = "/pap er/a$b/" { absolute_redirect off; return 301 "/pap%20er/news/"; }
                """);
    }

    @Test
    void nginxShowsAPageOfItsOwnWhereItWouldTakeTheAddressForAVariable() {
        edition.article("news/2026-03-02-gone.md", "deleted: true\naliases: [/old$/]\n", "Gone.");
        assertHas(nginx(""), "location = \"/pap er/old$/\" { return 410; }\n");
    }

    @Test
    void nginxHasOneHeaderOfANameWhosePathsHaveAVariable() {
        String rules = nginx("headers: {/*: {X-Tide: high}, /api/*: {x-tide: 'l\\o\"w', X-Ebb: out}}\n");
        assertHas(rules, """
                add_header X-Content-Type-Options "nosniff" always;
                """, """
                set $broadsheet_1 "high";
                if ($uri ~ "^/pap er/api/.*$") { set $broadsheet_1 "l\\\\o\\"w"; }
                add_header X-Tide $broadsheet_1 always;
                """, """
                set $broadsheet_2 "";
                if ($uri ~ "^/pap er/api/.*$") { set $broadsheet_2 "out"; }
                add_header x-ebb $broadsheet_2 always;
                """, """
                set $broadsheet_0 "public, max-age=60";
                """, """
                if ($uri ~ "^/pap er/404\\\\.html$") { set $broadsheet_0 "no-cache"; }
                add_header Cache-Control $broadsheet_0 always;
                """);
        assertFalse(rules.contains("add_header X-Tide \""), rules);
    }

    @Test
    void nginxCannotSayADollarSign() {
        String rules = nginx("headers: {/*: {X-Cost: 5$, X-Tide: 1$}, /a: {X-Tide: 6$}, /b: {X-Tide: low}}\n");
        assertFalse(rules.contains("5$") || rules.contains("1$") || rules.contains("6$"), rules);
        assertFalse(rules.contains("X-Cost"), rules);
        assertHas(rules, """
                set $broadsheet_1 "";
                if ($uri ~ "^/pap er/b$") { set $broadsheet_1 "low"; }
                """);
        assertEquals(
                List.of(
                        "X-Cost is left out: nginx has no way to write a dollar sign",
                        "X-Tide is left out: nginx has no way to write a dollar sign",
                        "X-Tide is left out: nginx has no way to write a dollar sign"),
                warnings());
    }

    @Test
    void caddyIsToldWhatIsMissingGoneAndMoved() {
        assertHas(caddy("redirects: {/a/: /news/}\n").replace("\t", ""), """
                site/_Caddyfile
                handle_errors {
                @broadsheet_missing expression `{http.error.status_code} == 404`
                header @broadsheet_missing Cache-Control "no-cache"
                rewrite @broadsheet_missing `/pap%20er/404.html`
                file_server
                }
                route {
                header X-""", """
                @broadsheet_4 path_regexp `^/pap er/news/2026/03/02/gone/$`
                error @broadsheet_4 410
                """, """
                @broadsheet_5 path_regexp `^/pap er/old tide/$`
                error @broadsheet_5 410
                """, """
                @broadsheet_6 path_regexp `^/pap er/a/$`
                redir @broadsheet_6 /pap%20er/news/ 301
                file_server {
                hide _Caddyfile
                }
                }
                """);
    }

    @Test
    void caddyMatchesAPlainAddressAsItIs() {
        edition.file("site.yaml", "title: T\nurl: https://tide.example/\nhost: caddy\nredirects: {/a/: /news/}\n");
        assertHas(edition.text("_Caddyfile"), "\n\terror /news/2026/03/02/gone/ 410\n", "\n\tredir /a/ /news/ 301\n");
    }

    @Test
    void caddyHasAMatcherForEachRule() {
        String rules = caddy("headers: {/*: {X-Tide: '{high}'}, /api/*: {X-Tide: low, X-Ebb: 'o`u\"t'}}\n");
        assertHas(rules.replace("\t", ""), """
                header X-Tide `\\{high}`
                """, """
                header Cache-Control `public, max-age=60`
                @broadsheet_0 path_regexp `^/pap er/.*\\.(?:avif|""", """
                @broadsheet_3 path_regexp `^/pap er/404\\.html$`
                header @broadsheet_3 Cache-Control `no-cache`
                @broadsheet_4 path_regexp `^/pap er/api/.*$`
                header @broadsheet_4 X-Tide `low`
                header @broadsheet_4 X-Ebb "o`u\\"t"
                """);
    }

    @Test
    void caddyCannotSayAVariableNorABackquoteWithABackslash() {
        String rules =
                caddy("headers: {/*: {X-Tide: '{$HOME}', X-Ebb: 'a`b\\c', X-Flow: 'a\\c'}, '/a`b': {X-Tide: low}}\n");
        assertFalse(rules.contains("HOME") || rules.contains("X-Ebb"), rules);
        assertHas(rules, "header X-Flow `a\\c`\n", "path_regexp \"^/pap er/a`b$\"\n");
        assertEquals(
                List.of(
                        "X-Tide is left out: Caddy has no way to write {$HOME}",
                        "X-Ebb is left out: Caddy has no way to write a`b\\c"),
                warnings());
    }

    @Test
    void caddyLeavesOutHeadersOfPathsThatItCannotSay() {
        String rules = caddy("headers: {'/a`b.html': {X-Tide: low}}\n");
        assertFalse(rules.contains("a`b") || rules.contains("X-Tide"), rules);
        assertEquals(
                List.of("the headers of ^/pap er/a`b\\.html$ is left out:"
                        + " Caddy has no way to write ^/pap er/a`b\\.html$"),
                warnings());
    }
}
