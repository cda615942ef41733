package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;

/** The feeds of one list of articles, by the list's path. */
record FeedLinks(Tools tools) {

    /** The feed that every reader understands. */
    FeedLink rss(String name, String path) {
        return link(name, path + Paths.FEED, "application/rss+xml");
    }

    FeedLink json(String name, String path) {
        return link(name, path + Paths.JSON_FEED, "application/feed+json");
    }

    /** The list's feed in every format that the site has. */
    List<FeedLink> all(String name, String path) {
        List<FeedLink> links = new ArrayList<>();
        links.add(rss(name, path));
        links.add(json(name, path));
        if (tools.config().feeds().atom()) {
            links.add(link(name, path + Paths.ATOM, "application/atom+xml"));
        }
        return links;
    }

    private FeedLink link(String name, String path, String type) {
        return new FeedLink(name, tools.paths().href(path), type);
    }
}
