package dev.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** Problems as a log that code hosts show at the line (SARIF 2.1.0, OASIS Standard). */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;

    private SarifLog(JsonGenerator json) {
        this.json = json;
    }

    static String of(List<Diagnostic> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            new SarifLog(json).log(problems);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the log: " + e.getMessage(), e);
        }
        return Plain.json(text.toString());
    }

    private void log(List<Diagnostic> problems) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(problems);
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Diagnostic problem : problems) {
            result(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(List<Diagnostic> problems) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Broadsheet");
        json.writeStringField("version", Version.number());
        json.writeArrayFieldStart("rules");
        for (String code : new TreeSet<>(problems.stream().map(Diagnostic::code).toList())) {
            json.writeStartObject();
            json.writeStringField("id", code);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Diagnostic problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeStringField("level", problem.severity().word());
        json.writeObjectFieldStart("message");
        String hint = problem.hint() == null ? "" : " (" + problem.hint() + ")";
        json.writeStringField("text", problem.message() + hint);
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        place(problem.location());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(Location location) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", reference(location.file()));
        json.writeEndObject();
        if (location.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", location.line());
            if (location.column() > 0) {
                json.writeNumberField("startColumn", location.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A path as a relative reference (RFC 3986, 4.2). */
    private static String reference(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
