package dev.broadsheet.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * What an article can be found by.
 *
 * @param names of its topics, provider and authors
 * @param filters words that no text holds, such as {@code #harbour} for a topic
 * @param body its Markdown, read when it is asked for
 */
public record Document(String title, String excerpt, List<String> names, List<String> filters, Supplier<String> body) {
    public Document {
        names = List.copyOf(names);
        filters = List.copyOf(filters);
    }
}
