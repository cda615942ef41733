package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** One reading of one YAML text, event by event, so that nothing is built that was not asked for. */
final class YamlEvents {

    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 5_000;

    /** Refusals that are said: who finds more in one file knows that it was never written for this program. */
    private static final int MOST_REFUSED = 20;

    /** Characters of one text: enough for any embed, not enough to fill the front matter with one value. */
    private static final int LONGEST = 32 << 10;

    private static final Pattern LINE_ENDS_OF_YAML_ALONE = Pattern.compile("\r(?!\n)|[\u2028\u2029]");

    private final Problems problems;
    private final int firstLine;
    private final ParserImpl parser;
    private final YamlDoubts doubts;
    private int nodes;
    private int refused;

    /**
     * Before the first event.
     *
     * @param firstLine of the text in its file, counted from 1
     */
    YamlEvents(String text, int firstLine, Problems problems) {
        this.problems = problems;
        this.firstLine = firstLine;
        String read = withEditorsLines(text);
        parser = new ParserImpl(new StreamReader(read), new LoaderOptions());
        doubts = new YamlDoubts(List.of(read.split("\n", -1)), firstLine, problems);
    }

    /** YAML 1.1 ends lines where editors do not: the lines of messages would be wrong. */
    private static String withEditorsLines(String text) {
        boolean usual = text.indexOf('\r') < 0 && text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0;
        return usual ? text : LINE_ENDS_OF_YAML_ALONE.matcher(text).replaceAll(" ");
    }

    /** The one document as a map; nothing where something in it was refused. */
    Optional<Mapping> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.of(new Mapping(Map.of(), firstLine, 1));
        }
        parser.getEvent();
        YamlValue root = value(parser.getEvent(), 1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            refuse(parser.peekEvent(), "a second YAML document begins here", "remove everything from here on");
        }
        return refused > 0 ? Optional.empty() : map(root);
    }

    private Optional<Mapping> map(YamlValue root) {
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root instanceof Text text && text.isAbsent()) {
            return Optional.of(new Mapping(Map.of(), root.line(), root.column()));
        }
        String message = "expected fields, each a name, a colon, a space and a value";
        boolean joined = root instanceof Text text && text.text().matches("[\\w-]+:\\S[\\s\\S]*");
        problems.error(
                "yaml", problems.at(root), message, joined ? "put a space after the colon" : "write \"name: value\"");
        return Optional.empty();
    }

    private YamlValue value(Event event, int depth) {
        if (++nodes > MOST_NODES) {
            throw limit(event, "more than %d values".formatted(MOST_NODES));
        }
        refuseMachinery(event);
        if (event instanceof ScalarEvent scalar) {
            return text(scalar);
        }
        if (event instanceof CollectionStartEvent && depth > DEEPEST) {
            throw limit(event, "lists and maps more than %d deep".formatted(DEEPEST));
        }
        return switch (event.getEventId()) {
            case MappingStart -> mapping(event, depth);
            case SequenceStart -> sequence(event, depth);
            default -> new Text("", true, line(event), column(event));
        };
    }

    private Mapping mapping(Event start, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event event = parser.getEvent(); !event.is(Event.ID.MappingEnd); event = parser.getEvent()) {
            YamlValue key = value(event, depth + 1);
            YamlValue value = value(parser.getEvent(), depth + 1);
            if (key instanceof Text name) {
                put(entries, event, new Entry(name, value));
            } else {
                refuse(event, "a list or map is used as a name", null);
            }
        }
        return new Mapping(entries, line(start), column(start));
    }

    private void put(Map<String, Entry> entries, Event event, Entry entry) {
        String name = entry.key().text();
        Entry first = entries.putIfAbsent(name, entry);
        if (name.equals("<<") && entry.key().plain()) {
            refuse(event, "a merge (<<) is not read here", "write the fields out");
        } else if (first != null) {
            refuse(
                    event,
                    "\"%s\" is already given in line %d"
                            .formatted(name, first.key().line()),
                    "remove one of the two");
        }
    }

    private Sequence sequence(Event start, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = parser.getEvent(); !event.is(Event.ID.SequenceEnd); event = parser.getEvent()) {
            items.add(value(event, depth + 1));
        }
        return new Sequence(items, line(start), column(start));
    }

    private Text text(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (text.length() > LONGEST) {
            throw limit(scalar, "a text of more than %d characters".formatted(LONGEST));
        }
        doubts.look(scalar);
        // An escape such as "\0" brings in what the file itself may not hold.
        return new Text(Utf8.clean(text), scalar.isPlain(), line(scalar), column(scalar));
    }

    private void refuseMachinery(Event event) {
        String quote = "where it is text, put it in quotation marks";
        if (event instanceof AliasEvent) {
            refuse(event, "an alias (* at the beginning of a value) is not read here", quote);
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(event, "an anchor (& at the beginning of a value) is not read here", quote);
        } else if (tag(event) != null) {
            refuse(event, "a tag (! at the beginning of a value) is not read here", quote);
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private void refuse(Event event, String message, @Nullable String hint) {
        if (++refused > MOST_REFUSED) {
            throw limit(event, "more than %d such mistakes".formatted(MOST_REFUSED));
        }
        Location place = problems.at(line(event), column(event));
        problems.report(Diagnostic.error("yaml", place, message).withHint(hint));
    }

    private static ParserException limit(Event event, String message) {
        return new ParserException(null, null, message, event.getStartMark());
    }

    private int line(Event event) {
        return firstLine + event.getStartMark().getLine();
    }

    private static int column(Event event) {
        Mark mark = event.getStartMark();
        return mark.getColumn() + 1;
    }
}
