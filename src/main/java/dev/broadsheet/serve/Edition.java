package dev.broadsheet.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is served at one moment: the site as the last good build left it, and what is wrong with the sources since.
 *
 * @param name differs from that of every other edition of the site, also of another run
 * @param isThere whether there is a site at all
 * @param errors that keep the sources from being published
 * @param proofs pages that are shown in place of files of the output folder until the next build is done, by those files
 */
record Edition(
        String name,
        Step step,
        boolean isThere,
        List<Diagnostic> errors,
        Redirects redirects,
        HeaderRules headers,
        Map<String, byte[]> proofs) {

    Edition {
        errors = List.copyOf(errors);
        proofs = Map.copyOf(proofs);
    }

    /** Before the first build. */
    static Edition none(String name) {
        return new Edition(name, Step.any(), false, List.of(), Redirects.of(""), HeaderRules.of(""), Map.of());
    }

    /** The same site, while its sources have these errors. */
    Edition with(List<Diagnostic> found) {
        return new Edition(name, step, isThere, found, redirects, headers, proofs);
    }

    /** The same site with some pages that are not published yet, in place of theirs. */
    Edition with(String next, Map<String, byte[]> pages) {
        Map<String, byte[]> all = new HashMap<>(proofs);
        all.putAll(pages);
        Step from = new Step(name, Step.Change.ONLY, pages.keySet());
        return new Edition(next, from, isThere, errors, redirects, headers, all);
    }

    /** What a page is told. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("edition", name);
            json.writeStringField("before", step.before());
            json.writeStringField("change", step.change().name().toLowerCase(Locale.ROOT));
            json.writeArrayFieldStart("pages");
            for (String page : step.pages()) {
                json.writeString(page);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("errors");
            for (Diagnostic error : errors) {
                write(error, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to memory", e);
        }
        return text.toString();
    }

    private static void write(Diagnostic error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", error.location().file());
        json.writeNumberField("line", error.location().line());
        json.writeNumberField("column", error.location().column());
        json.writeStringField("code", error.code());
        json.writeStringField("message", error.message());
        optional("excerpt", error.excerpt(), json);
        optional("hint", error.hint(), json);
        json.writeEndObject();
    }

    private static void optional(String name, @Nullable String text, JsonGenerator json) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }
}
