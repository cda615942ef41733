package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.TextLines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the files by which a publisher introduces itself to programs: {@code security.txt}, {@code ads.txt},
 * {@code app-ads.txt} and {@code trust.txt}.
 *
 * @param next the next instant at which time alone changes it, or null
 */
public record PublisherFiles(
        List<Diagnostic> diagnostics, @Nullable Instant next) {

    /** A host's name of two labels or more. */
    static final Pattern DOMAIN =
            Pattern.compile("(?i)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public PublisherFiles {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads those of them that are there.
     *
     * @param verbatim what is published as it is; paths begin with {@code root/}
     */
    public static PublisherFiles check(List<SourceFile> verbatim, Instant now) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Instant> changes = new ArrayList<>();
        for (SourceFile file : verbatim) {
            Problems problems = new Problems(file.name());
            switch (file.path()) {
                case "root/.well-known/security.txt", "root/security.txt" ->
                    changes.addAll(SecurityTxt.check(TextLines.read(file, problems), now, problems));
                case "root/ads.txt", "root/app-ads.txt" -> AdsTxt.check(TextLines.read(file, problems), problems);
                case "root/trust.txt", "root/.well-known/trust.txt" ->
                    TrustTxt.check(TextLines.read(file, problems), problems);
                default -> {}
            }
            diagnostics.addAll(problems.all());
        }
        Stream<Instant> later = changes.stream().filter(change -> change.isAfter(now));
        return new PublisherFiles(diagnostics, later.min(Instant::compareTo).orElse(null));
    }

    /** A line without its comment and the white space around. */
    static String bare(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
