package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import java.util.ArrayList;
import java.util.List;

/** Articles that belong together, while they are collected, and how they spell what they share. */
final class Group {

    private final Tally<String> spellings = new Tally<>();
    private final List<Article> articles = new ArrayList<>();

    /** Adds an article that spells the group's name. */
    void add(Article article, String spelling) {
        spellings.add(spelling);
        articles.add(article);
    }

    /** Adds an article that does not spell the group's name itself. */
    void add(Article article) {
        articles.add(article);
    }

    /** The name as most articles spell it; the alternative where none does. */
    String name(String alternative) {
        String name = spellings.map(NameKey::shown).mostFrequent(NameOrder.CODE_POINTS);
        return name == null ? alternative : name;
    }

    /** In the order in which they were added. */
    List<Article> articles() {
        return List.copyOf(articles);
    }
}
