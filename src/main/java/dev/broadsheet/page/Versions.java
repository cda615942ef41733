package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import java.util.ArrayList;
import java.util.List;

/** Finds the versions of an article in other languages, as {@code hreflang} names them. */
record Versions(Desk desk) {

    /** All versions that search engines may show, this one among them; none where there are not two languages. */
    List<Version> of(Article article) {
        Article original = desk.index().originalOf(article);
        List<Version> versions = new ArrayList<>();
        List<Article> articles = new ArrayList<>(List.of(original));
        articles.addAll(desk.index().translationsOf(original));
        for (Article version : articles) {
            String language = desk.index().languageOf(version);
            boolean known = versions.stream().anyMatch(other -> other.language().equals(language));
            if (!known && desk.teasers().hasPage(version) && ArticlePages.isIndexed(version, desk)) {
                versions.add(new Version(language, url(version)));
            }
        }
        boolean among = versions.stream().anyMatch(version -> version.url().equals(url(article)));
        if (versions.size() < 2 || !among) {
            return List.of();
        }
        versions.add(new Version("x-default", versions.get(0).url()));
        return versions;
    }

    private String url(Article article) {
        return desk.paths().absolute(desk.teasers().path(article));
    }
}
