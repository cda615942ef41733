package dev.broadsheet.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.article.Image;
import dev.broadsheet.page.JsonListingPage;
import dev.broadsheet.page.JsonListingPage.Entry;
import java.io.IOException;
import java.util.List;

/** Writes listings of articles for programs; what is absent is left out. */
final class JsonListings {

    private JsonListings() {}

    static void write(JsonListingPage page, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", page.title());
        json.writeStringField("path", page.path());
        json.writeNumberField("page", page.page());
        json.writeArrayFieldStart("value");
        for (Entry entry : page.articles()) {
            json.writeStartObject();
            entry(json, entry);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField(
                "nextPage", page.older() == null ? null : page.older().toString());
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Entry entry) throws IOException {
        json.writeStringField("path", entry.path());
        json.writeStringField("title", entry.title());
        json.writeStringField("type", entry.type());
        number(json, "heat", entry.heat());
        number(json, "quality", entry.quality());
        DataPages.text(json, "url", entry.url());
        DataPages.text(json, "sourceUrl", entry.url());
        DataPages.text(json, "originalUrl", entry.elsewhere().originalUrl());
        DataPages.text(json, "webUrl", entry.elsewhere().webUrl());
        DataPages.text(json, "ampWebUrl", entry.elsewhere().ampWebUrl());
        DataPages.text(json, "cdnAmpWebUrl", entry.elsewhere().cdnAmpWebUrl());
        DataPages.text(json, "excerpt", entry.excerpt());
        json.writeStringField("publishedDateTime", entry.published());
        DataPages.text(json, "updatedDateTime", entry.updated());
        if (entry.provider() != null) {
            json.writeObjectFieldStart("provider");
            json.writeStringField("name", entry.provider().name());
            DataPages.text(json, "domain", entry.provider().domain());
            json.writeEndObject();
        }
        images(json, entry.images());
        DataPages.text(json, "locale", entry.locale());
        DataPages.texts(json, "categories", entry.categories());
        DataPages.texts(json, "topics", entry.topics());
    }

    private static void images(JsonGenerator json, List<Image> images) throws IOException {
        if (images.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("images");
        for (Image image : images) {
            json.writeStartObject();
            json.writeStringField("url", image.url());
            if (image.width() > 0 && image.height() > 0) {
                json.writeNumberField("width", image.width());
                json.writeNumberField("height", image.height());
            }
            DataPages.text(json, "title", image.title());
            DataPages.text(json, "attribution", image.attribution());
            if (image.cached()) {
                json.writeBooleanField("isCached", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(name, (long) value);
        } else if (!Double.isNaN(value)) {
            json.writeNumberField(name, value);
        }
    }
}
