package dev.broadsheet.source;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Plain text files that are read line by line. */
public final class TextLines {

    private TextLines() {}

    /**
     * The lines of a file; none, and an error among the problems, where it is no text.
     *
     * @throws UncheckedIOException where the file cannot be read
     */
    public static List<String> read(SourceFile file, Problems problems) {
        Optional<String> text = file.text(problems);
        text.ifPresent(lines -> problems.show(new SourceLines(lines, 1)));
        return text.map(lines -> lines.lines().toList()).orElse(List.of());
    }
}
