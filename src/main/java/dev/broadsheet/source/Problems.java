package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file while it is read, each with the line that it stands in; for one thread. */
public final class Problems {

    /** Problems of a file that show their lines: finding a line takes time. */
    private static final int MOST_LINES = 100;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    private SourceLines lines = SourceLines.NONE;
    private boolean failed;

    /**
     * Without a problem yet.
     *
     * @param file its name relative to the working folder, with {@code /}
     */
    public Problems(String file) {
        this.file = file;
    }

    /** From now on problems show their lines, taken from these. */
    void show(SourceLines newLines) {
        lines = newLines;
    }

    /** The place of a value in this file. */
    public Location at(YamlValue value) {
        return new Location(file, value.line(), value.column());
    }

    /** A line of this file; 0 for the file as a whole. */
    public Location at(int line) {
        return new Location(file, line, 0);
    }

    /** A place in this file. */
    public Location at(int line, int column) {
        return new Location(file, line, column);
    }

    /** Adds an error. */
    public void error(String code, Location place, String message, @Nullable String hint) {
        report(Diagnostic.error(code, place, message).withHint(hint));
    }

    /** Adds a warning. */
    public void warning(String code, Location place, String message, @Nullable String hint) {
        report(Diagnostic.warning(code, place, message).withHint(hint));
    }

    /** Adds a problem, with its line where that may be shown. */
    public void report(Diagnostic problem) {
        failed |= problem.isError();
        found.add(found.size() < MOST_LINES ? shown(problem) : problem);
    }

    /** A problem with its line where that may be shown. */
    Diagnostic shown(Diagnostic problem) {
        return problem.withExcerpt(lines.excerpt(problem.location().line()).orElse(null));
    }

    /** Whether there is an error among them. */
    public boolean failed() {
        return failed;
    }

    /** All problems so far, by place. */
    public List<Diagnostic> all() {
        return found.size() < 2 ? List.copyOf(found) : found.stream().sorted().toList();
    }
}
