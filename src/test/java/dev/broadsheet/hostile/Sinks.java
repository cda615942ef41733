package dev.broadsheet.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where hostile values go: an article for each, in which it stands wherever its kind may stand. */
final class Sinks {

    private static final String WEB = "https://e.example/";

    private Sinks() {}

    static Press texts(Press press) {
        return texts(press, Cases.texts());
    }

    static Press texts(Press press, List<String> texts) {
        int number = 0;
        for (String text : texts) {
            number++;
            press.article("news/case-" + number + ".md", words(text), text);
            press.write(
                    "content/topics/case-" + number + ".yaml",
                    "name: " + Cases.yaml("Defined " + text) + "\ndescription: " + Cases.yaml(text) + "\nslug: topic-"
                            + number + "\n");
            press.write(
                    "content/providers/case-" + number + ".yaml",
                    "name: " + Cases.yaml(text + " Wire") + "\ndomain: wire-" + number + ".example\n");
        }
        return press;
    }

    private static Map<String, Object> words(String text) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", text);
        fields.put("excerpt", text);
        fields.put("category", "News");
        fields.put("topics", List.of(text, "Defined " + text, "All"));
        fields.put("authors", List.of(text, Map.of("name", text + " Jr", "url", WEB)));
        fields.put("provider", Map.of("name", text, "authors", List.of(text)));
        fields.put("images", List.of(Map.of("url", WEB + "x.jpg", "alt", text, "title", text, "attribution", text)));
        fields.put(
                "related",
                List.of(Map.of(
                        "title",
                        text,
                        "excerpt",
                        text,
                        "webUrl",
                        WEB,
                        "type",
                        text,
                        "provider",
                        Map.of("name", text))));
        fields.put("actions", List.of(Map.of("url", WEB, "title", text, "type", text)));
        Map<String, String> note = Map.of("dateTime", "2026-03-03T09:00:00Z", "text", text);
        fields.put("updates", List.of(note));
        fields.put("corrections", List.of(note));
        for (String name : List.of("featuredContent", "type", "locale", "translationOf", "quality", "heat", "extra")) {
            fields.put(name, text);
        }
        return fields;
    }

    static Press urls(Press press) {
        int number = 0;
        for (String url : Cases.urls()) {
            number++;
            press.article(
                    "news/case-" + number + ".md",
                    addresses(number, url),
                    String.join(
                            "\n\n",
                            "[a](" + url + ") [b](<" + url + ">) ![c](" + url + ") [d][d]",
                            "[d]: " + url,
                            "<" + url + ">",
                            "Bare " + url,
                            "<a href=\"" + url + "\">e</a> <a href='" + url + "'>f</a> <img src=\"" + url + "\">",
                            "<iframe src=\"" + url + "\"></iframe>",
                            "<video src=\"" + url + "\" poster=\"" + url + "\"></video>",
                            "<blockquote cite=\"" + url + "\">g</blockquote>"));
        }
        return press;
    }

    private static Map<String, Object> addresses(int number, String url) {
        Map<String, Object> fields = new HashMap<>();
        for (String name : List.of("originalUrl", "webUrl", "ampWebUrl", "cdnAmpWebUrl")) {
            fields.put(name, url);
        }
        Object images = List.of(Map.of("url", url, "title", "Picture"));
        Map<String, Object> provider = Map.of("name", "Wire " + number, "domain", url, "images", images);
        fields.put("title", "Address " + number);
        fields.put("images", images);
        fields.put("provider", provider);
        fields.put("authors", List.of(Map.of("name", "Author " + number, "url", url)));
        fields.put("actions", List.of(Map.of("url", url, "title", "Act")));
        fields.put(
                "related",
                List.of(Map.of(
                        "title",
                        "Elsewhere",
                        "webUrl",
                        url,
                        "ampWebUrl",
                        url,
                        "images",
                        images,
                        "provider",
                        provider)));
        fields.put("featuredContent", "<iframe src=\"" + url + "\"></iframe>");
        return fields;
    }

    static Press bodies(Press press) {
        int number = 0;
        for (String body : Cases.bodies()) {
            number++;
            press.article("news/case-" + number + ".md", Map.of("title", "Body " + number), body);
        }
        return press;
    }
}
