package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.theme.Tools;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** nginx, Caddy and the engine of CloudFront's functions do what the files for them say. */
class HostServersTest {

    private static final String GONE = "/gone%3B%20%7B%24HOME%7D/";

    @TempDir
    private Path folder = Path.of("");

    private Paper built(String settings) throws IOException {
        Paper paper = HostileTown.built(Files.createDirectories(folder.resolve("paper")), settings);
        paper.build(Paper.NOW);
        return paper;
    }

    @Test
    void nginxDoesWhatItsFileSays() throws IOException, InterruptedException {
        Path nginx = Tools.program("nginx", "/usr/sbin/nginx");
        Paper paper = built("host: nginx\n");
        int port = Daemon.freePort();
        Path own = Files.createDirectories(folder.resolve("server"));
        Files.writeString(own.resolve("own.conf"), """
                daemon off; master_process off; pid own.pid; error_log stderr; events {}
                http {
                  access_log off; types { text/html html; text/css css; application/xml xml; }
                  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
                  server { listen 127.0.0.1:%d; root "%s"; include "%s/_nginx.conf"; }
                }
                """.formatted(port, paper.site(), paper.site()));
        List<String> command = List.of(nginx.toString(), "-e", "stderr", "-p", own + "/", "-c", own + "/own.conf");
        try (Daemon daemon = Daemon.start(command, own, port)) {
            check(daemon, paper);
            assertEquals(404, daemon.get("/_nginx.conf").statusCode());
        }
    }

    @Test
    void caddyDoesWhatItsFileSays() throws IOException, InterruptedException {
        Path caddy = Tools.program("caddy");
        Paper paper = built("host: caddy\n");
        int port = Daemon.freePort();
        Path own = Files.createDirectories(folder.resolve("server"));
        Files.writeString(own.resolve("Caddyfile"), """
                {
                	admin off
                	auto_https off
                }
                http://127.0.0.1:%d {
                	root * "%s"
                	import "%s/_Caddyfile"
                }
                """.formatted(port, paper.site(), paper.site()));
        List<String> command = List.of(caddy.toString(), "run", "--config", "Caddyfile", "--adapter", "caddyfile");
        try (Daemon daemon = Daemon.start(command, own, port)) {
            check(daemon, paper);
            assertEquals(404, daemon.get("/_Caddyfile").statusCode());
        }
    }

    private static void check(Daemon daemon, Paper paper) {
        HostileTown.MOVES.forEach((from, to) -> {
            HttpResponse<String> moved = daemon.get(Paper.encoded(from));
            assertEquals(301, moved.statusCode(), from);
            assertEquals(to, header(moved, "Location"));
        });
        for (String path : List.of("/news/2026/03/02/gone/", GONE)) {
            HttpResponse<String> gone = daemon.get(path);
            assertEquals(410, gone.statusCode(), path);
        }
        assertTrue(daemon.get("/news/2026/03/02/gone/").body().contains("</html>"));
        HttpResponse<String> missing = daemon.get("/no/such/page/");
        assertEquals(404, missing.statusCode());
        assertEquals(paper.text("404.html"), missing.body());
        assertEquals("no-cache", header(missing, "Cache-Control"));
        assertEquals("nosniff", header(missing, "X-Content-Type-Options"));
        caching(paper).forEach((path, expected) -> {
            HttpResponse<String> file = daemon.get(path);
            assertEquals(200, file.statusCode(), path);
            assertEquals(expected, header(file, "Cache-Control"), path);
            assertEquals(HostileTown.QUOTED, header(file, "X-Quoted"));
            assertEquals("camera=()", header(file, "Permissions-Policy"));
            assertTrue(header(file, "Content-Security-Policy").startsWith("default-src 'none'; "));
            assertEquals(path.startsWith("/assets/") ? "for (a+b) {c} only" : "", header(file, "X-Asset"), path);
            assertEquals("", header(file, "X-Never"));
        });
    }

    private static Map<String, String> caching(Paper paper) {
        Map<String, String> caching = new LinkedHashMap<>();
        caching.put("/", "public, max-age=60");
        caching.put("/news/2026/03/09/plain/", "public, max-age=60");
        caching.put("/feed.xml", "public, max-age=300");
        caching.put("/feed.json", "public, max-age=300");
        caching.put("/robots.txt", "public, max-age=3600");
        caching.put("/assets/site.css", "public, max-age=3600");
        caching.put("/assets/own.min.js", "public, max-age=3600");
        String hashed = paper.files(".css").stream()
                .filter(file -> file.matches("assets/site\\.[0-9a-f]{8}\\.css"))
                .findFirst()
                .orElseThrow();
        caching.put("/" + hashed, "public, max-age=31536000, immutable");
        return caching;
    }

    /** The only value of a header; empty where there is none. */
    private static String header(HttpResponse<String> response, String name) {
        List<String> values = response.headers().allValues(name);
        assertTrue(values.size() <= 1, values.toString());
        return values.isEmpty() ? "" : values.get(0);
    }

    @Test
    void theFunctionForCloudFrontLeadsAndNamesHeaders() throws IOException, InterruptedException {
        String node = Tools.program("node").toString();
        Paper paper = built("host: s3\n");
        StringBuilder calls = new StringBuilder();
        HostileTown.MOVES.keySet().forEach(from -> calls.append(ask(Paper.encoded(from))));
        for (String path : List.of(GONE, "/news/", "/feed.xml", "/news", "//evil.example/x")) {
            calls.append(ask(path));
        }
        Map<String, String> caching = caching(paper);
        caching.keySet()
                .forEach(path -> calls.append("console.log(JSON.stringify(handler({request: {uri: '")
                        .append(path.endsWith("/") ? path + "index.html" : path)
                        .append("'}, response: {headers: {}}}).headers));\n"));
        List<JsonNode> answers = answers(node, paper.text("_cloudfront.js") + calls);
        int next = 0;
        for (String to : HostileTown.MOVES.values()) {
            assertEquals("301 " + to, moved(answers.get(next++)));
        }
        assertEquals(410, answers.get(next++).get("statusCode").asInt());
        assertEquals("/news/index.html", answers.get(next++).get("uri").asText());
        assertEquals("/feed.xml", answers.get(next++).get("uri").asText());
        assertEquals("301 /news/", moved(answers.get(next++)));
        assertEquals("301 /evil.example/x/", moved(answers.get(next++)));
        for (String expected : caching.values()) {
            JsonNode headers = answers.get(next++);
            assertEquals(expected, headers.get("cache-control").get("value").asText());
            assertEquals(
                    HostileTown.QUOTED, headers.get("x-quoted").get("value").asText());
        }
        assertEquals(answers.size(), next);
    }

    private static String moved(JsonNode answer) {
        return answer.get("statusCode").asInt() + " "
                + answer.get("headers").get("location").get("value").asText();
    }

    private static String ask(String path) {
        return "console.log(JSON.stringify(handler({request: {uri: '" + path + "'}})));\n";
    }

    private static List<JsonNode> answers(String node, String script) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(node, "-").redirectErrorStream(true).start();
        process.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        ObjectMapper json = new ObjectMapper();
        return output.lines().map(line -> parsed(json, line)).toList();
    }

    private static JsonNode parsed(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
