package dev.broadsheet.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.build.Explanation;
import dev.broadsheet.build.Explanation.Entry;
import dev.broadsheet.build.Explanation.Making;
import dev.broadsheet.build.Explanation.Place;
import dev.broadsheet.build.Explanation.Standing;
import dev.broadsheet.build.Explanation.Surroundings;
import dev.broadsheet.related.Kinship;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Explanations for programs. */
record JsonExplanations(PrintStream out) {

    /** Digits of a score, of which no more mean anything. */
    private static final MathContext SCORE = new MathContext(5);

    /** One line of what stands beside an article. */
    void surroundings(Surroundings around) {
        out.println(JsonLine.of(json -> {
            json.writeStringField("source", around.source());
            json.writeStringField("url", around.url());
            json.writeArrayFieldStart("related");
            for (Entry entry : around.related()) {
                json.writeStartObject();
                entry(entry, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonLine.texts(json, "story", around.story());
        }));
    }

    private static void entry(Entry entry, JsonGenerator json) throws IOException {
        if (entry.source() != null) {
            json.writeStringField("source", entry.source());
        }
        json.writeStringField("url", entry.url());
        if (entry.kinship() != null) {
            json.writeNumberField("score", BigDecimal.valueOf(entry.score()).round(SCORE));
        }
        json.writeStringField("why", Why.of(entry));
    }

    /** All of an explanation. */
    void explanation(Explanation explanation) {
        out.println(JsonLine.of(json -> {
            json.writeStringField("type", "explanation");
            json.writeStringField("path", explanation.asked());
            json.writeStringField("source", explanation.source());
            standing(explanation.standing(), json);
            place(explanation.place(), json);
            Surroundings around = explanation.around();
            if (around != null) {
                json.writeArrayFieldStart("related");
                for (Entry entry : around.related()) {
                    json.writeStartObject();
                    entry(entry, json);
                    kinship(entry, json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                JsonLine.texts(json, "story", around.story());
            }
        }));
    }

    private static void standing(@Nullable Standing standing, JsonGenerator json) throws IOException {
        if (standing != null) {
            json.writeStringField("state", standing.state().word());
            JsonLine.text(json, "since", standing.since());
            JsonLine.text(json, "next", standing.next());
        }
    }

    private static void place(@Nullable Place place, JsonGenerator json) throws IOException {
        if (place == null) {
            json.writeNullField("url");
            return;
        }
        json.writeStringField("url", place.url());
        json.writeStringField("file", place.file());
        JsonLine.texts(json, "templates", place.templates());
        JsonLine.texts(json, "articles", place.articles());
        JsonLine.texts(json, "attachments", place.attachments());
        Making making = place.making();
        if (making != null) {
            json.writeStringField("reason", making.reason().words());
            json.writeStringField("written", making.written().toString());
            json.writeBooleanField("kept", making.kept());
        }
        JsonLine.text(json, "due", place.due() == null ? null : place.due().words());
    }

    private static void kinship(Entry entry, JsonGenerator json) throws IOException {
        Kinship kinship = entry.kinship();
        if (kinship == null) {
            return;
        }
        json.writeArrayFieldStart("words");
        for (Kinship.SharedWord word : kinship.words()) {
            json.writeStartObject();
            json.writeStringField("word", word.word());
            json.writeNumberField("share", BigDecimal.valueOf(word.share()).round(SCORE));
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonLine.texts(json, "topics", entry.topics());
        json.writeNumberField("seconds", kinship.seconds());
        json.writeNumberField("likeness", BigDecimal.valueOf(kinship.likeness()).round(SCORE));
        json.writeNumberField("merit", BigDecimal.valueOf(kinship.merit()).round(SCORE));
        json.writeNumberField(
                "closeness", BigDecimal.valueOf(kinship.closeness()).round(SCORE));
        json.writeBooleanField("sameProvider", kinship.sameProvider());
    }
}
