package dev.broadsheet.cli;

import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Explanation;
import dev.broadsheet.build.Listed;
import dev.broadsheet.build.Reason;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.image.ImageResult;
import dev.broadsheet.intake.IntakeResult;
import dev.broadsheet.publish.Difference;
import java.time.Duration;

/** How a command tells what it found and did. */
sealed interface Report permits TextReport, JsonReport {

    /** For whom it is. */
    enum Format {
        TEXT,
        JSON,
        /** For tools that show problems beside the code; of problems only. */
        SARIF
    }

    static Report of(Format format, Console console) {
        return switch (format) {
            case TEXT -> new TextReport(console);
            case JSON -> new JsonReport(console.out());
            case SARIF -> throw new Misuse("--format sarif is for 'broadsheet check' only");
        };
    }

    void problem(Diagnostic diagnostic);

    void stage(BuildResult.Stage stage);

    /** How many pages were made for a reason. */
    void reason(Reason reason, long pages);

    /** The first file that is not that of a clean build. */
    void difference(Difference difference);

    void explanation(Explanation explanation);

    void article(Listed.Entry entry);

    void file(String path);

    void imported(IntakeResult result, boolean dryRun);

    void fetched(ImageResult result);

    void built(BuildResult result, Duration time);

    void checked(BuildResult result, Duration time);
}
