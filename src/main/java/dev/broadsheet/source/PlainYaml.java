package dev.broadsheet.source;

import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * YAML as nearly everybody writes it, read line by line: fields with one-word names, lists with hyphens, and texts that
 * fill the rest of their line, with or without quotation marks. Whatever else YAML knows is left to its parser, which
 * takes much longer; so no method here says what is wrong, but only, by null, that it does not read this.
 */
final class PlainYaml {

    private static final int DEEPEST = 8;
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST = 32 << 10;
    private static final int LONGEST_NAME = 1_000;

    private final String text;

    /** The line that is read: its number in the file, where it starts, where its text starts and ends. */
    private int line;

    private int start;
    private int first;
    private int end;
    private int lines;

    private PlainYaml(String text, int firstLine) {
        this.text = text;
        this.line = firstLine - 1;
        this.end = -1;
    }

    /** The map that a text is; null where it takes a parser to tell. */
    static @Nullable Mapping read(String text, int firstLine) {
        if (!usual(text)) {
            return null;
        }
        PlainYaml yaml = new PlainYaml(text, firstLine);
        yaml.advance();
        boolean begins = yaml.more() && yaml.indent() == 0;
        Mapping mapping = begins ? yaml.mapping(0, 0) : null;
        return yaml.more() || yaml.lines > MOST_LINES ? null : mapping;
    }

    /** Whether no character means more than itself: no control, no line end of YAML alone, nothing beyond the BMP. */
    private static boolean usual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= ' ' && c < 0x7F;
            if (!letter && c != '\n' && (c < 0xA0 || c >= Character.MIN_SURROGATE || c == 0x2028 || c == 0x2029)) {
                return false;
            }
        }
        return true;
    }

    private boolean more() {
        return start < text.length();
    }

    private int indent() {
        return first - start;
    }

    /** Goes to the next line that is not blank, or to the end. */
    private void advance() {
        do {
            start = end + 1;
            line++;
            lines++;
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            first = start;
            while (first < end && text.charAt(first) == ' ') {
                first++;
            }
        } while (first == end && more());
    }

    /** The map whose next name stands at {@code at} in this line and whose other names are indented as much. */
    private @Nullable Mapping mapping(int at, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int startLine = line;
        int column = at - start;
        int from = at;
        while (from >= 0) {
            int colon = nameEnd(from);
            if (colon < 0 || depth > DEEPEST) {
                return null;
            }
            Text name = new Text(text.substring(from, colon), true, line, column + 1);
            YamlValue value = value(colon, column, depth);
            if (value == null || entries.put(name.text(), new Entry(name, value)) != null) {
                return null;
            }
            if (more() && indent() > column) {
                return null;
            }
            from = more() && indent() == column ? first : -1;
        }
        return new Mapping(entries, startLine, column + 1);
    }

    /** Where the name ends that begins here: at a colon before a space or the line's end; -1 where there is none. */
    private int nameEnd(int from) {
        int i = from;
        while (i < end && i - from < LONGEST_NAME && word(text.charAt(i))) {
            i++;
        }
        boolean ends = i > from && i < end && text.charAt(i) == ':' && (i + 1 == end || text.charAt(i + 1) == ' ');
        return ends ? i : -1;
    }

    private static boolean word(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** What stands after a name's colon or, where nothing does, below it. */
    private @Nullable YamlValue value(int colon, int column, int depth) {
        int from = afterSpaces(colon + 1);
        if (from < end) {
            return text(from);
        }
        Text nothing = new Text("", true, line, colon + 2 - start);
        advance();
        boolean list = more() && hyphen();
        if (list && indent() >= column) {
            return sequence(indent(), indent() == column, depth + 1);
        }
        return more() && indent() > column ? mapping(first, depth + 1) : nothing;
    }

    private boolean hyphen() {
        return text.charAt(first) == '-' && first + 1 < end && text.charAt(first + 1) == ' ';
    }

    private int afterSpaces(int from) {
        int i = from;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The list whose hyphens stand in this column; one that is not indented ends where the next name stands. */
    private @Nullable Sequence sequence(int column, boolean notIndented, int depth) {
        List<YamlValue> items = new ArrayList<>();
        int startLine = line;
        while (more() && indent() == column && hyphen()) {
            int from = afterSpaces(first + 1);
            boolean named = nameEnd(from) >= 0;
            YamlValue item = named ? mapping(from, depth + 1) : from < end ? text(from) : null;
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        boolean ends = !more() || indent() < column || (notIndented && indent() == column);
        return ends ? new Sequence(items, startLine, column + 1) : null;
    }

    /** The text that fills the rest of the line. */
    private @Nullable Text text(int from) {
        int to = end;
        while (text.charAt(to - 1) == ' ') {
            to--;
        }
        char opening = text.charAt(from);
        boolean quoted = opening == '"' || opening == '\'';
        boolean read = to - from < LONGEST && (quoted ? quoted(from, to) : plain(from, to));
        String written = quoted && read ? text.substring(from + 1, to - 1) : text.substring(from, to);
        Text value = new Text(written, !quoted, line, from - start + 1);
        advance();
        return read ? value : null;
    }

    /** Whether a quotation mark closes the text at its end and nothing in between is one, or escapes one. */
    private boolean quoted(int from, int to) {
        char quote = text.charAt(from);
        int backslash = text.indexOf('\\', from);
        boolean escaped = quote == '"' && backslash >= 0 && backslash < to;
        return text.indexOf(quote, from + 1) == to - 1 && !escaped;
    }

    /** Whether a text without quotation marks begins like a word or a number and has neither a name nor a comment in it. */
    private boolean plain(int from, int to) {
        char c = text.charAt(from);
        boolean number = c == '-' && from + 1 < to && word(text.charAt(from + 1));
        boolean begins = word(c) || c == '/' || c >= 0xA0 || number;
        for (int i = from + 1; begins && i < to; i++) {
            char last = text.charAt(i - 1);
            c = text.charAt(i);
            begins = !(c == '#' && last == ' ') && !(last == ':' && c == ' ');
        }
        return begins && text.charAt(to - 1) != ':';
    }
}
