package dev.broadsheet.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.broadsheet.intake.FeedItem.Channel;
import dev.broadsheet.intake.FeedItem.Feed;
import dev.broadsheet.intake.FeedItem.Person;
import dev.broadsheet.intake.FeedItem.Picture;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1";

    private JsonFeed() {}

    /**
     * Reads a feed.
     *
     * @param zone of dates that name none
     * @throws Unreadable where it is none
     */
    static Feed read(byte[] json, ZoneId zone) throws Unreadable {
        Map<String, Object> feed = object(json);
        if (!text(feed, "version").startsWith(VERSION)) {
            throw Unreadable.foreign("it is JSON, but its \"version\" is not that of a JSON Feed", null);
        }
        List<FeedItem> items = new ArrayList<>();
        for (Map<String, Object> item : maps(feed.get("items"))) {
            items.add(item(item, feed, zone));
        }
        return new Feed(new Channel(FeedText.line(text(feed, "title")), absent(text(feed, "home_page_url"))), items);
    }

    private static FeedItem item(Map<String, Object> item, Map<String, Object> feed, ZoneId zone) {
        String html = text(item, "content_html");
        return new FeedItem(
                FeedText.line(text(item, "title")),
                absent(text(item, "url")),
                absent(text(item, "external_url")),
                absent(text(item, "id")),
                FeedDate.instant(text(item, "date_published"), zone).orElse(null),
                FeedDate.instant(text(item, "date_modified"), zone).orElse(null),
                FeedText.line(text(item, "summary")),
                html.isEmpty() ? paragraphs(text(item, "content_text")) : html,
                authors(item, feed),
                texts(item.get("tags")),
                Stream.of(text(item, "image"), text(item, "banner_image"))
                        .filter(url -> !url.isEmpty())
                        .distinct()
                        .map(Picture::of)
                        .toList(),
                null,
                null,
                absent(text(item, "language").isEmpty() ? text(feed, "language") : text(item, "language")));
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            html.append(
                    paragraph.isBlank()
                            ? ""
                            : "<p>" + FeedText.escaped(paragraph).replace("\n", "<br>") + "</p>");
        }
        return html.toString();
    }

    /** Those of the item, else of the feed; in version 1.0 there was one only. */
    private static List<Person> authors(Map<String, Object> item, Map<String, Object> feed) {
        for (Object authors : new Object[] {item.get("authors"), item.get("author"), feed.get("authors")}) {
            List<Map<String, Object>> people = authors instanceof Map ? maps(List.of(authors)) : maps(authors);
            List<Person> named = people.stream()
                    .filter(person -> !text(person, "name").isBlank())
                    .map(person -> new Person(FeedText.line(text(person, "name")), absent(text(person, "url"))))
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private static @Nullable String absent(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String text(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> values
                ? values.stream()
                        .filter(String.class::isInstance)
                        .map(value -> FeedText.line((String) value))
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // value() makes maps with texts as keys only
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return list instanceof List<?> values
                ? values.stream()
                        .filter(Map.class::isInstance)
                        .map(value -> (Map<String, Object>) value)
                        .toList()
                : List.of();
    }

    private static Map<String, Object> object(byte[] json) throws Unreadable {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            List<Map<String, Object>> whole = maps(List.of(value(parser)));
            if (whole.isEmpty()) {
                throw Unreadable.foreign("it is JSON, but no object", null);
            }
            return whole.get(0);
        } catch (StreamConstraintsException e) {
            throw new Unreadable(
                    "it has a number that is too long, or lists and objects that are too deep" + place(e), e);
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
            throw new Unreadable("it is no JSON: " + reason + place(e), e);
        } catch (IOException e) {
            throw new Unreadable("it is no JSON: " + e.getMessage(), e);
        }
    }

    private static String place(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    /** A value as maps, lists and texts; numbers and ids alike as they are written. */
    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
        return text == null ? "" : text;
    }
}
