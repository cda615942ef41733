package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.article.Body;
import dev.broadsheet.article.Changes;
import dev.broadsheet.article.Elsewhere;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Secured;
import dev.broadsheet.article.Visibility;
import dev.broadsheet.config.RelatedSettings;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.StorySettings;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceRoot;
import dev.broadsheet.source.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a small newspaper has written, as the tests of this stage need it. */
record Newsroom(SiteConfig config, Publishing publishing) {

    static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

    static final Newsroom USUAL = new Newsroom(config("UTC", 1), new Publishing(NOW, false));

    Site site(List<Article> articles) {
        return arrange(articles, List.of()).site();
    }

    Arranged arrange(List<Article> articles, List<TopicDefinition> topics) {
        return Arranging.arrange(sources(articles, topics, List.of()));
    }

    Sources sources(List<Article> articles, List<TopicDefinition> topics, List<ProviderDefinition> providers) {
        return new Sources(config, publishing, Newsroom::file, articles, List.of(), topics, providers);
    }

    Arranged pages(Article... pages) {
        return Arranging.arrange(
                new Sources(config, publishing, Newsroom::file, List.of(), List.of(pages), List.of(), List.of()));
    }

    static SiteConfig config(String zone, int topicMinimum) {
        return new SiteConfig(
                "The Harbour Post",
                "",
                "https://harbour.example/",
                "en",
                ZoneId.of(zone),
                "The Harbour Post",
                new SiteConfig.Publisher("The Harbour Post", null, null, List.of()),
                "/:category/:year/:month/:day/:slug/",
                20,
                List.of(),
                List.of(),
                List.of(),
                RelatedSettings.STANDARD,
                StorySettings.STANDARD,
                Double.NaN,
                Double.NaN,
                topicMinimum,
                new SiteConfig.FeedSettings(20, false, false, null),
                List.of(),
                SiteConfig.RawHtml.SANITIZE,
                new SiteConfig.Outbound("noopener", "noopener", Map.of(), null),
                SiteConfig.Aggregate.STUB,
                Map.of(),
                false,
                Map.of(),
                dev.broadsheet.config.WebSettings.USUAL,
                dev.broadsheet.config.ImageSettings.STANDARD);
    }

    /** A file that is nowhere on a disk. */
    static SourceFile file(String path) {
        return new SourceFile(new SourceRoot(Path.of("nowhere"), "content/"), path, null, Stamp.NONE);
    }

    private static SourceFile file(Article article) {
        return file(article.path());
    }

    static TopicDefinition topic(String name, @Nullable String slug, @Nullable String parent, String... aliases) {
        return new TopicDefinition(
                file("topics/" + name + ".yaml"),
                name,
                null,
                slug,
                parent,
                "All of " + name,
                List.of(),
                List.of(),
                List.of(),
                List.of(aliases),
                null,
                Integer.MAX_VALUE);
    }

    static ProviderDefinition provider(String file, String name, @Nullable String domain) {
        return new ProviderDefinition(
                file("providers/" + file), name, domain, "About " + name, List.of(image("defined.png")), null);
    }

    static Image image(String url) {
        return Image.of(url);
    }

    static Provider by(String name, @Nullable String domain, String... authors) {
        List<Author> named = List.of(authors).stream()
                .map(author -> new Author(author, null))
                .toList();
        return new Provider(name, domain, List.of(), named);
    }

    /** An article whose other parts can be said one after the other. */
    record Draft(
            String path,
            String category,
            Instant published,
            @Nullable Instant expiry,
            Visibility visibility,
            Elsewhere elsewhere,
            @Nullable Provider provider,
            List<Author> authors,
            List<String> topics,
            @Nullable String translationOf) {

        static Draft of(String path) {
            return new Draft(
                    path,
                    "news",
                    Instant.parse("2026-03-01T12:00:00Z"),
                    null,
                    Visibility.PLAIN,
                    Elsewhere.NOWHERE,
                    null,
                    List.of(),
                    List.of(),
                    null);
        }

        Draft in(String other) {
            return new Draft(
                    path, other, published, expiry, visibility, elsewhere, provider, authors, topics, translationOf);
        }

        Draft translating(String original) {
            return new Draft(
                    path, category, published, expiry, visibility, elsewhere, provider, authors, topics, original);
        }

        Draft at(String instant) {
            return new Draft(
                    path,
                    category,
                    Instant.parse(instant),
                    expiry,
                    visibility,
                    elsewhere,
                    provider,
                    authors,
                    topics,
                    translationOf);
        }

        Draft until(String instant) {
            return new Draft(
                    path,
                    category,
                    published,
                    Instant.parse(instant),
                    visibility,
                    elsewhere,
                    provider,
                    authors,
                    topics,
                    translationOf);
        }

        Draft unpublished() {
            return seen(new Visibility(false, visibility.deleted(), false, false, Secured.NONE));
        }

        Draft deleted() {
            return seen(new Visibility(visibility.published(), true, false, false, Secured.NONE));
        }

        Draft seen(Visibility other) {
            return new Draft(
                    path, category, published, expiry, other, elsewhere, provider, authors, topics, translationOf);
        }

        Draft from(@Nullable String originalUrl, @Nullable String webUrl, @Nullable String ampWebUrl) {
            Elsewhere there = new Elsewhere(originalUrl, webUrl, ampWebUrl, null);
            return new Draft(
                    path, category, published, expiry, visibility, there, provider, authors, topics, translationOf);
        }

        Draft by(Provider other) {
            return new Draft(
                    path, category, published, expiry, visibility, elsewhere, other, authors, topics, translationOf);
        }

        Draft writtenBy(Author... others) {
            return new Draft(
                    path,
                    category,
                    published,
                    expiry,
                    visibility,
                    elsewhere,
                    provider,
                    List.of(others),
                    topics,
                    translationOf);
        }

        Draft about(String... names) {
            return new Draft(
                    path,
                    category,
                    published,
                    expiry,
                    visibility,
                    elsewhere,
                    provider,
                    authors,
                    List.of(names),
                    translationOf);
        }

        Article article() {
            String name = path.substring(path.lastIndexOf('/') + 1).replace(".md", "");
            return new Article(
                    path,
                    path.substring(0, Math.max(0, path.indexOf('/'))),
                    category,
                    name,
                    "article",
                    "Title of " + name,
                    "",
                    published,
                    Changes.NONE,
                    expiry,
                    null,
                    visibility,
                    elsewhere,
                    provider,
                    authors,
                    topics,
                    List.of(),
                    List.of(),
                    Double.NaN,
                    Double.NaN,
                    null,
                    null,
                    translationOf,
                    List.of(),
                    List.of(),
                    Map.of(),
                    new Body(0, 1, true, Fingerprint.NONE, Fingerprint.NONE));
        }
    }
}
