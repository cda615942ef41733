package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which kind of news an article is to schema.org (https://schema.org/NewsArticle, more specific types). */
final class NewsTypes {

    private static final Map<String, String> USUAL = Map.of(
            "opinion", "OpinionNewsArticle",
            "analysis", "AnalysisNewsArticle",
            "background", "BackgroundNewsArticle",
            "reportage", "ReportageNewsArticle",
            "review", "ReviewNewsArticle",
            "live", "LiveBlogPosting");

    private final Map<String, String> chosen = new HashMap<>();

    /**
     * @param chosen from an article's type or section to a type of schema.org
     */
    NewsTypes(Map<String, String> chosen) {
        chosen.forEach((name, type) -> this.chosen.put(NameKey.of(name), type));
    }

    /** What the settings say of the article's type, else of its section; then what is usual. */
    String of(Article article) {
        for (String name : List.of(article.type(), NameKey.of(article.category()))) {
            String type = chosen.getOrDefault(name, USUAL.get(name));
            if (type != null) {
                return type;
            }
        }
        return "NewsArticle";
    }
}
