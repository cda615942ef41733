package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import dev.broadsheet.publish.Difference;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A build or a check from its first step to the last line that it prints. */
record Run(Console console, NewsroomOptions options) {

    /** Prints the end of a report. */
    @FunctionalInterface
    interface End {
        void print(Report report, BuildResult result, Duration time);
    }

    BuildResult of(BuildRequest request, BiFunction<BuildRequest, Progress, BuildResult> work, End end) {
        Report report = Report.of(options.format(), console); // before the work: the format may be a wrong one
        Instant start = console.clock().instant();
        BuildResult result = work(request, work);
        Duration time = Duration.between(start, console.clock().instant());
        result.diagnostics().forEach(report::problem);
        if (options.stats()) {
            result.stages().forEach(report::stage);
            new TreeMap<>(result.reasons()).forEach(report::reason);
        }
        Difference difference =
                result.compared() == null ? null : result.compared().first();
        if (difference != null) {
            report.difference(difference);
        }
        if (!options.quiet()) {
            end.print(report, result, time.isNegative() ? Duration.ZERO : time);
        }
        return result;
    }

    /** Does the work without a report of it. */
    BuildResult work(BuildRequest request, BiFunction<BuildRequest, Progress, BuildResult> work) {
        return watched(progress -> work.apply(request, progress));
    }

    /** Does some work, with a bar that shows how far it is where a person is looking. */
    <T> T watched(Function<Progress, T> work) {
        if (options.quiet() || !console.live()) {
            return work.apply(Progress.NONE);
        }
        try (ProgressBar bar = new ProgressBar(console.err(), console.width(), System::nanoTime)) {
            return work.apply(bar);
        }
    }
}
