package dev.broadsheet.standards;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JSON Feed 1.1 asks of a feed: by a schema, and by rules that a schema cannot say. */
record JsonFeedSchema(Schema schema) {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("\"(?:feed|next)_url\":\"([^\"]*)\"");

    static JsonFeedSchema read() {
        try (InputStream stream = Objects.requireNonNull(JsonFeedSchema.class.getResourceAsStream("json-feed.json"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new JsonFeedSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON));
        } catch (IOException e) {
            throw new IllegalStateException("The schema cannot be read", e);
        }
    }

    /** What is wrong with a feed; empty where nothing is. */
    List<String> faults(String json) {
        List<String> faults = new ArrayList<>();
        schema.validate(json, InputFormat.JSON)
                .forEach(error -> faults.add(error.getInstanceLocation() + ": " + error.getMessage()));
        if (!json.startsWith("{\"version\":")) {
            faults.add("the version is not what a reader meets first");
        }
        if (repeats(ID, json)) {
            faults.add("two items have one id");
        }
        if (repeats(ADDRESS, json)) {
            faults.add("the next feed is this one");
        }
        return faults;
    }

    private static boolean repeats(Pattern pattern, String json) {
        Set<String> seen = new HashSet<>();
        Matcher matcher = pattern.matcher(json);
        while (matcher.find()) {
            if (!seen.add(matcher.group(1))) {
                return true;
            }
        }
        return false;
    }
}
