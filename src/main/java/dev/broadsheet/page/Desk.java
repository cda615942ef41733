package dev.broadsheet.page;

import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.site.SiteIndex;
import dev.broadsheet.site.Site;

/** Everything at hand where pages are made. */
record Desk(PlanInput input, SiteIndex index, Tools tools, Teasers teasers, Listings listings, Heads heads, BodyRenderer bodies) {

    static Desk of(PlanInput input) {
        SiteConfig config = input.site().config();
        Paths paths = new Paths(config);
        Moments moments = new Moments(config.zone());
        Media media = new Media(input.assets(), input.beside(), paths);
        Tools tools = new Tools(config, paths, media, moments, input.labels());
        SiteIndex index = SiteIndex.of(input.site());
        Teasers teasers = new Teasers(index, tools);
        return new Desk(
                input,
                index,
                tools,
                teasers,
                new Listings(config.pageSize(), teasers, moments),
                new Heads(tools, input.preview()),
                new BodyRenderer(config));
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

    /** A label in the site's language. */
    String label(String name) {
        return tools.labels().text(language(), name);
    }

    /** A link within the site. */
    Link link(String name, String path) {
        return Link.of(name, tools.paths().href(path));
    }

    /** A link that leaves the site. */
    Link outside(String name, String url) {
        return new Link(name, url, tools.config().outbound().rel());
    }
}
