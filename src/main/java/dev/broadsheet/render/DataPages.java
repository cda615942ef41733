package dev.broadsheet.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.page.DataPage;
import dev.broadsheet.page.JsonFeedPage;
import dev.broadsheet.page.JsonListingPage;
import dev.broadsheet.page.SearchArticlesPage;
import dev.broadsheet.page.SearchIndexPage;
import dev.broadsheet.page.SearchPartPage;
import dev.broadsheet.page.SearchWordsPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes the pages that programs read. */
final class DataPages {

    private static final JsonFactory JSON = new JsonFactory();

    private DataPages() {}

    static byte[] bytes(DataPage page) {
        if (page instanceof SearchWordsPage words) {
            return words.words();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            if (page instanceof JsonFeedPage feed) {
                JsonFeeds.write(feed, json);
            } else if (page instanceof JsonListingPage listing) {
                JsonListings.write(listing, json);
            } else if (page instanceof SearchIndexPage index) {
                SearchFiles.write(index, json);
            } else if (page instanceof SearchPartPage part) {
                SearchFiles.write(part, json);
            } else if (page instanceof SearchArticlesPage articles) {
                SearchFiles.write(articles, json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + page.file(), e);
        }
        return bytes.toByteArray();
    }

    /** A text; nothing where there is none. */
    static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /** A list of texts; nothing where there are none. */
    static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        boolean begun = false;
        for (String text : texts) {
            if (!begun) {
                json.writeArrayFieldStart(name);
                begun = true;
            }
            json.writeString(text);
        }
        if (begun) {
            json.writeEndArray();
        }
    }
}
