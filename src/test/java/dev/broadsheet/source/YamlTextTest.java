package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "2026-01-02",
                "~",
                "3.10",
                "a: b # c",
                "\"quoted\" 'and' \\escaped\\",
                "- x",
                "{{ x }}",
                "&anchor *alias !tag %dir @at `tick`",
                "two\nlines\r\nthree\ttabs",
                " spaces ",
                "---",
                "\u2028\u2029\u0085x",
                "\uFEFFmark",
                "مرحبا 新聞 🚢",
                ""
            })
    void everyTextIsReadBackAsItWas(String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("a", text);
        fields.put("b", List.of(text, Map.of("c", text)));
        fields.put(text.isEmpty() ? "d" : text, "key");
        Mapping read = read(YamlText.map(fields));
        String kept = Utf8.clean(text);
        assertEquals(kept, text(read.get("a")));
        assertTrue(read.entries().containsKey(text.isEmpty() ? "d" : kept));
        Sequence list = (Sequence) Objects.requireNonNull(read.get("b"));
        assertEquals(kept, text(list.items().get(0)));
        assertEquals(kept, text(((Mapping) list.items().get(1)).get("c")));
    }

    @Test
    void whatNoPageCanHoldIsLeftOut() {
        assertEquals("\"abc\"", YamlText.quoted("a\u0000b\u001B\uD800c"));
    }

    @Test
    void mapsAndListsAreBlocks() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("name", "n");
        inner.put("tags", List.of());
        inner.put("more", Map.of("x", 1));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("when", Instant.parse("2026-01-02T03:04:05Z"));
        fields.put("draft", true);
        fields.put("list", List.of(inner, List.of("deep")));
        fields.put("map", Map.of());
        assertEquals("""
                when: 2026-01-02T03:04:05Z
                draft: true
                list:
                  - name: "n"
                    tags: []
                    more:
                      x: 1
                  -
                    - "deep"
                map: {}
                """, YamlText.map(fields));
        Sequence list =
                (Sequence) Objects.requireNonNull(read(YamlText.map(fields)).get("list"));
        assertEquals(2, list.items().size());
    }

    private static Mapping read(String yaml) {
        Problems problems = new Problems("a.yaml");
        Mapping read = Yaml.parse(yaml.getBytes(UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.all() + "\n" + yaml));
        assertEquals(List.of(), problems.all());
        return read;
    }

    private static String text(@Nullable YamlValue value) {
        return value instanceof Text text ? text.text() : "not a text: " + value;
    }
}
