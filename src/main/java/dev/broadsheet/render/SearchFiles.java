package dev.broadsheet.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.page.SearchArticlesPage;
import dev.broadsheet.page.SearchIndexPage;
import dev.broadsheet.page.SearchPartPage;
import dev.broadsheet.page.Teaser;
import java.io.IOException;

/** Writes what the search of the theme reads beside the words of the index. */
final class SearchFiles {

    private SearchFiles() {}

    static void write(SearchIndexPage page, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("articles", page.articles());
        json.writeNumberField("share", page.share());
        json.writeArrayFieldStart("parts");
        for (SearchIndexPage.Part part : page.parts()) {
            json.writeStartObject();
            json.writeNumberField("start", part.start());
            json.writeNumberField("size", part.size());
            json.writeStringField("version", part.version());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(SearchPartPage page, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("mark", page.mark());
        json.writeArrayFieldStart("firsts");
        for (String first : page.firsts()) {
            json.writeString(first);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("days");
        for (int day : page.days()) {
            json.writeNumber(day);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(SearchArticlesPage page, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Teaser article : page.articles()) {
            json.writeStartObject();
            json.writeStringField("title", article.headline());
            json.writeStringField("href", article.href());
            DataPages.text(json, "rel", article.rel());
            DataPages.text(json, "excerpt", article.excerpt());
            DataPages.text(json, "language", article.language());
            DataPages.text(json, "direction", article.direction());
            if (article.provider() != null) {
                json.writeStringField("provider", article.provider().name());
            }
            if (article.published() != null) {
                json.writeStringField("iso", article.published().iso());
                json.writeStringField("date", article.published().date());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
