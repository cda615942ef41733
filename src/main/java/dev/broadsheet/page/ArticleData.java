package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig.Aggregate;
import dev.broadsheet.site.AuthorGroup;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of schema.org what an article's page is.
 *
 * <p>A page that only points to somebody else's article is about that article; a text of ours that is built on it, or a
 * copy with a licence, is an article of this site that names what it is based on.
 */
final class ArticleData {

    private final Desk desk;
    private final NewsTypes types;

    ArticleData(Desk desk) {
        this.desk = desk;
        this.types = new NewsTypes(desk.config().web().newsTypes());
    }

    Json of(Article article, List<Link> breadcrumb) {
        ProviderGroup provider = desk.index().providerOf(article);
        boolean pointer =
                provider != null && article.body().blank() && desk.config().aggregate() == Aggregate.STUB;
        Thing page = provider != null && pointer ? pointer(article, provider) : own(article, provider);
        return JsonLd.graph(List.of(page, trail(breadcrumb)));
    }

    private Thing own(Article article, @Nullable ProviderGroup provider) {
        String url = url(article);
        Thing thing = Thing.of(types.of(article)).with("@id", url + "#article").with("mainEntityOfPage", url);
        describe(thing, article)
                .with("articleSection", section(article))
                .with("inLanguage", desk.index().languageOf(article))
                .with("author", authors(article, provider))
                .with("publisher", desk.data().organizations().brief());
        corrections(thing, article);
        if (provider != null) {
            thing.with("isBasedOn", source(article));
            if (desk.config().aggregate() == Aggregate.LICENSED) {
                thing.with("creditText", provider.name())
                        .with("sourceOrganization", desk.data().organizations().provider(provider));
            }
        }
        return thing;
    }

    /** What was put right, and what a live report added. */
    private static void corrections(Thing thing, Article article) {
        thing.with(
                "correction",
                article.changes().corrections().stream()
                        .map(note -> Thing.of("CorrectionComment")
                                .with("datePublished", Moments.iso(note.at()))
                                .with("text", note.text()))
                        .toList());
        if (thing.is("LiveBlogPosting")) {
            thing.with(
                    "liveBlogUpdate",
                    article.changes().updates().stream()
                            .map(note -> Thing.of("BlogPosting")
                                    .with("datePublished", Moments.iso(note.at()))
                                    .with("articleBody", note.text()))
                            .toList());
        }
    }

    private Thing pointer(Article article, ProviderGroup provider) {
        Thing original = Thing.of("NewsArticle").with("@id", source(article)).with("url", source(article));
        describe(original, article)
                .with("author", authors(article, provider))
                .with("publisher", desk.data().organizations().provider(provider));
        return Thing.of("WebPage").with("url", url(article)).with("mainEntity", original);
    }

    private Thing describe(Thing thing, Article article) {
        return thing.with("headline", article.title())
                .with("image", image(article))
                .with("datePublished", Moments.iso(article.published()))
                .with("dateModified", Moments.iso(article.changed()));
    }

    private List<Thing> authors(Article article, @Nullable ProviderGroup provider) {
        List<Thing> authors = new ArrayList<>();
        for (AuthorGroup author : desk.index().authorsOf(article)) {
            authors.add(Thing.of("Person")
                    .with("name", author.name())
                    .with("url", desk.paths().absolute(Paths.author(author)))
                    .with("sameAs", author.url()));
        }
        if (authors.isEmpty()) {
            authors.add(
                    provider == null
                            ? desk.data().organizations().reference()
                            : desk.data().organizations().provider(provider));
        }
        return authors;
    }

    private List<String> image(Article article) {
        return desk.teasers()
                .picture(article)
                .map(picture -> List.of(desk.paths().absoluteHref(picture.src())))
                .orElse(List.of());
    }

    private @Nullable String section(Article article) {
        Section section = desk.index().sectionOf(article);
        return section == null ? null : section.name();
    }

    private Thing trail(List<Link> breadcrumb) {
        List<Thing> items = new ArrayList<>();
        for (Link link : breadcrumb) {
            items.add(Thing.of("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", link.name())
                    .with("item", desk.paths().absoluteHref(link.href())));
        }
        return Thing.of("BreadcrumbList").with("itemListElement", items);
    }

    /** Where the original is: where it first appeared, else where it is read. */
    private static @Nullable String source(Article article) {
        String original = article.elsewhere().originalUrl();
        return original == null ? article.elsewhere().readAt() : original;
    }

    private String url(Article article) {
        return desk.paths().absolute(desk.teasers().path(article));
    }
}
