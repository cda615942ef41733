package dev.broadsheet.related;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Body;
import dev.broadsheet.article.Changes;
import dev.broadsheet.article.Elsewhere;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Visibility;
import dev.broadsheet.config.RelatedSettings;
import dev.broadsheet.source.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a test says of an article; the rest is of no account here. */
record Clipping(
        String name,
        String published,
        String title,
        String excerpt,
        List<String> topics,
        double quality,
        String body,
        String provider) {

    static Clipping of(String name, String published, String title) {
        return new Clipping(name, published, title, "", List.of(), Double.NaN, "", "");
    }

    Clipping excerpt(String text) {
        return new Clipping(name, published, title, text, topics, quality, body, provider);
    }

    Clipping topics(String... names) {
        return new Clipping(name, published, title, excerpt, List.of(names), quality, body, provider);
    }

    Clipping quality(double value) {
        return new Clipping(name, published, title, excerpt, topics, value, body, provider);
    }

    Clipping body(String text) {
        return new Clipping(name, published, title, excerpt, topics, quality, text, provider);
    }

    Clipping provider(String domain) {
        return new Clipping(name, published, title, excerpt, topics, quality, body, domain);
    }

    Terms terms() {
        return Words.of(article(), body, "en", RelatedSettings.STANDARD.weights());
    }

    Article article() {
        return new Article(
                "news/" + name + ".md",
                "news",
                "news",
                name,
                "article",
                title,
                excerpt,
                Instant.parse(published),
                Changes.NONE,
                null,
                null,
                Visibility.PLAIN,
                Elsewhere.NOWHERE,
                provider.isEmpty() ? null : new Provider(provider, provider, List.of(), List.of()),
                List.of(),
                topics,
                List.of(),
                List.of(),
                quality,
                Double.NaN,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Map.of(),
                new Body(
                        0,
                        1,
                        body.isBlank(),
                        Fingerprint.NONE,
                        Fingerprint.ofValue(List.of(title, excerpt, topics, body))));
    }
}
