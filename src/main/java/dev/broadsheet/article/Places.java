package dev.broadsheet.article;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problems of one body, each at the place in its file where the words that it is about stand. */
final class Places {

    /** A body with more problems than this has one: that it was not written for this site. */
    private static final int MOST = 100;

    private final BodySource source;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, Integer> searched = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    Places(BodySource source) {
        this.source = source;
    }

    /** Warns of these words; the next warning of the same words is about where they stand next. */
    void warn(String code, String words, String message) {
        if (problems.size() >= MOST) {
            return;
        }
        String body = source.markdown();
        int from = searched.getOrDefault(words, 0);
        int found = words.isEmpty() ? -1 : body.indexOf(words, from);
        if (found < 0) {
            problems.add(Diagnostic.warning(code, new Location(source.name(), source.firstLine(), 0), message));
            return;
        }
        searched.put(words, found + words.length());
        int start = body.lastIndexOf('\n', found) + 1;
        int end = body.indexOf('\n', found);
        String line = body.substring(start, end < 0 ? body.length() : end).stripTrailing();
        int column = body.codePointCount(start, found) + 1;
        Location location = new Location(source.name(), lineOf(found), column);
        problems.add(Diagnostic.warning(code, location, message).withExcerpt(line));
    }

    /** Warns where the words stand in the body, if they do. */
    void warnIfFound(String code, String words, String message) {
        if (source.markdown().indexOf(words, searched.getOrDefault(words, 0)) >= 0) {
            warn(code, words, message);
        }
    }

    /** Warns once, however often the words stand in the body. */
    void warnOnce(String code, String words, String message) {
        if (said.add(code + ' ' + words)) {
            warn(code, words, message);
        }
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private int lineOf(int offset) {
        String body = source.markdown();
        int line = source.firstLine();
        for (int i = body.indexOf('\n'); i >= 0 && i < offset; i = body.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
