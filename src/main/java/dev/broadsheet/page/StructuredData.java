package dev.broadsheet.page;

import dev.broadsheet.site.Site;
import java.util.ArrayList;
import java.util.List;

/** Says in the words of schema.org what the pages of a site are, but for articles. */
final class StructuredData {

    private final Tools tools;
    private final Organizations organizations;

    StructuredData(Tools tools, Site site) {
        this.tools = tools;
        this.organizations = new Organizations(tools, site);
    }

    Organizations organizations() {
        return organizations;
    }

    /** The front page: the site, who publishes it, and what leads. */
    Json front(List<Teaser> top) {
        Thing site = Thing.of("WebSite")
                .with("@id", tools.paths().absolute("#website"))
                .with("url", tools.config().url())
                .with("name", tools.config().title())
                .with("description", tools.config().description())
                .with("inLanguage", tools.config().language())
                .with("publisher", organizations.reference());
        List<Thing> things = new ArrayList<>(List.of(site, organizations.full()));
        if (!top.isEmpty()) {
            things.add(items(top));
        }
        return JsonLd.graph(things);
    }

    /** A page of a list. */
    Json list(String name, String path, Listing listing) {
        List<Teaser> teasers = listing.months().stream()
                .flatMap(month -> month.teasers().stream())
                .toList();
        return JsonLd.graph(List.of(Thing.of("CollectionPage")
                .with("url", tools.paths().absolute(path))
                .with("name", name)
                .with("mainEntity", teasers.isEmpty() ? null : items(teasers))));
    }

    /** The page about the publisher. */
    Json about(String name, String path) {
        return JsonLd.graph(List.of(
                Thing.of("AboutPage")
                        .with("url", tools.paths().absolute(path))
                        .with("name", name)
                        .with("mainEntity", organizations.reference()),
                organizations.full()));
    }

    /** Headlines with their addresses: ours, or those of originals that have no page here. */
    private Thing items(List<Teaser> teasers) {
        List<Thing> items = new ArrayList<>();
        for (Teaser teaser : teasers) {
            items.add(Thing.of("ListItem")
                    .with("position", items.size() + 1)
                    .with("url", tools.paths().absoluteHref(teaser.href())));
        }
        return Thing.of("ItemList").with("numberOfItems", items.size()).with("itemListElement", items);
    }
}
