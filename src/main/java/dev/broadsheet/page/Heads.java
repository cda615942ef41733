package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what pages say of themselves in their head. */
final class Heads {

    /** Search engines may show text and pictures of any size. */
    static final String INDEX = "max-image-preview:large,max-snippet:-1,max-video-preview:-1";

    static final String NOINDEX = "noindex,follow";
    private static final String PREVIEW = "noindex,nofollow";

    private final Tools tools;
    private final boolean preview;

    Heads(Tools tools, boolean preview) {
        this.tools = tools;
        this.preview = preview;
    }

    /** The head of a page of the site itself. */
    Head of(String title, String path) {
        return of(Claim.of(title, path));
    }

    Head of(Claim claim) {
        String language = claim.language == null ? tools.config().language() : claim.language;
        String site = tools.config().title();
        return new Head(
                claim.title,
                claim.path.isEmpty() ? site : claim.title + " – " + site,
                claim.description,
                tools.paths().href(claim.path),
                claim.path.equals(Paths.NOT_FOUND) ? null : tools.paths().absolute(claim.path),
                preview ? PREVIEW : claim.robots,
                language,
                tools.labels().direction(language),
                absolute(claim.image),
                feeds(claim),
                claim.section == null ? null : tools.paths().href(claim.section));
    }

    private List<FeedLink> feeds(Claim claim) {
        FeedLinks links = new FeedLinks(tools);
        String site = tools.config().title();
        if (claim.path.isEmpty()) {
            return links.all(site, "");
        }
        List<FeedLink> feeds = new ArrayList<>(claim.feeds);
        feeds.add(links.rss(site, ""));
        return feeds;
    }

    private @Nullable Picture absolute(@Nullable Picture picture) {
        if (picture == null) {
            return null;
        }
        return new Picture(
                tools.paths().absoluteHref(picture.src()),
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                picture.outside());
    }

    /**
     * What a head is about.
     *
     * @param language null for the site's
     * @param feeds of the page itself, or of what it belongs to
     * @param section path of the section that it belongs to, or null
     */
    record Claim(
            String title,
            String description,
            String path,
            String robots,
            @Nullable String language,
            @Nullable Picture image,
            List<FeedLink> feeds,
            @Nullable String section) {

        static Claim of(String title, String path) {
            return new Claim(title, "", path, INDEX, null, null, List.of(), null);
        }

        Claim withDescription(String text) {
            return new Claim(title, text, path, robots, language, image, feeds, section);
        }

        Claim withRobots(String value) {
            return new Claim(title, description, path, value, language, image, feeds, section);
        }

        Claim withLanguage(String tag) {
            return new Claim(title, description, path, robots, tag, image, feeds, section);
        }

        Claim withImage(@Nullable Picture picture) {
            return new Claim(title, description, path, robots, language, picture, feeds, section);
        }

        Claim withFeeds(List<FeedLink> own) {
            return new Claim(title, description, path, robots, language, image, own, section);
        }

        Claim withSection(String sectionPath) {
            return new Claim(title, description, path, robots, language, image, feeds, sectionPath);
        }
    }
}
