package dev.broadsheet.page;

import dev.broadsheet.article.Image;
import dev.broadsheet.site.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans the pages of topics. */
final class TopicPages {

    private final Desk desk;
    private final ListPages lists;

    TopicPages(Desk desk, Keys keys) {
        this.desk = desk;
        this.lists = new ListPages(desk, keys);
    }

    List<Planned> plan() {
        List<Planned> pages = new ArrayList<>();
        pages.add(new Planned(Paths.TOPICS, null, this::topics));
        for (Topic topic : desk.site().topics()) {
            if (topic.listed()) {
                pages.addAll(topic(topic));
            }
        }
        return pages;
    }

    private Made topics() {
        List<TopicsPage.Entry> entries = new ArrayList<>();
        List<Attachment> files = new ArrayList<>();
        for (Topic topic : desk.site().topics()) {
            if (topic.listed() && topic.parent() == null) {
                List<Counted> children =
                        children(topic).stream().map(this::counted).toList();
                Optional<Image> image = topic.images().stream().findFirst();
                Media.Place place =
                        Media.Place.ofSite(Paths.topic(topic), desk.config().images());
                files.addAll(files(image, place));
                entries.add(new TopicsPage.Entry(counted(topic), topic.description(), picture(image, place), children));
            }
        }
        Head head = desk.heads().of(desk.label("topics"), Paths.TOPICS);
        return new Made(new TopicsPage(Paths.file(Paths.TOPICS), head, entries), files, List.of());
    }

    private List<Planned> topic(Topic topic) {
        String path = Paths.topic(topic);
        Link feed = desk.link(topic.name(), path + Paths.FEED);
        @Nullable Link parent = parent(topic).map(desk.teasers()::link).orElse(null);
        List<Link> children = children(topic).stream().map(desk.teasers()::link).toList();
        Optional<Image> image = topic.images().stream().findFirst();
        Media.Place place = Media.Place.ofSite(path, desk.config().images());
        return lists.plan(path, topic.articles(), (page, listing) -> {
            Picture picture = picture(image, place);
            Head head = desk.heads()
                    .of(Heads.Claim.of(topic.name() + page.suffix(), page.path())
                            .withDescription(topic.description())
                            .withImage(picture)
                            .withFeeds(desk.feeds().all(topic.name(), path))
                            .withSection(path)
                            .withData(desk.data().list(topic.name() + page.suffix(), page.path(), listing)));
            TopicPage made = new TopicPage(
                    page.file(),
                    head,
                    topic.name(),
                    topic.description(),
                    picture,
                    parent,
                    page.isFirst() ? children : List.of(),
                    feed,
                    listing);
            return new Made(made, files(image, place), List.of());
        });
    }

    private @Nullable Picture picture(Optional<Image> image, Media.Place place) {
        return image.flatMap(first -> desk.tools().media().picture(first, place))
                .orElse(null);
    }

    private List<Attachment> files(Optional<Image> image, Media.Place place) {
        return image.map(first -> desk.tools().media().files(first, place)).orElse(List.of());
    }

    /** The topic above one that is listed, which is listed too: it has all of its articles. */
    private Optional<Topic> parent(Topic topic) {
        return Optional.ofNullable(topic.parent()).map(desk.index()::topicOfKey);
    }

    private List<Topic> children(Topic topic) {
        return topic.children().stream()
                .map(desk.index()::topicOfKey)
                .filter(Objects::nonNull)
                .filter(Topic::listed)
                .toList();
    }

    private Counted counted(Topic topic) {
        return desk.counted(desk.teasers().link(topic), topic.articles().size());
    }
}
