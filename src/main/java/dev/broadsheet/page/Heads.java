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
        return of(Subject.of(title, path));
    }

    Head of(Subject subject) {
        String language = subject.language == null ? tools.config().language() : subject.language;
        String site = tools.config().title();
        return new Head(
                subject.title,
                subject.path.isEmpty() ? site : subject.title + " – " + site,
                subject.description,
                tools.paths().href(subject.path),
                subject.path.equals(Paths.NOT_FOUND) ? null : tools.paths().absolute(subject.path),
                preview ? PREVIEW : subject.robots,
                language,
                tools.labels().direction(language),
                absolute(subject.image),
                feeds(subject.feed),
                subject.section == null ? null : tools.paths().href(subject.section));
    }

    private List<Link> feeds(@Nullable Link own) {
        List<Link> feeds = new ArrayList<>();
        Link site = siteFeed(tools);
        if (own != null && !own.equals(site)) {
            feeds.add(own);
        }
        feeds.add(site);
        return feeds;
    }

    static Link siteFeed(Tools tools) {
        return Link.of(tools.config().title(), tools.paths().href(Paths.FEED));
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
     * @param feed of the page itself, or null
     * @param section path of the section that it belongs to, or null
     */
    record Subject(
            String title,
            String description,
            String path,
            String robots,
            @Nullable String language,
            @Nullable Picture image,
            @Nullable Link feed,
            @Nullable String section) {

        static Subject of(String title, String path) {
            return new Subject(title, "", path, INDEX, null, null, null, null);
        }

        Subject withDescription(String text) {
            return new Subject(title, text, path, robots, language, image, feed, section);
        }

        Subject withRobots(String value) {
            return new Subject(title, description, path, value, language, image, feed, section);
        }

        Subject withLanguage(String tag) {
            return new Subject(title, description, path, robots, tag, image, feed, section);
        }

        Subject withImage(@Nullable Picture picture) {
            return new Subject(title, description, path, robots, language, picture, feed, section);
        }

        Subject withFeed(Link own) {
            return new Subject(title, description, path, robots, language, image, own, section);
        }

        Subject withSection(String sectionPath) {
            return new Subject(title, description, path, robots, language, image, feed, sectionPath);
        }
    }
}
