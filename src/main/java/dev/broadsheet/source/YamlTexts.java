package dev.broadsheet.source;

import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Some top-level texts of a YAML file that belongs to another program; nothing else in it is looked at. */
final class YamlTexts {

    /** The parser's time grows with the square of the depth. */
    private static final int DEEPEST = 100;

    private final ParserImpl parser;
    private final Map<String, Entry> found = new LinkedHashMap<>();

    YamlTexts(String text) {
        parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /** What was found before the end of the first document, or before {@link #read} failed. */
    Mapping found() {
        return new Mapping(found, 1, 1);
    }

    /** Reads the first document's map. */
    void read(Set<String> keys) {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return;
        }
        parser.getEvent();
        Event root = parser.getEvent();
        if (!root.is(Event.ID.MappingStart)) {
            return;
        }
        for (Event key = parser.getEvent(); !key.is(Event.ID.MappingEnd); key = parser.getEvent()) {
            pass(key);
            Event value = parser.getEvent();
            pass(value);
            if (key instanceof ScalarEvent name
                    && value instanceof ScalarEvent text
                    && keys.contains(name.getValue())) {
                found.put(name.getValue(), new Entry(text(name), text(text)));
            }
        }
    }

    private static Text text(ScalarEvent event) {
        int line = event.getStartMark().getLine() + 1;
        return new Text(
                Utf8.clean(event.getValue()),
                event.isPlain(),
                line,
                event.getStartMark().getColumn() + 1);
    }

    private void pass(Event first) {
        int depth = step(first);
        while (depth > 0) {
            Event event = parser.getEvent();
            depth += step(event);
            if (depth > DEEPEST) {
                throw new ParserException(null, null, "more than " + DEEPEST + " levels", event.getStartMark());
            }
        }
    }

    private static int step(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }
}
