package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives one field of a file's front matter another value; every byte outside the field's lines stays. */
public final class FieldEdit {

    private static final String PLACE = "the front matter is written so that a field cannot be changed by itself";

    private FieldEdit() {}

    /**
     * The bytes of a file with a field, which goes to the end of the front matter where there was none; nothing, and an
     * error among the problems, where front matter cannot be read or the field could not have lines of its own.
     *
     * @param value on one line, which YAML reads as itself without quotes
     */
    public static Optional<byte[]> apply(SourceFile file, String name, String value, Problems problems) {
        return FileContent.read(file, problems)
                .map(FileContent::bytes)
                .flatMap(bytes -> Fences.find(bytes, problems)
                        .flatMap(fences -> fields(bytes, fences, problems)
                                .flatMap(fields -> checked(
                                        edited(bytes, fences, fields.entries().get(name), name + ": " + value),
                                        with(fields, name, value),
                                        problems))));
    }

    private static Optional<Mapping> fields(byte[] bytes, Fences fences, Problems problems) {
        String yaml = new String(bytes, fences.yamlStart(), fences.yamlEnd() - fences.yamlStart(), UTF_8);
        return Yaml.mapping(yaml, 2, problems);
    }

    /** YAML can be written in many ways; so what was made counts only if it reads as it should. */
    private static Optional<byte[]> checked(byte[] edited, Map<String, Object> expected, Problems problems) {
        Problems unheard = new Problems("");
        boolean right = Fences.find(edited, unheard)
                .flatMap(fences -> fields(edited, fences, unheard))
                .filter(fields -> plain(fields).equals(expected))
                .isPresent();
        if (right) {
            return Optional.of(edited);
        }
        Location start = problems.at(1, 1);
        unheard.all().stream()
                .filter(found -> found.code().equals(Fences.TOO_LONG))
                .map(found -> "with the new value " + found.message())
                .findFirst()
                .ifPresentOrElse(
                        message -> problems.error(Fences.TOO_LONG, start, message, "make the value shorter"),
                        () -> problems.error("field-place", start, PLACE, "write each field on a line of its own"));
        return Optional.empty();
    }

    private static byte[] edited(byte[] bytes, Fences fences, @Nullable Entry old, String line) {
        int from = old == null
                ? fences.yamlEnd()
                : lineStart(bytes, fences, old.key().line());
        int to = old == null ? from : valueEnd(bytes, from, fences.yamlEnd());
        boolean returns = fences.yamlStart() > 1 && bytes[fences.yamlStart() - 2] == '\r';
        ByteArrayOutputStream edited = new ByteArrayOutputStream(bytes.length + line.length());
        edited.write(bytes, 0, from);
        edited.writeBytes((line + (returns ? "\r\n" : "\n")).getBytes(UTF_8));
        edited.write(bytes, to, bytes.length - to);
        return edited.toByteArray();
    }

    private static int lineStart(byte[] bytes, Fences fences, int line) {
        int start = fences.yamlStart();
        for (int number = 2; number < line; number++) {
            start = next(bytes, start, fences.yamlEnd());
        }
        return start;
    }

    /** Behind a field's first line and the indented ones after it. */
    private static int valueEnd(byte[] bytes, int start, int end) {
        int stop = next(bytes, start, end);
        while (stop < end && (bytes[stop] == ' ' || bytes[stop] == '\t')) {
            stop = next(bytes, stop, end);
        }
        return stop;
    }

    private static int next(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, end);
    }

    private static Map<String, Object> with(Mapping fields, String name, String value) {
        Map<String, Object> expected = new HashMap<>(plain(fields));
        expected.put(name, value);
        return expected;
    }

    private static Map<String, Object> plain(Mapping mapping) {
        Map<String, Object> plain = new HashMap<>();
        mapping.entries().forEach((name, entry) -> plain.put(name, plain(entry.value())));
        return plain;
    }

    private static Object plain(YamlValue value) {
        if (value instanceof Mapping mapping) {
            return plain(mapping);
        }
        return value instanceof Sequence sequence
                ? sequence.items().stream().map(FieldEdit::plain).toList()
                : ((Text) value).text();
    }
}
