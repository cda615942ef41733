package dev.broadsheet.article;

import dev.broadsheet.config.LanguageTag;
import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape;
import dev.broadsheet.source.Shape.Decimal;
import dev.broadsheet.source.Shape.Either;
import dev.broadsheet.source.Shape.Flag;
import dev.broadsheet.source.Shape.Formed;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Text;
import dev.broadsheet.source.Shape.Time;
import java.util.ArrayList;
import java.util.List;

/** What is known of the front matter of articles and standing pages. */
public final class ArticleForm {

    private static final Shape TEXT = new Text();
    private static final Shape INSTANT = new Time();

    static final Formed WEB_URL = Formed.text("an absolute http or https URL", SiteUrl.PATTERN);

    private static final Form AUTHOR = Form.open(
            "Author",
            List.of(
                    Field.of("name", TEXT, "the author's name").required(),
                    Field.of("url", WEB_URL, "the author's own page")));

    private static final ListOf AUTHORS =
            new ListOf(new Either(TEXT, AUTHOR), "a list of names, or of maps with name and url");

    private static final Form PROVIDER = Form.open(
            "Provider",
            List.of(
                    Field.of("name", TEXT, "as it is shown")
                            .otherwise("the domain")
                            .requiredUnless("domain"),
                    Field.of(
                            "domain",
                            Provider.DOMAIN,
                            "providers with the same domain (without www.) are one, else those with the same name"),
                    Field.of("images", Images.LIST, "the first is its logo"),
                    Field.of("authors", AUTHORS, "who writes for it")));

    private static final Form RELATED = Form.open(
            "Related article",
            List.of(
                    Field.of("title", TEXT, "its headline").required(),
                    Field.of(
                                    "webUrl",
                                    WEB_URL,
                                    "where it is read; that of a published article of the newsroom leads to the article's page here")
                            .required(),
                    Field.of("excerpt", TEXT, "the summary"),
                    Field.of("publishedDateTime", INSTANT, "when it was published"),
                    Field.of("ampWebUrl", WEB_URL, "AMP copies"),
                    Field.of("cdnAmpWebUrl", WEB_URL, "AMP copies"),
                    Field.of("type", TEXT, "what it is, such as video").standard("article"),
                    Field.of("provider", new MapOf(PROVIDER), "who published it"),
                    Field.of("quality", new Decimal(), "how good it is"),
                    Field.of("images", Images.LIST, "the first one with an absolute URL is shown")));

    private static final Form ACTION = Form.open(
            "Action",
            List.of(
                    Field.of(
                                    "url",
                                    Formed.word("an http or https URL, or a path", SiteUrl.PLACE_PATTERN),
                                    "where the button leads")
                            .required(),
                    Field.of("title", TEXT, "what the button says")
                            .otherwise("the type")
                            .requiredUnless("type"),
                    Field.of("type", TEXT, "what it is for, such as download")));

    private static final Form NOTE = Form.open(
            "Update or correction",
            List.of(
                    Field.of("dateTime", INSTANT, "when the article was changed")
                            .required(),
                    Field.of("text", TEXT, "what was changed; plain text").required()));

    /** An article. */
    public static final Form ARTICLE = Form.open("Article", fields(false));

    /** A standing page, or an article among the drafts: only the title is required. */
    public static final Form PAGE = Form.open("Page", fields(true));

    private ArticleForm() {}

    private static List<Field> fields(boolean page) {
        List<Field> fields = new ArrayList<>(announcement(page));
        fields.addAll(appearance(page));
        fields.addAll(origin());
        fields.addAll(content());
        return fields;
    }

    /** What it is called, and when it appears. */
    private static List<Field> announcement(boolean page) {
        Field published = Field.of(
                        "publishedDateTime",
                        INSTANT,
                        "when it is published; a date without a zone is taken in the site's, with a warning")
                .or("date")
                .elsewhere("publishDate")
                .required()
                .asGrave();
        return List.of(
                Field.of("title", TEXT, "the headline; plain text").required().asGrave(),
                page ? published.optional() : published,
                Field.of("updatedDateTime", INSTANT, "the last significant change")
                        .elsewhere("lastmod", "last_modified_at"),
                Field.of("expiryDateTime", INSTANT, "from then on it is no longer published")
                        .elsewhere("expiryDate")
                        .asGrave());
    }

    /** Whether and where it appears. A wrong value could show what should not be shown, or somewhere else. */
    private static List<Field> appearance(boolean page) {
        return List.of(
                Field.of(
                                "category",
                                page ? TEXT : Formed.word("text", FirstSegment.PATTERN),
                                "the section; not page, api, topics, providers, authors, archive, assets or search, whose addresses are taken")
                        .otherwise("the collection without _")
                        .asGrave(),
                Field.of("slug", Slug.FORM, "the last part of the address")
                        .otherwise("the file's name without date and .md")
                        .asGrave(),
                Field.of("published", new Flag(), "whether it may appear; with false it appears nowhere")
                        .standard(true)
                        .asGrave(),
                Field.of("draft", new Flag(), "whether it is a draft; true is published: false")
                        .standard(false)
                        .asGrave(),
                Field.of(
                                "deleted",
                                new Flag(),
                                "whether it was taken down: its address and aliases say that it is gone")
                        .standard(false)
                        .asGrave(),
                Field.of("pinned", new Flag(), "whether it is pinned; the newest pinned article leads the front page")
                        .standard(false),
                Field.of("noindex", new Flag(), "whether it is kept out of search engines and sitemaps")
                        .standard(false));
    }

    /** Whose it is, and where else it is. */
    private static List<Field> origin() {
        return List.of(
                Field.of(
                                "aliases",
                                new ListOf(
                                        Formed.word("a path", "[^\\\\?#:*\"<>|]+"),
                                        "a list of paths, in ASCII, such as /old/address/"),
                                "old addresses that lead here")
                        .elsewhere("redirect_from"),
                Field.of("originalUrl", WEB_URL, "where it first appeared"),
                Field.of("webUrl", WEB_URL, "where it is read; the page's button leads there"),
                Field.of("ampWebUrl", WEB_URL, "AMP copies of the original"),
                Field.of("cdnAmpWebUrl", WEB_URL, "AMP copies of the original"),
                Field.of("provider", new MapOf(PROVIDER), "who published it").otherwise("the site itself"),
                Field.of("authors", AUTHORS, "who wrote it"),
                Field.of("quality", new Decimal(), "how good it is, usually from 0 to 100"),
                Field.of("heat", new Decimal(), "how much it is read now; -1 is not rated"),
                Field.of("locale", LanguageTag.FORM, "language and direction")
                        .otherwise("its topic's, its provider's, or the site's"),
                Field.of(
                        "translationOf",
                        Formed.text("the path of an article in the content folder", "[\\s\\S]*\\.md\\s*"),
                        "the article that this one translates"));
    }

    /** What it says and shows. */
    private static List<Field> content() {
        ListOf notes = ListOf.maps(NOTE);
        String changes = "what was added or put right since; shown below the text";
        return List.of(
                Field.of("excerpt", TEXT, "the summary; plain text")
                        .or("description", "summary")
                        .otherwise("the first sentences of the text"),
                Field.of(
                                "type",
                                Formed.word("one word of letters, digits and hyphens", "[A-Za-z][A-Za-z0-9_-]{0,63}"),
                                "video marks headlines as a video; any word chooses a template")
                        .standard("article"),
                Field.of("topics", ListOf.TEXTS, "what it is about").or("tags"),
                Field.of("images", Images.LIST, "the first one that exists is the lead image"),
                Field.of(
                        "related",
                        ListOf.maps(RELATED),
                        "articles elsewhere that belong beside it; they come first in the sidebar"),
                Field.of("featuredContent", TEXT, "a player, as HTML, of a host that the setting embeds.allow names"),
                Field.of("actions", ListOf.maps(ACTION), "buttons"),
                Field.of("updates", notes, changes),
                Field.of("corrections", notes, changes),
                Field.of("secured", TEXT, "encrypted; no template can read it, and it is never in the output"));
    }
}
