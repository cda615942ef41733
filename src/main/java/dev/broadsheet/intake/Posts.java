package dev.broadsheet.intake;

import dev.broadsheet.article.FirstSegment;
import dev.broadsheet.article.Slug;
import dev.broadsheet.config.SitePath;
import dev.broadsheet.intake.FeedItem.Person;
import dev.broadsheet.intake.FeedItem.Picture;
import dev.broadsheet.source.Problems;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes articles of posts, and standing pages of pages. */
final class Posts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Set<String> HIDDEN = Set.of("draft", "pending", "auto-draft", "private");
    private static final Set<String> GONE = Set.of("trash", "inherit");

    private final String origin;
    private final Workshop workshop;
    private final Problems problems;
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> attachments = new HashMap<>();
    private final Map<String, String> alternatives = new HashMap<>();
    private final PostBody bodies = new PostBody(attachments);
    private String site = "";
    private int comments;
    private int thrownAway;
    private int pictures;

    Posts(String origin, Workshop workshop, Problems problems) {
        this.origin = origin;
        this.workshop = workshop;
        this.problems = problems;
    }

    /** Names by login. */
    Map<String, String> authors() {
        return authors;
    }

    /** Takes a file that posts name by its number. */
    void attachment(ExportItem item) {
        String url = item.text("wp:attachment_url");
        attachments.put(item.text("wp:post_id"), url);
        String alternative = FeedText.line(item.meta().getOrDefault("_wp_attachment_image_alt", ""));
        if (!alternative.isEmpty()) {
            alternatives.put(url, alternative);
        }
    }

    /** Takes the site's address, which is the first that the export names. */
    void site(String url) {
        site = site.isEmpty() ? url.strip() : site;
    }

    Optional<Manuscript> manuscript(ExportItem item) {
        Instant published = date(item, "wp:post_date_gmt", ZoneOffset.UTC)
                .or(() -> date(item, "wp:post_date", workshop.zone()))
                .orElse(null);
        String title = FeedText.heading(item.text("title"));
        if (GONE.contains(item.text("wp:status"))) {
            thrownAway++;
            return Optional.empty();
        } else if (title.isEmpty() || published == null) {
            String what = title.isEmpty() ? "the post " + item.text("wp:post_id") : "\"" + title + "\"";
            String lacks = title.isEmpty() ? " has no title" : " has no date";
            problems.warning("not-imported", problems.at(0), what + lacks + "; it is left out", null);
            return Optional.empty();
        }
        comments += item.comments();
        return Optional.of(manuscript(item, title, published));
    }

    private Manuscript manuscript(ExportItem item, String title, Instant published) {
        boolean page = item.type().equals("page");
        String id = item.text("guid");
        Optional<String> section = page ? Optional.empty() : section(item);
        FrontFields fields = new FrontFields()
                .with("title", title)
                .with("publishedDateTime", published)
                .with("updatedDateTime", updated(item, published))
                .with("draft", isHidden(item, title) ? Boolean.TRUE : null)
                .withExcerpt(FeedText.plain(item.text("excerpt:encoded")))
                .with("category", section.orElse(null))
                .withAuthors(byline(item))
                .with("topics", topics(item, section.orElse("")))
                .withPictures(lead(item))
                .with("aliases", aliases(item))
                .with(Manuscript.SOURCE_ID, id);
        String body = workshop.body(bodies.html(item.text("content:encoded")), item.text("link"), title, problems);
        pictures += body.contains(host(site)) && body.contains("/wp-content/") ? 1 : 0;
        List<String> keys = id.isEmpty() ? List.of() : List.of(Manuscript.keyOfId("", id));
        String path = page ? pagePath(item, title) : postPath(item, title, published);
        return new Manuscript(origin, path, keys, fields.map(), body);
    }

    private static Optional<Instant> date(ExportItem item, String name, ZoneId zone) {
        try {
            return Optional.of(
                    LocalDateTime.parse(item.text(name), DATE).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // an export writes "0000-00-00 00:00:00" for none
        }
    }

    private static @Nullable Instant updated(ExportItem item, Instant published) {
        return date(item, "wp:post_modified_gmt", ZoneOffset.UTC)
                .filter(modified -> modified.isAfter(published))
                .orElse(null);
    }

    private boolean isHidden(ExportItem item, String title) {
        if (!item.text("wp:post_password").isEmpty()) {
            String message = "\"" + title + "\" was protected by a password; it is a draft now";
            problems.warning("not-imported", problems.at(0), message, null);
            return true;
        }
        return HIDDEN.contains(item.text("wp:status"));
    }

    private List<Person> byline(ExportItem item) {
        String login = item.text("dc:creator");
        String name = FeedText.line(authors.getOrDefault(login, login));
        return name.isEmpty() ? List.of() : List.of(new Person(name, null));
    }

    private List<Picture> lead(ExportItem item) {
        String url = attachments.get(item.meta().getOrDefault("_thumbnail_id", ""));
        return url == null ? List.of() : List.of(new Picture(url, 0, 0, alternatives.get(url), null, null));
    }

    /** The first category that can be a section here. */
    private static Optional<String> section(ExportItem item) {
        return item.terms("category").stream()
                .filter(name -> !name.equals("Uncategorized") && !FirstSegment.isTaken(Slug.of(name)))
                .findFirst();
    }

    private static List<String> topics(ExportItem item, String section) {
        Stream<String> categories =
                item.terms("category").stream().filter(name -> !name.equals("Uncategorized") && !name.equals(section));
        return Stream.concat(categories, item.terms("post_tag").stream())
                .distinct()
                .toList();
    }

    /** The old address, which goes on to lead here. */
    private static List<String> aliases(ExportItem item) {
        String path = path(item);
        return path.length() < 2 ? List.of() : SitePath.address(path).stream().toList();
    }

    private static String path(ExportItem item) {
        try {
            URI link = URI.create(item.text("link"));
            return link.getRawQuery() == null && link.getPath() != null ? link.getPath() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String postPath(ExportItem item, String title, Instant published) {
        // the day in the old address is that of the author's clock
        Instant local = date(item, "wp:post_date", ZoneOffset.UTC).orElse(published);
        return FrontFields.path(workshop.collection(), local, slug(item, title));
    }

    private static String slug(ExportItem item, String title) {
        String name = item.text("wp:post_name");
        try {
            String decoded = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Slug.of(decoded.isBlank() ? title : decoded);
        } catch (IllegalArgumentException e) {
            return Slug.of(name);
        }
    }

    private static String pagePath(ExportItem item, String title) {
        List<String> parts = new ArrayList<>();
        for (String part : path(item).split("/", -1)) {
            if (!part.isBlank()) {
                parts.add(Slug.of(part));
            }
        }
        String name = parts.isEmpty() ? slug(item, title) : String.join("/", parts);
        boolean taken = FirstSegment.isTaken(name.replaceFirst("/.*", ""));
        return "pages/" + (taken ? "old-" : "") + name + ".md";
    }

    private static String host(String url) {
        int start = url.indexOf("://") + 1;
        return start == 0 ? url : url.substring(start);
    }

    /** Says of all posts together what could not be carried over. */
    void sumUp() {
        sumUp(comments, "comments are left out: articles here have none", null);
        sumUp(thrownAway, "posts from the waste basket are left out", null);
        String hint = "copy wp-content to root/wp-content in the content folder, and write the addresses without host";
        sumUp(pictures, "texts show images that still lie at " + site, hint);
        if (!bodies.unknown().isEmpty()) {
            String names = String.join(", ", bodies.unknown());
            problems.warning(
                    "not-imported", problems.at(0), "shortcodes stay in the texts as they are: " + names, null);
        }
    }

    private void sumUp(int count, String what, @Nullable String hint) {
        if (count > 0) {
            problems.warning("not-imported", problems.at(0), count + " " + what, hint);
        }
    }
}
