package dev.broadsheet.cli;

import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Explanation;
import dev.broadsheet.build.Listed;
import dev.broadsheet.build.Reason;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.image.ImageResult;
import dev.broadsheet.intake.IntakeResult;
import dev.broadsheet.publish.Compared;
import dev.broadsheet.publish.Difference;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;

/** Tells programs: one object a line on the standard output (https://jsonlines.org). */
record JsonReport(PrintStream out) implements Report {

    private static final int NANO_DIGITS = 9;
    private static final int MILLIS = 1_000_000;

    @Override
    public void problem(Diagnostic diagnostic) {
        line("diagnostic", json -> {
            json.writeStringField("severity", diagnostic.severity().word());
            json.writeStringField("code", diagnostic.code());
            json.writeStringField("file", diagnostic.location().file());
            json.writeNumberField("line", diagnostic.location().line());
            json.writeNumberField("column", diagnostic.location().column());
            json.writeStringField("message", diagnostic.message());
            JsonLine.text(json, "hint", diagnostic.hint());
        });
    }

    @Override
    public void stage(BuildResult.Stage stage) {
        line("stage", json -> {
            json.writeStringField("name", stage.name());
            json.writeNumberField("seconds", seconds(stage.time()));
            json.writeNumberField("files", stage.files());
            json.writeNumberField("bytes", stage.bytes());
        });
    }

    @Override
    public void reason(Reason reason, long pages) {
        line("reason", json -> {
            json.writeStringField("reason", reason.words());
            json.writeNumberField("pages", pages);
        });
    }

    @Override
    public void difference(Difference difference) {
        line("difference", json -> {
            json.writeStringField("file", difference.path());
            json.writeStringField("kind", difference.kind().word());
            if (difference.kind() == Difference.Kind.ALTERED) {
                json.writeNumberField("offset", difference.offset());
                json.writeStringField("found", difference.found());
                json.writeStringField("expected", difference.expected());
            }
        });
    }

    @Override
    public void explanation(Explanation explanation) {
        explanation.problems().forEach(this::problem);
        new JsonExplanations(out).explanation(explanation);
    }

    @Override
    public void article(Listed.Entry entry) {
        line("article", json -> {
            json.writeStringField("path", entry.path());
            json.writeStringField("state", entry.state().word());
            JsonLine.text(json, "publishedDateTime", entry.published());
            json.writeStringField("title", entry.title());
            json.writeStringField("provider", entry.provider());
            JsonLine.texts(json, "topics", entry.topics());
            JsonLine.text(json, "url", entry.url());
            JsonLine.text(json, "next", entry.next());
            json.writeNumberField("problems", entry.problems().size());
            JsonLine.texts(
                    json, "codes", entry.problems().stream().distinct().sorted().toList());
            if (!entry.story().isEmpty()) {
                JsonLine.texts(json, "story", entry.story());
            }
        });
    }

    @Override
    public void file(String path) {
        line("file", json -> json.writeStringField("path", path));
    }

    @Override
    public void imported(IntakeResult result, boolean dryRun) {
        line("summary", json -> {
            json.writeNumberField("articles", result.articles());
            json.writeNumberField("written", result.written().size());
            json.writeNumberField("present", result.present());
            json.writeNumberField("errors", result.errors());
            json.writeNumberField("warnings", result.warnings());
        });
    }

    @Override
    public void fetched(ImageResult result) {
        line("summary", json -> {
            json.writeNumberField("images", result.shown());
            json.writeNumberField("fetched", result.fetched());
            json.writeNumberField("sized", result.sized());
            json.writeNumberField("failed", result.diagnostics().size());
            json.writeNumberField("left", result.left());
            json.writeNumberField("dropped", result.dropped());
        });
    }

    @Override
    public void built(BuildResult result, Duration time) {
        line("summary", json -> {
            json.writeNumberField("articles", result.articles());
            json.writeNumberField("published", result.published());
            json.writeNumberField("pages", result.pages());
            json.writeNumberField("written", result.written());
            json.writeNumberField("kept", result.kept());
            json.writeNumberField("removed", result.removed());
            json.writeNumberField("errors", result.errors());
            json.writeNumberField("warnings", result.warnings());
            JsonLine.text(json, "next", result.next());
            json.writeNumberField("seconds", seconds(time));
            Compared compared = result.compared();
            if (compared != null) {
                json.writeBooleanField("verified", compared.isSame());
                json.writeNumberField("differing", compared.differing());
            }
        });
    }

    @Override
    public void checked(BuildResult result, Duration time) {
        built(result, time);
    }

    private static BigDecimal seconds(Duration time) {
        long millis = time.toNanos() / MILLIS;
        return BigDecimal.valueOf(millis, NANO_DIGITS / 3);
    }

    private void line(String type, JsonLine.Fields fields) {
        out.println(JsonLine.of(json -> {
            json.writeStringField("type", type);
            fields.write(json);
        }));
    }
}
