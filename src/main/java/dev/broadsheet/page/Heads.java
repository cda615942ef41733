package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        @Nullable Picture image = image(claim);
        return new Head(
                claim.title,
                claim.path.isEmpty() ? site : claim.title + " – " + site,
                claim.description,
                tools.paths().href(claim.path),
                canonical(claim),
                preview ? PREVIEW : claim.robots,
                language,
                tools.labels().direction(language),
                locale(language),
                image,
                image != null && image.src().equals(own(claim.image)),
                feeds(claim),
                claim.versions,
                claim.section == null ? null : tools.paths().href(claim.section),
                claim.data);
    }

    private @Nullable String canonical(Claim claim) {
        if (claim.path.equals(Paths.NOT_FOUND)) {
            return null;
        }
        return claim.canonical == null ? tools.paths().absolute(claim.path) : claim.canonical;
    }

    private @Nullable String own(@Nullable Picture image) {
        return image == null ? null : tools.paths().absoluteHref(image.src());
    }

    /** As OpenGraph names languages, which it only does with a country. */
    private static @Nullable String locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getCountry().length() == 2 ? locale.getLanguage() + "_" + locale.getCountry() : null;
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

    /** What is shown of a page elsewhere: its own image, else the publisher's logo. Nobody takes a drawing there. */
    private @Nullable Picture image(Claim claim) {
        return Stream.concat(Stream.ofNullable(claim.image), Views.logo(tools).stream())
                .filter(picture -> !"image/svg+xml".equals(ImageType.of(picture.src())))
                .map(picture -> absolute(picture, tools.paths()))
                .findFirst()
                .orElse(null);
    }

    static Picture absolute(Picture picture, Paths paths) {
        return new Picture(
                paths.absoluteHref(picture.src()),
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                picture.outside(),
                List.of());
    }

    /**
     * What a head is about.
     *
     * @param canonical absolute URL of the page to be found in its place; null for itself
     * @param language null for the site's
     * @param feeds of the page itself, or of what it belongs to
     * @param versions of the page in several languages, itself among them; empty where there is one
     * @param section path of the section that it belongs to, or null
     */
    record Claim(
            String title,
            String description,
            String path,
            @Nullable String canonical,
            String robots,
            @Nullable String language,
            @Nullable Picture image,
            List<FeedLink> feeds,
            List<Version> versions,
            @Nullable String section,
            Json data) {

        static Claim of(String title, String path) {
            return new Claim(title, "", path, null, INDEX, null, null, List.of(), List.of(), null, Json.EMPTY);
        }

        Claim withDescription(String text) {
            return new Claim(title, text, path, canonical, robots, language, image, feeds, versions, section, data);
        }

        Claim withCanonical(@Nullable String url) {
            return new Claim(title, description, path, url, robots, language, image, feeds, versions, section, data);
        }

        Claim withRobots(String value) {
            return new Claim(
                    title, description, path, canonical, value, language, image, feeds, versions, section, data);
        }

        Claim withLanguage(String tag) {
            return new Claim(title, description, path, canonical, robots, tag, image, feeds, versions, section, data);
        }

        Claim withImage(@Nullable Picture picture) {
            return new Claim(
                    title, description, path, canonical, robots, language, picture, feeds, versions, section, data);
        }

        Claim withFeeds(List<FeedLink> own) {
            return new Claim(
                    title, description, path, canonical, robots, language, image, own, versions, section, data);
        }

        Claim withVersions(List<Version> all) {
            return new Claim(title, description, path, canonical, robots, language, image, feeds, all, section, data);
        }

        Claim withSection(String sectionPath) {
            return new Claim(
                    title, description, path, canonical, robots, language, image, feeds, versions, sectionPath, data);
        }

        Claim withData(Json json) {
            return new Claim(
                    title, description, path, canonical, robots, language, image, feeds, versions, section, json);
        }
    }
}
