package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arranges articles by author. */
final class AuthorArranging {

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Tally<String>> urls = new HashMap<>();

    private AuthorArranging() {}

    /**
     * The authors of a site by name.
     *
     * @param language BCP 47 tag of the site
     */
    static List<AuthorGroup> authors(String language, List<Article> articles) {
        AuthorArranging arranging = new AuthorArranging();
        articles.forEach(arranging::place);
        return arranging.authors(NameOrder.of(language));
    }

    /** An article's own authors, then those of its provider, each once, by key. */
    static Map<String, Author> authorsOf(Article article) {
        Map<String, Author> authors = new LinkedHashMap<>();
        article.authors().forEach(author -> authors.putIfAbsent(NameKey.of(author.name()), author));
        if (article.provider() != null) {
            article.provider().authors().forEach(author -> authors.putIfAbsent(NameKey.of(author.name()), author));
        }
        authors.remove("");
        return authors;
    }

    private void place(Article article) {
        authorsOf(article).forEach((key, author) -> {
            groups.computeIfAbsent(key, k -> new Group()).add(article, author.name());
            if (author.url() != null) {
                urls.computeIfAbsent(key, k -> new Tally<>()).add(author.url());
            }
        });
    }

    private List<AuthorGroup> authors(Comparator<String> byName) {
        Map<String, String> wanted = new HashMap<>();
        groups.keySet().forEach(key -> wanted.put(key, Slug.of(key)));
        Map<String, String> slugs = Slugs.distinct(Map.of(), wanted);
        List<AuthorGroup> authors = new ArrayList<>();
        groups.forEach((key, group) -> authors.add(new AuthorGroup(
                key,
                group.name(key),
                slugs.getOrDefault(key, key),
                urls.getOrDefault(key, new Tally<>()).mostFrequent(NameOrder.CODE_POINTS),
                group.articles())));
        authors.sort(
                Comparator.comparing(AuthorGroup::name, byName).thenComparing(AuthorGroup::key, NameOrder.CODE_POINTS));
        return List.copyOf(authors);
    }
}
