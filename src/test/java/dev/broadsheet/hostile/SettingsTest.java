package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program.Ended;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings are the newsroom's own, but what was pasted into them makes no script, no second header and no second rule. */
class SettingsTest {

    private static final String WEB = "https://tide.example/";

    /** Old addresses may have characters that no new one has, but none that a file system refuses. */
    private static final String OLD_ADDRESS = "[ -~&&[^\\\\?#:*\"<>|]]+: is no portable name";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noAddressInThemActs() {
        List<Map<String, String>> menu = new ArrayList<>();
        Map<String, String> redirects = new TreeMap<>();
        for (String url : Cases.urls()) {
            menu.add(Map.of("name", "Entry", "href", url));
            redirects.put("/old-" + redirects.size() + "/", url);
        }
        assertEquals(List.of(), judge(Map.of("url", WEB, "menu", menu, "redirects", redirects)));
        for (String url : Cases.urls().subList(0, 20)) {
            Map<String, String> publisher = Map.of("name", "Tide", "url", url, "logo", url);
            assertEquals(List.of(), judge(Map.of("url", WEB, "publisher", publisher)), url);
            assertEquals(List.of(), judge(Map.of("url", url)), url);
        }
    }

    @Test
    void noTextInThemActs() {
        for (String text : Cases.texts()) {
            Map<String, Object> settings = new TreeMap<>();
            settings.put("url", WEB);
            settings.put("title", text);
            settings.put("description", text);
            settings.put("publisher", Map.of("name", text, "url", WEB));
            settings.put("menu", List.of(Map.of("name", text, "href", "/")));
            settings.put("mainTopics", List.of(text));
            settings.put("redirects", Map.of("/" + text, "/feed.xml"));
            settings.put("headers", Map.of("/" + text, Map.of("Referrer-Policy", text)));
            settings.put("strings", Map.of("en", Map.of("related", text)));
            assertEquals(List.of(), judge(settings), text);
        }
    }

    /** What is wrong with what is written, or that settings are refused without their place. */
    private List<String> judge(Map<String, Object> settings) {
        Press press = new Press(folder);
        StringBuilder yaml = new StringBuilder();
        settings.forEach((name, of) ->
                yaml.append(name).append(": ").append(Cases.yaml(of)).append('\n'));
        press.write("content/site.yaml", yaml.toString());
        Ended ended = press.build("--clean");
        Terminal.assertPlain(ended);
        if (ended.status() == 0) {
            assertTrue(press.text(Press.GOOD).contains("The ferry came in."));
            return Inert.judge(press.files()).stream()
                    .filter(wrong -> !wrong.matches(OLD_ADDRESS))
                    .toList();
        }
        return ended.status() <= 2 && ended.err().contains("content/site.yaml:") ? List.of() : List.of(ended.err());
    }
}
