package dev.broadsheet.cli;

import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Explanation;
import dev.broadsheet.build.Listed;
import dev.broadsheet.build.Reason;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.image.ImageResult;
import dev.broadsheet.intake.IntakeResult;
import dev.broadsheet.publish.Compared;
import dev.broadsheet.publish.Difference;
import java.time.Duration;
import java.util.Locale;

/** Tells people: problems on the standard error, results on the standard output. */
record TextReport(Console console) implements Report {

    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    @Override
    public void problem(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(place(diagnostic.location()))
                .append(": ")
                .append(severity(diagnostic))
                .append(" [")
                .append(diagnostic.code())
                .append("] ")
                .append(Plain.of(diagnostic.message()));
        if (diagnostic.excerpt() != null) {
            text.append("\n    ").append(Plain.of(diagnostic.excerpt()));
        }
        if (diagnostic.hint() != null) {
            text.append("\n    hint: ").append(Plain.of(diagnostic.hint()));
        }
        console.err().println(text);
    }

    private static String place(Location location) {
        String place = Plain.of(location.file());
        if (location.line() > 0) {
            place += ":" + location.line() + (location.column() > 0 ? ":" + location.column() : "");
        }
        return place;
    }

    private String severity(Diagnostic diagnostic) {
        String word = diagnostic.severity().word();
        return console.colours() ? (diagnostic.isError() ? RED : YELLOW) + word + PLAIN : word;
    }

    @Override
    public void stage(BuildResult.Stage stage) {
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-12s %8.3f s %,11d files %12s",
                        stage.name(),
                        stage.time().toNanos() / 1e9,
                        stage.files(),
                        English.bytes(stage.bytes())));
    }

    @Override
    public void reason(Reason reason, long pages) {
        console.out().println(String.format(Locale.ROOT, "%-24s %,11d pages", reason.words(), pages));
    }

    @Override
    public void difference(Difference difference) {
        console.err().println(Plain.of(difference.path()) + ": " + described(difference));
    }

    private static String described(Difference difference) {
        return switch (difference.kind()) {
            case MISSING -> "a clean build has this file, the site does not";
            case EXTRA -> "a clean build does not have this file";
            case ALTERED ->
                String.format(
                        Locale.ROOT,
                        "not that of a clean build from byte %,d on\n    found:    %s\n    expected: %s",
                        difference.offset(),
                        shown(difference.found()),
                        shown(difference.expected()));
        };
    }

    private static String shown(String excerpt) {
        return excerpt.isEmpty() ? "(the end of the file)" : Plain.of(excerpt);
    }

    @Override
    public void explanation(Explanation explanation) {
        explanation.problems().forEach(this::problem);
        new TextExplanation(console.out()).print(explanation);
    }

    @Override
    public void article(Listed.Entry entry) {
        String next = entry.next() == null ? "" : "  (changes at " + entry.next() + ")";
        int found = entry.problems().size();
        String problems = found == 0 ? "" : "  (" + English.count(found, "problem") + ")";
        String story = entry.story().isEmpty()
                ? ""
                : "  (story of " + entry.story().size() + ", best "
                        + entry.story().get(0) + ")";
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-11s  %-20s  %s  %s%s%s%s",
                        entry.state().word(),
                        entry.published() == null ? "-" : entry.published(),
                        Plain.of(entry.path()),
                        Plain.of(entry.title()),
                        next,
                        problems,
                        Plain.of(story)));
    }

    @Override
    public void file(String path) {
        console.out().println(Plain.of(path));
    }

    @Override
    public void imported(IntakeResult result, boolean dryRun) {
        int others = result.written().size() - result.articles();
        String files = others == 0 ? "" : " and " + English.count(others, "other file");
        String present =
                result.present() == 0 ? "" : String.format(Locale.ROOT, "; %,d there already", result.present());
        console.out()
                .println((dryRun ? "Would import " : "Imported ") + English.count(result.articles(), "article") + files
                        + present + ": " + problems(result.errors(), result.warnings()) + ".");
    }

    @Override
    public void fetched(ImageResult result) {
        String left =
                result.left() == 0 ? "" : String.format(Locale.ROOT, " %,d are left for the next run.", result.left());
        String dropped = result.dropped() == 0 ? "" : String.format(Locale.ROOT, " Dropped %,d.", result.dropped());
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "Fetched %s and sized %,d of the newsroom's own, of %,d that the site shows; %,d could not be had.%s%s",
                        English.count(result.fetched(), "image"),
                        result.sized(),
                        result.shown(),
                        result.diagnostics().size(),
                        left,
                        dropped));
    }

    @Override
    public void built(BuildResult result, Duration time) {
        if (!result.done()) {
            console.out()
                    .println("Nothing was published: " + problems(result) + "; "
                            + English.count(result.articles(), "article")
                            + " read. The site that was there before is untouched.");
            return;
        }
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "Published %s on %s in %s: %s written, %,d kept, %,d removed.",
                        English.count(result.published(), "article"),
                        English.count(result.pages(), "page"),
                        English.seconds(time),
                        English.count(result.written(), "file"),
                        result.kept(),
                        result.removed()));
        afterwards(result);
    }

    private void afterwards(BuildResult result) {
        Compared compared = result.compared();
        if (compared != null) {
            console.out()
                    .println(
                            compared.isSame()
                                    ? "Verified: " + English.count(compared.files(), "file")
                                            + " as a clean build makes them."
                                    : "Not verified: " + English.count(compared.differing(), "difference")
                                            + " from a clean build.");
        }
        if (result.errors() > 0) {
            console.out()
                    .println("Left out what has errors: " + problems(result) + " in "
                            + English.count(result.articles(), "article") + ".");
        } else if (result.warnings() > 0) {
            console.out().println("There is something to look at: " + problems(result) + ".");
        }
        if (result.next() != null) {
            console.out().println("Build again at " + result.next() + ": then time alone changes the site.");
        }
    }

    @Override
    public void checked(BuildResult result, Duration time) {
        console.out()
                .println("Checked " + English.count(result.articles(), "article") + " in " + English.seconds(time)
                        + ": " + problems(result) + ".");
    }

    private static String problems(BuildResult result) {
        return problems(result.errors(), result.warnings());
    }

    private static String problems(long errorCount, long warningCount) {
        String errors = English.count(errorCount, "error");
        String warnings = English.count(warningCount, "warning");
        if (errorCount > 0) {
            return warningCount > 0 ? errors + " and " + warnings : errors;
        }
        return warningCount > 0 ? warnings : "no problems";
    }
}
