package dev.broadsheet.cli;

import dev.broadsheet.source.YamlText;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article to begin with.
 *
 * @param category null for that of the collection
 * @param provider null for the site itself
 */
record Draft(
        String title,
        OffsetDateTime published,
        @Nullable String category,
        List<String> topics,
        @Nullable String provider) {
    Draft {
        topics = List.copyOf(topics);
    }

    /** The article's file: every field that an editor may want is there, the empty ones count as absent. */
    String text() {
        StringBuilder text = new StringBuilder("---\n");
        field(text, "title", YamlText.quoted(title));
        field(text, "publishedDateTime", published.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        text.append("# Remove the next line to publish the article.\n");
        field(text, "draft", "true");
        field(text, "excerpt", "");
        field(text, "category", category == null ? "" : YamlText.quoted(category));
        field(text, "topics", topics.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]")));
        field(text, "authors", "[]");
        field(text, "provider", provider == null ? "" : "\n  name: " + YamlText.quoted(provider));
        field(text, "originalUrl", "");
        field(text, "images", "[]");
        return text.append("---\n\nThe text of the article.\n").toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        boolean attached = value.isEmpty() || value.startsWith("\n");
        text.append(name).append(attached ? ":" : ": ").append(value).append('\n');
    }
}
