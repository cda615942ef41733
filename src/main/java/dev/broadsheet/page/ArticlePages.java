package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Changes;
import dev.broadsheet.article.Embed;
import dev.broadsheet.article.Embeds;
import dev.broadsheet.article.Html;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.RenderedBody;
import dev.broadsheet.config.SiteConfig.Aggregate;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.AuthorGroup;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the pages of articles. */
final class ArticlePages {

    private final Desk desk;
    private final Addresses addresses;
    private final Sidebars sidebars;
    private final Embeds embeds;
    private final ArticleData data;
    private final Versions versions;

    ArticlePages(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
        this.sidebars = new Sidebars(desk, addresses);
        this.embeds = new Embeds(desk.config());
        this.data = new ArticleData(desk);
        this.versions = new Versions(desk);
    }

    Made make(Article article) {
        String path = desk.teasers().path(article);
        Subject subject = Subject.of(article, path, desk);
        BodyLinks links = new BodyLinks(article, path, desk, addresses);
        RenderedBody body = desk.bodies().render(article, subject.language(), links);
        Buttons buttons = Buttons.of(article, path, desk, addresses);
        List<Attachment> attachments = new ArrayList<>(links.attachments());
        attachments.addAll(buttons.attachments());
        List<Diagnostic> diagnostics = new ArrayList<>(body.diagnostics());
        diagnostics.addAll(buttons.diagnostics());
        attachments.addAll(files(subject));
        diagnostics.addAll(
                new MissingImages(desk).of(article, subject.place(desk.config().images())));
        diagnostics.addAll(Clashes.among(attachments, desk.input().sources().apply(article)));
        return new Made(page(subject, article, body, buttons), attachments, diagnostics);
    }

    /** The files of an article's images and of what stands beside it. */
    private List<Attachment> files(Subject subject) {
        List<Attachment> files = new ArrayList<>();
        for (Image image : subject.article().images()) {
            files.addAll(desk.tools()
                    .media()
                    .files(image, subject.place(desk.config().images())));
        }
        provider(subject.article()).ifPresent(provider -> files.addAll(Logos.files(provider, desk)));
        files.addAll(sidebars.files(subject.article()));
        return files;
    }

    private ArticlePage page(Subject subject, Article article, RenderedBody body, Buttons buttons) {
        Embed embed = embed(subject);
        return new ArticlePage(
                Paths.file(subject.path()),
                head(subject),
                article.type(),
                subject.own(),
                desk.tools().labels().direction(subject.own()),
                breadcrumb(subject),
                desk.teasers().firstTopic(article).orElse(null),
                article.title(),
                Standfirst.of(article.excerpt(), body.html()),
                byline(subject),
                lead(article),
                embed.link() == null ? embed.html() : Html.EMPTY,
                embedLink(embed),
                body.html(),
                body.html().isEmpty(),
                Bodies.contents(body),
                topics(article),
                original(article),
                amp(subject),
                buttons.links(),
                translation(subject),
                sidebars.coverage(article, subject.language()),
                sidebars.of(article, subject.language()),
                link(desk.index().olderThan(article), subject.language()),
                link(desk.index().newerThan(article), subject.language()),
                article.extra());
    }

    private Embed embed(Subject subject) {
        String featured = subject.article().featured();
        String label = desk.tools().labels().text(subject.language(), "bodyFrame");
        return featured == null ? Embed.NONE : embeds.of(featured, label);
    }

    private @Nullable Link embedLink(Embed embed) {
        return embed.link() == null ? null : desk.outside(Hosts.of(embed.link()), embed.link());
    }

    private List<Link> breadcrumb(Subject subject) {
        String home = desk.tools().labels().text(subject.language(), "home");
        return List.of(desk.link(home, ""), section(subject.article()));
    }

    private Link section(Article article) {
        Section section = desk.index().sectionOf(article);
        String path = desk.index().sectionSlugOf(article) + "/";
        return desk.link(section == null ? article.category() : section.name(), path);
    }

    private Byline byline(Subject subject) {
        Article article = subject.article();
        Moments moments = desk.tools().moments();
        List<Link> authors = new ArrayList<>();
        for (AuthorGroup author : desk.index().authorsOf(article)) {
            authors.add(desk.link(author.name(), Paths.author(author)));
        }
        return new Byline(
                authors,
                provider(article).map(desk.teasers()::link).orElse(null),
                provider(article).flatMap(group -> Logos.picture(group, desk)).orElse(null),
                moments.of(article.published(), subject.language()),
                article.changed().equals(article.published())
                        ? null
                        : moments.of(article.changed(), subject.language()),
                remarks(subject));
    }

    private Remarks remarks(Subject subject) {
        Changes changes = subject.article().changes();
        String all = desk.tools().labels().text(subject.language(), "corrections");
        return new Remarks(
                desk.remarks(changes.updates(), subject.language()),
                desk.remarks(changes.corrections(), subject.language()),
                changes.corrections().isEmpty() ? null : desk.link(all, Paths.CORRECTIONS));
    }

    private @Nullable Picture lead(Article article) {
        return desk.teasers().picture(article).orElse(null);
    }

    private Head head(Subject subject) {
        Article article = subject.article();
        String section = desk.index().sectionSlugOf(article) + "/";
        return desk.heads()
                .of(Heads.Claim.of(article.title(), subject.path())
                        .withDescription(article.excerpt())
                        .withCanonical(canonical(article))
                        .withRobots(
                                isIndexed(article, desk) || canonical(article) != null ? Heads.INDEX : Heads.NOINDEX)
                        .withLanguage(subject.language())
                        .withImage(lead(article))
                        .withFeeds(List.of(desk.feeds().rss(section(article).name(), section)))
                        .withVersions(versions.of(article))
                        .withSection(section)
                        .withData(data.of(article, breadcrumb(subject))));
    }

    /** Of a licensed copy, where the settings want its original to be found: that; else null. */
    private @Nullable String canonical(Article article) {
        boolean copy = article.provider() != null
                && desk.config().aggregate() == Aggregate.LICENSED
                && desk.config().web().canonicalSource()
                && !article.visibility().noindex();
        return copy ? article.elsewhere().originalUrl() : null;
    }

    /** Whether search engines are to show an article: not the stub or the licensed copy of somebody else's. */
    static boolean isIndexed(Article article, Desk desk) {
        if (article.visibility().noindex()) {
            return false;
        }
        if (article.provider() == null) {
            return true;
        }
        Aggregate aggregate = desk.config().aggregate();
        return aggregate == Aggregate.OWN
                || (aggregate == Aggregate.STUB && !article.body().blank());
    }

    private List<Link> topics(Article article) {
        return desk.index().topicsOf(article).stream()
                .filter(Topic::listed)
                .map(desk.teasers()::link)
                .toList();
    }

    private @Nullable Link original(Article article) {
        String url = article.elsewhere().readAt();
        if (url == null) {
            return null;
        }
        return desk.outside(provider(article).map(ProviderGroup::name).orElseGet(() -> Hosts.of(url)), url);
    }

    private @Nullable Link amp(Subject subject) {
        String url = subject.article().elsewhere().ampWebUrl();
        return url == null ? null : desk.outside(desk.tools().labels().text(subject.language(), "amp"), url);
    }

    private Optional<ProviderGroup> provider(Article article) {
        return Optional.ofNullable(desk.index().providerOf(article));
    }

    private @Nullable Link translation(Subject subject) {
        String original = subject.article().translationOf();
        return original == null ? null : link(desk.index().article(original), subject.language());
    }

    /**
     * The headline of another article, which leads to it.
     *
     * @param language of the page
     */
    private @Nullable Link link(@Nullable Article article, String language) {
        if (article == null || !desk.teasers().hasPage(article)) {
            return null;
        }
        String href = desk.paths().href(desk.teasers().path(article));
        return new Link(article.title(), href, null, desk.teasers().foreign(article, language));
    }
}
