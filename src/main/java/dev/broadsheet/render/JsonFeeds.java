package dev.broadsheet.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.page.Feed;
import dev.broadsheet.page.JsonFeedPage;
import java.io.IOException;
import java.util.List;

/** Writes JSON Feeds, version 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeeds {

    private JsonFeeds() {}

    static void write(JsonFeedPage page, JsonGenerator json) throws IOException {
        Feed feed = page.feed();
        json.writeStartObject();
        json.writeStringField("version", "https://jsonfeed.org/version/1.1");
        json.writeStringField("title", feed.title());
        json.writeStringField("home_page_url", feed.home());
        json.writeStringField("feed_url", page.self());
        DataPages.text(json, "description", feed.description());
        json.writeStringField("language", feed.language());
        authors(json, List.of(feed.publisher()));
        if (feed.hub() != null) {
            json.writeArrayFieldStart("hubs");
            json.writeStartObject();
            json.writeStringField("type", "WebSub");
            json.writeStringField("url", feed.hub());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeArrayFieldStart("items");
        for (Feed.Item item : feed.items()) {
            item(json, item);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, Feed.Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("url", item.link());
        DataPages.text(json, "external_url", item.original());
        json.writeStringField("title", item.title());
        content(json, item);
        if (item.image() != null) {
            json.writeStringField("image", item.image().url());
        }
        json.writeStringField("date_published", item.published().iso());
        if (item.changed() != null) {
            json.writeStringField("date_modified", item.changed().iso());
        }
        authors(json, item.authors());
        DataPages.texts(json, "tags", item.categories());
        DataPages.text(json, "language", item.language());
        json.writeEndObject();
    }

    /** One of the two contents is required. */
    private static void content(JsonGenerator json, Feed.Item item) throws IOException {
        if (item.content().isEmpty()) {
            json.writeStringField("content_text", item.summary());
        } else {
            json.writeStringField("summary", item.summary());
            json.writeStringField("content_html", item.content().markup());
        }
    }

    private static void authors(JsonGenerator json, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("authors");
        for (String name : names) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
