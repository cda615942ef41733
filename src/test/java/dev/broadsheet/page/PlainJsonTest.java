package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings as hosts and browsers read them: every value as what it is, in the order in which they were put. */
class PlainJsonTest {

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("name", "The \"Tide\"");
        settings.put("code", 301);
        settings.put("clean", true);
        settings.put("open", false);
        settings.put("rules", List.of(Map.of("source", "/a"), "/b", 7));
        settings.put("none", List.of());
        settings.put("empty", Map.of());
        return settings;
    }

    @Test
    void programsReadOneLine() {
        assertEquals(
                "{\"name\":\"The \\\"Tide\\\"\",\"code\":301,\"clean\":true,\"open\":false,"
                        + "\"rules\":[{\"source\":\"/a\"},\"/b\",7],\"none\":[],\"empty\":{}}",
                PlainJson.line(settings()));
    }

    @Test
    void peopleReadALineForEachValue() {
        assertEquals("""
                {
                  "name" : "The \\"Tide\\"",
                  "code" : 301,
                  "clean" : true,
                  "open" : false,
                  "rules" : [
                    {
                      "source" : "/a"
                    },
                    "/b",
                    7
                  ],
                  "none" : [ ],
                  "empty" : { }
                }
                """, PlainJson.lines(settings()));
    }

    @Test
    void aValueMayStandAlone() {
        assertEquals("[1,\"1\",true,\"true\"]", PlainJson.line(List.of(1, "1", true, "true")));
        assertEquals("\"/a/\"", PlainJson.line("/a/"));
    }
}
