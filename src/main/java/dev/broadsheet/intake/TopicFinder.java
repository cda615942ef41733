package dev.broadsheet.intake;

import dev.broadsheet.article.NameKey;
import dev.broadsheet.site.TopicDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the newsroom's topics an article from elsewhere is about. */
final class TopicFinder {

    private final List<Wanted> topics = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** A topic and the words that give it away, each between two spaces. */
    private record Wanted(String name, List<String> words) {}

    TopicFinder(List<TopicDefinition> definitions) {
        for (TopicDefinition topic : definitions) {
            Stream<String> words = Stream.concat(topic.keywords().stream(), topic.hashtags().stream());
            topics.add(new Wanted(
                    topic.name(),
                    words.map(TopicFinder::words)
                            .filter(word -> !word.isBlank())
                            .distinct()
                            .toList()));
            names.put(NameKey.of(topic.name()), topic.name());
            topic.aliases().forEach(alias -> names.putIfAbsent(NameKey.of(alias), topic.name()));
        }
    }

    /**
     * The topics that are defined and that a category or a keyword in the text names; every category where the newsroom
     * has defined no topic.
     *
     * @param categories as its origin sorts it
     * @param text headline, summary and body as plain text
     */
    List<String> topics(List<String> categories, String text) {
        if (topics.isEmpty()) {
            return categories.stream().distinct().toList();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String category : categories) {
            String name = names.get(NameKey.of(category));
            if (name != null) {
                found.add(name);
            }
        }
        String whole = words(text) + words(String.join(" ", categories));
        for (Wanted topic : topics) {
            if (topic.words.stream().anyMatch(whole::contains)) {
                found.add(topic.name);
            }
        }
        return List.copyOf(found);
    }

    /** A text's words in one form, with a space before, between and behind them. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        NameKey.of(text).codePoints().forEach(c -> {
            boolean word = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean parted = words.charAt(words.length() - 1) == ' ';
            if (Character.isIdeographic(c)) {
                // these scripts write no spaces: each sign counts as a word
                words.append(parted ? "" : " ").appendCodePoint(c).append(' ');
            } else if (word) {
                words.appendCodePoint(c);
            } else if (!parted) {
                words.append(' ');
            }
        });
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }
}
