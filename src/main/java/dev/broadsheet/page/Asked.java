package dev.broadsheet.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the bodies of articles asked of the site when they were rendered: the links and images that lead to whatever the
 * site has there. A body is the same while its text and the answers are.
 */
public final class Asked {

    private final Map<String, List<String>> bySource = new ConcurrentHashMap<>();

    /**
     * What is known from before.
     *
     * @param bySource questions of bodies by the path of their article or page
     */
    public static Asked of(Map<String, List<String>> bySource) {
        Asked asked = new Asked();
        bySource.forEach(asked::put);
        return asked;
    }

    /** What the body of an article or a standing page, by its path, asked; empty where it has not been rendered yet. */
    public List<String> of(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** Takes down what a body asked, in a fixed order. */
    public void put(String source, Collection<String> questions) {
        if (questions.isEmpty()) {
            bySource.remove(source);
        } else {
            bySource.put(source, List.copyOf(questions));
        }
    }
}
