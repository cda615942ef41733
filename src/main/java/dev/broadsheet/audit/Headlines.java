package dev.broadsheet.audit;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Spelling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds articles of one provider whose headlines are all but the same within a week: most likely one was written twice.
 *
 * <p>Headlines are all but the same when their words are, up to case and punctuation, and one word may be a slip of the
 * other. Each headline is filed under itself without each of its words in turn, so that only those are compared which
 * share such a rest.
 */
public final class Headlines {

    private static final Duration NEAR = Duration.ofDays(7);
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_COMPARED = 20;

    private final Function<Article, String> names;
    private final Map<String, List<Filed>> files = new HashMap<>();
    private final Set<Diagnostic> found = new TreeSet<>();

    private record Filed(Article article, List<String> words) {}

    private Headlines(Function<Article, String> names) {
        this.names = names;
    }

    /**
     * Warns of the later of two such articles.
     *
     * @param articles in any order
     * @param names of their files, as messages show them
     */
    public static List<Diagnostic> nearlySame(List<Article> articles, Function<Article, String> names) {
        Headlines headlines = new Headlines(names);
        articles.stream()
                .sorted(Comparator.comparing(Article::published).thenComparing(Article::path))
                .forEach(headlines::file);
        return List.copyOf(headlines.found);
    }

    private void file(Article article) {
        List<String> words = words(article.title());
        if (words.size() < FEWEST_WORDS) {
            return;
        }
        Filed filed = new Filed(article, words);
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = new ArrayList<>(words);
            rest.set(i, "");
            List<Filed> others =
                    files.computeIfAbsent(provider(article) + String.join(" ", rest), key -> new ArrayList<>());
            // they come in order of time: what is too old for this one is so for all that follow
            Instant earliest = article.published().minus(NEAR);
            others.removeIf(other -> other.article.published().isBefore(earliest));
            compare(others, filed, i);
            others.add(filed);
        }
    }

    /** With the latest first, and not with many: a series of a hundred such headlines a week is meant. */
    private void compare(List<Filed> others, Filed later, int place) {
        int least = Math.max(0, others.size() - MOST_COMPARED);
        for (int i = others.size() - 1; i >= least; i--) {
            Filed earlier = others.get(i);
            if (isSlip(earlier.words.get(place), later.words.get(place))) {
                String message = "the headline is nearly that of %s: %s"
                        .formatted(names.apply(earlier.article), Excerpt.ofValue(earlier.article.title()));
                found.add(Diagnostic.warning("similar-title", Location.of(names.apply(later.article)), message)
                        .withHint("delete one, or tell them apart"));
                return;
            }
        }
    }

    private static boolean isSlip(String word, String other) {
        boolean number = word.chars().anyMatch(Character::isDigit);
        return word.equals(other)
                || (!number && Spelling.near(word, List.of(other)).isPresent());
    }

    private static String provider(Article article) {
        return article.provider() == null
                ? "\n"
                : article.provider().domain() + "\n"
                        + NameKey.of(article.provider().name()) + "\n";
    }

    private static List<String> words(String title) {
        String folded =
                NameKey.of(title).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }
}
