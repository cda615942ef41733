package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.site.SiteIndex;
import java.util.ArrayList;
import java.util.List;

/** Finds the versions of an article in other languages, as {@code hreflang} names them. */
record Versions(SiteIndex index, Teasers teasers, Tools tools) {

    /** All versions that search engines may show, this one among them; none where there are not two languages. */
    List<Version> of(Article article) {
        Article original = index.originalOf(article);
        List<Version> versions = new ArrayList<>();
        List<Article> articles = new ArrayList<>(List.of(original));
        articles.addAll(index.translationsOf(original));
        for (Article version : articles) {
            String language = index.languageOf(version);
            boolean known = versions.stream().anyMatch(other -> other.language().equals(language));
            if (!known && teasers.hasPage(version) && !version.visibility().noindex()) {
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
        return tools.paths().absolute(teasers.path(article));
    }
}
