package dev.broadsheet.config;

import dev.broadsheet.config.ImageSettings.Remote;
import dev.broadsheet.config.SiteConfig.Aggregate;
import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.config.WebSettings.Host;
import dev.broadsheet.config.WebSettings.Manifest;
import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape.Choice;
import dev.broadsheet.source.Shape.Flag;
import dev.broadsheet.source.Shape.Formed;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Text;
import dev.broadsheet.source.Shape.Whole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is known of the settings for feeds, search engines, crawlers and hosts. */
final class WebForm {

    static final Formed PLACE = Formed.word("a path or an http or https URL", SiteUrl.PLACE_PATTERN);
    static final Formed PAGE_URL = Formed.text("an http or https URL", SiteUrl.PATTERN);

    static final Formed OLD_PATH = Formed.word("a map from old paths, in ASCII, such as /old/", "[^\\\\?#:*\"<>|]+");
    static final Formed LANGUAGE = Formed.word("a map of languages such as en", LanguageTag.PATTERN);
    static final Formed HEADER_PATH = Formed.word("a map of paths such as /assets/*", "/[^\\s\"'*]*\\*?");
    static final Formed HEADER = Formed.word("the name of a header such as X-Robots-Tag", "[A-Za-z][A-Za-z0-9-]{0,63}");
    static final Formed HEADER_VALUE = Formed.word("one line of ASCII", "[ -~]{1,1800}");
    static final Formed REL = Formed.word("words such as nofollow", "[a-z-]+(?: [a-z-]+)*");
    static final Formed LINKED_HOST = Formed.word("a map of hosts such as shop.example.org", "[A-Za-z0-9.-]+");
    static final Formed TARGET = Formed.word("a name such as _blank", "_?[A-Za-z][A-Za-z0-9_-]*");
    static final Formed COLOR = Formed.text("a colour such as \"#00566b\"", "#[0-9a-fA-F]{6}");
    static final Formed INDEX_KEY = Formed.word("8 to 128 letters, digits and hyphens", "[A-Za-z0-9-]{8,128}");

    /** Hosts whose frames may be shown where the settings name none. */
    static final List<String> PLAYERS = List.of("youtube.com", "youtube-nocookie.com", "player.vimeo.com");

    private static final Formed ANY_NAME = Formed.word("a name", "[\\s\\S]*");

    /** Types of schema.org that an article may have. */
    private static final Choice NEWS_TYPES = Choice.of(
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "LiveBlogPosting",
            "NewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle");

    private WebForm() {}

    /** What readers and their programs get. */
    static List<Field> presence() {
        return List.of(
                Field.of("search", new Flag(), "whether readers can search the articles at /search/")
                        .standard(true),
                group("feeds", "the feeds", feeds()),
                group(
                        "embeds",
                        "players in texts",
                        Field.of(
                                        "allow",
                                        new ListOf(
                                                Formed.word("a host", "\\s*[A-Za-z0-9.-]+\\s*"),
                                                "a list of hosts such as player.vimeo.com"),
                                        "whose frames may be shown, of YouTube and Vimeo those of players; all others become links")
                                .standard(PLAYERS)),
                Field.of(
                                "html",
                                words(RawHtml.values()),
                                "HTML in a text is cleaned, shown as it was typed, or kept, scripts included")
                        .standard("sanitize"),
                group("outbound", "links that leave the site", outbound()),
                Field.of("aggregate", words(Aggregate.values()), "what an article of another provider is")
                        .standard("stub"));
    }

    /** What crawlers and search engines get, and in which words. */
    static List<Field> discovery() {
        return List.of(
                group(
                        "crawlers",
                        "who may visit",
                        Field.of(
                                        "training",
                                        Choice.of("allow", "refuse"),
                                        "whether robots.txt lets crawlers in that train language models")
                                .standard("allow"),
                        Field.of(
                                        "answers",
                                        Choice.of("allow", "refuse"),
                                        "likewise for those that answer questions with them")
                                .standard("allow")),
                Field.of(
                                "canonical",
                                Choice.of("self", "source"),
                                "with source, a licensed copy leads search engines to its originalUrl and is not hidden")
                        .standard("self"),
                Field.of(
                        "newsTypes",
                        new MapOf(Form.table(ANY_NAME, NEWS_TYPES)),
                        "what an article of a type, or of a section, is to search engines"),
                Field.of(
                        "strings",
                        new MapOf(Form.table(LANGUAGE, new MapOf(Form.table(ANY_NAME, new Text())))),
                        "labels over those of the theme"));
    }

    private static Field[] feeds() {
        return new Field[] {
            Field.of("items", new Whole(1, 1_000), "articles in a feed at most").standard(20),
            Field.of(
                            "atom",
                            new Flag(),
                            "whether there are Atom feeds too, /atom.xml beside each /feed.xml and /feed.json")
                    .standard(false),
            Field.of("fullText", new Flag(), "whether feeds carry the whole text; archives of feeds never do")
                    .standard(false),
            Field.of("hub", PAGE_URL, "the WebSub hub that feeds name")
        };
    }

    static Field images() {
        Choice remote = words(Remote.values());
        return group(
                "images",
                "images on other hosts",
                Field.of("remote", remote, "what becomes of images on other hosts")
                        .standard("cache"),
                Field.of("providers", new MapOf(Form.table(ANY_NAME, remote)), "likewise, by provider"));
    }

    private static Field[] outbound() {
        return new Field[] {
            Field.of("rel", REL, "rel of links that leave the site: to other providers, and in their articles")
                    .standard("external nofollow noopener"),
            Field.of(
                            "own",
                            REL,
                            "rel of those that the newsroom chose: in its own articles, in standing pages, in the menu and in the footer")
                    .otherwise("outbound.rel where that is given, else external noopener"),
            Field.of(
                    "hosts",
                    new MapOf(Form.table(LINKED_HOST, REL)),
                    "rel of links to a host and those below it, such as sponsored noopener"),
            Field.of("target", TARGET, "target of such links in texts")
        };
    }

    private static Field[] manifest() {
        return new Field[] {
            Field.of(
                    "shortName",
                    new Text(),
                    "the name of the site where readers keep it as an application and there is little room"),
            Field.of(
                            "display",
                            Choice.of(Manifest.BROWSER, "minimal-ui", "standalone"),
                            "how much of a browser is around it")
                    .standard(Manifest.BROWSER),
            Field.of("themeColor", COLOR, "the colour of that"),
            Field.of("backgroundColor", COLOR, "the colour until the first page is there")
        };
    }

    /** What hosts, crawlers and the build get. */
    static List<Field> machinery() {
        return List.of(
                Field.of(
                        "redirects",
                        new MapOf(Form.table(OLD_PATH, PLACE)),
                        "old addresses, each with a page that leads on"),
                Field.of(
                        "host",
                        new Choice(Stream.of(Host.values()).map(Host::word).toList()),
                        "the host that the site is made for"),
                Field.of(
                        "headers",
                        new MapOf(Form.table(HEADER_PATH, new MapOf(Form.table(HEADER, HEADER_VALUE)))),
                        "more headers of responses; a path may end in *"),
                group("manifest", "the site as an application", manifest()),
                Field.of(
                                "llms",
                                new Flag(),
                                "whether /llms.txt lists sections, topics, feeds and standing pages for programs that answer questions")
                        .standard(false),
                Field.of("indexNow", INDEX_KEY, "the site's IndexNow key, published as /<key>.txt"),
                Field.of(
                                "onError",
                                Choice.of("stop", "skip"),
                                "skip publishes what has no errors, as --keep-going does")
                        .standard("stop"));
    }

    static Field group(String name, String meaning, Field... fields) {
        return Field.of(name, new MapOf(Form.closed(name, List.of(fields))), meaning);
    }

    private static Choice words(Enum<?>[] values) {
        return new Choice(Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList());
    }
}
