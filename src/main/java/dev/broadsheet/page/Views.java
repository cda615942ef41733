package dev.broadsheet.page;

import dev.broadsheet.article.Image;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.Entry;
import dev.broadsheet.config.SiteConfig.Publisher;
import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.site.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes what every template may know of the site. */
final class Views {

    /** So many sections stand in the menu where the settings give none. */
    private static final int SECTIONS = 6;

    private static final Comparator<Section> LARGEST_FIRST = Comparator.comparingInt(
                    (Section section) -> Listings.magnitude(section.articles().size()))
            .reversed()
            .thenComparing(Section::key);

    private Views() {}

    static SiteView of(Desk desk) {
        SiteConfig config = desk.config();
        Publisher publisher = config.publisher();
        return new SiteView(
                config.title(),
                config.description(),
                desk.paths().href(""),
                config.url(),
                config.language(),
                desk.tools().labels().direction(config.language()),
                menu(desk),
                MainTopics.of(desk.site(), desk.index()).stream()
                        .map(desk.teasers()::link)
                        .toList(),
                footer(desk),
                Overviews.of(desk.paths()),
                Link.of(publisher.name(), publisher.url() == null ? desk.paths().href("") : publisher.url()),
                logo(desk.tools()).orElse(null),
                Link.of(config.title(), desk.paths().href(Paths.FEED)),
                config.web().search() ? desk.link(desk.label("search"), Paths.SEARCH) : null,
                new RootFiles(desk).links(),
                desk.input().preview());
    }

    private static List<Link> menu(Desk desk) {
        if (!desk.config().menu().isEmpty()) {
            return links(desk.config().menu(), desk);
        }
        return desk.site().sections().stream()
                .sorted(LARGEST_FIRST)
                .limit(SECTIONS)
                .map(section -> desk.link(section.name(), Paths.section(section)))
                .toList();
    }

    private static List<Link> links(List<Entry> entries, Desk desk) {
        return entries.stream()
                .map(entry -> SiteUrl.isAbsolute(entry.href())
                        ? desk.chosen(entry.name(), entry.href())
                        : desk.link(entry.name(), entry.href().replaceFirst("^/", "")))
                .toList();
    }

    private static List<Link> footer(Desk desk) {
        if (!desk.config().footer().isEmpty()) {
            return links(desk.config().footer(), desk);
        }
        return desk.site().pages().stream()
                .map(page -> desk.link(page.article().title(), page.path() + "/"))
                .toList();
    }

    /** The publisher's logo. */
    static Optional<Picture> logo(Tools tools) {
        return logoImage(tools)
                .flatMap(image -> tools.media()
                        .picture(image, Media.Place.ofSite("", tools.config().images())));
    }

    /** The files of the publisher's logo. */
    static List<Attachment> attachments(Desk desk) {
        return logoImage(desk.tools())
                .map(logo -> desk.tools()
                        .media()
                        .files(logo, Media.Place.ofSite("", desk.config().images())))
                .orElse(List.of());
    }

    static Optional<Image> logoImage(Tools tools) {
        return Optional.ofNullable(tools.config().publisher().logo()).map(Image::of);
    }
}
