package dev.broadsheet.page;

import dev.broadsheet.article.Note;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SiteIndex;
import java.util.List;

/** Everything at hand where pages are made. */
record Desk(
        PlanInput input,
        SiteIndex index,
        Tools tools,
        Teasers teasers,
        Folding folding,
        Listings listings,
        Heads heads,
        Bodies bodies,
        StructuredData data) {

    static Desk of(PlanInput input) {
        SiteConfig config = input.site().config();
        Paths paths = new Paths(config);
        Moments moments = new Moments(config.zone());
        Media media = new Media(input.files(), paths, input.prints());
        Tools tools = new Tools(config, paths, media, moments, new Numerals(), input.labels());
        SiteIndex index = SiteIndex.of(input.site());
        Teasers teasers = new Teasers(index, tools);
        Folding folding = new Folding(
                index, input.site().articles(), config.stories().folded() ? input.stories() : position -> List.of());
        return new Desk(
                input,
                index,
                tools,
                teasers,
                folding,
                new Listings(config.pageSize(), teasers, moments, folding),
                new Heads(tools, input.preview()),
                new Bodies(input),
                new StructuredData(tools, input.site()));
    }

    Site site() {
        return input.site();
    }

    SiteConfig config() {
        return tools.config();
    }

    Paths paths() {
        return tools.paths();
    }

    /** The language that the site's own pages speak. */
    String language() {
        return tools.config().language();
    }

    FeedLinks feeds() {
        return new FeedLinks(tools);
    }

    /** What an article says of changes to itself, for a page in a language. */
    List<Remark> remarks(List<Note> notes, String language) {
        return notes.stream().map(note -> remark(note, language)).toList();
    }

    Remark remark(Note note, String language) {
        return new Remark(tools.moments().of(note.at(), language), note.text());
    }

    /** A label in the site's language. */
    String label(String name) {
        return tools.labels().text(language(), name);
    }

    /** A link within the site. */
    Link link(String name, String path) {
        return Link.of(name, tools.paths().href(path));
    }

    /** A link that leaves the site, and that whoever sent an article or a definition chose. */
    Link outside(String name, String url) {
        return new Link(name, url, tools.config().outbound().rel(url, false));
    }

    /** A link that leaves the site, and that the newsroom itself chose. */
    Link chosen(String name, String url) {
        return new Link(name, url, tools.config().outbound().rel(url, true));
    }

    /** The words for a numbered page in the site's language. */
    String pageLabel(int number) {
        return label("page").replace("{0}", tools.numerals().of(number, language()));
    }

    /** A link within the site with the number of articles behind it. */
    Counted counted(Link link, int articles) {
        return new Counted(link, articles, tools.numerals().of(articles, language()));
    }
}
