package dev.broadsheet.article;

import dev.broadsheet.config.LanguageTag;
import dev.broadsheet.config.SitePath;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of one article that are no maps, with the rules that hold for each. */
final class ArticleFields {

    private static final Set<String> KNOWN = Set.of(
            "title",
            "publishedDateTime",
            "date",
            "updatedDateTime",
            "expiryDateTime",
            "excerpt",
            "description",
            "summary",
            "category",
            "slug",
            "type",
            "published",
            "draft",
            "deleted",
            "originalUrl",
            "webUrl",
            "ampWebUrl",
            "cdnAmpWebUrl",
            "provider",
            "authors",
            "topics",
            "tags",
            "images",
            "related",
            "quality",
            "heat",
            "featuredContent",
            "locale",
            "translationOf",
            "aliases",
            "actions",
            "updates",
            "corrections",
            "pinned",
            "noindex",
            "secured");

    /** A wrong value of these could show what should not be shown, or not yet, or somewhere else. */
    private static final Set<String> GRAVE = Set.of(
            "title",
            "publishedDateTime",
            "date",
            "expiryDateTime",
            "published",
            "draft",
            "deleted",
            "slug",
            "category");

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

    private final FrontMatter matter;
    private final Problems problems;
    private final ZoneId zone;
    private final Fields fields;

    ArticleFields(FrontMatter matter, Problems problems, ZoneId zone) {
        this.matter = matter;
        this.problems = problems;
        this.zone = zone;
        fields = Fields.lenient(matter.fields(), problems, GRAVE);
        fields.warnOfSlips(KNOWN);
    }

    Fields fields() {
        return fields;
    }

    Body body() {
        return new Body(matter.bodyOffset(), matter.bodyLine(), matter.body().isBlank(), matter.file());
    }

    String title() {
        Optional<String> title = fields.line("title");
        if (!fields.has("title")) {
            fields.missing("title");
        }
        return title.orElse("");
    }

    String excerpt() {
        return fields.line("excerpt", "description", "summary").orElseGet(() -> Excerpts.of(matter.body()));
    }

    /** When it was published; a standing page and a draft need not say so. */
    Instant published(boolean required) {
        Optional<Instant> published = fields.instant(zone, "publishedDateTime", "date");
        if (required && !fields.has("publishedDateTime") && !fields.has("date")) {
            fields.missing("publishedDateTime");
        }
        return published.orElse(Instant.EPOCH);
    }

    @Nullable
    Instant instant(String name) {
        return fields.instant(zone, name).orElse(null);
    }

    Visibility visibility(boolean draft) {
        boolean published = fields.flag("published").orElse(true);
        boolean drafted = fields.flag("draft").orElse(false);
        return new Visibility(
                published && !drafted && !draft,
                fields.flag("deleted").orElse(false),
                fields.flag("pinned").orElse(false),
                fields.flag("noindex").orElse(false),
                fields.has("secured"));
    }

    String slug(String fallback) {
        Optional<String> slug = fields.line("slug");
        slug.filter(given -> !Slug.isValid(given)).ifPresent(given -> {
            String message = "\"slug\" may hold lower-case letters a to z, digits and hyphens, 200 at most";
            problems.error("slug", at("slug"), message, "write \"" + Slug.of(given) + "\"");
        });
        return slug.orElse(fallback);
    }

    String category(String fallback, boolean page) {
        String category = fields.line("category").orElse(fallback);
        if (!page && FirstSegment.isTaken(Slug.of(category))) {
            String message = "\"%s\" cannot be a category: /%s/ is the address of other pages"
                    .formatted(category, Slug.of(category));
            problems.error("category", at("category"), message, "choose another name");
        }
        return category;
    }

    private Location at(String name) {
        YamlValue value = fields.mapping().get(name);
        return value == null ? problems.at(0) : problems.at(value);
    }

    String type() {
        return fields.parsed("type", "one word of letters, digits and hyphens", ArticleFields::type)
                .orElse("article");
    }

    private static Optional<String> type(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(type -> TYPE.matcher(type).matches());
    }

    Elsewhere elsewhere() {
        String original = NestedFields.webUrl(fields, "originalUrl");
        String web = NestedFields.webUrl(fields, "webUrl");
        String amp = NestedFields.webUrl(fields, "ampWebUrl");
        String cdnAmp = NestedFields.webUrl(fields, "cdnAmpWebUrl");
        boolean nowhere = original == null && web == null && amp == null && cdnAmp == null;
        // Most articles are read where they first appeared: one text in memory is enough.
        String read = web != null && web.equals(original) ? original : web;
        return nowhere ? Elsewhere.NOWHERE : new Elsewhere(original, read, amp, cdnAmp);
    }

    /** Each topic once, as it was first written. */
    List<String> topics() {
        List<String> topics = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Text topic : fields.lines("topics", "tags")) {
            if (keys.add(NameKey.of(topic.text()))) {
                topics.add(topic.text());
            }
        }
        return topics;
    }

    double rating(String name) {
        return fields.number(name).orElse(Double.NaN);
    }

    @Nullable
    String featured() {
        return fields.text("featuredContent").orElse(null);
    }

    @Nullable
    String locale() {
        return fields.parsed("locale", "a language tag such as en or pt-BR", LanguageTag::of)
                .orElse(null);
    }

    @Nullable
    String translationOf() {
        return fields.parsed(
                        "translationOf", "the path of an article in the content folder", ArticleFields::articlePath)
                .orElse(null);
    }

    private static Optional<String> articlePath(String text) {
        String path = text.strip();
        return Optional.of(path.startsWith("/") ? path.substring(1) : path)
                .filter(relative ->
                        relative.endsWith(".md") && SitePath.of(relative).isPresent());
    }

    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        for (Text alias : fields.lines("aliases")) {
            SitePath.address(alias.text())
                    .filter(path -> path.length() > 1)
                    .ifPresentOrElse(
                            aliases::add,
                            () -> fields.wrong("aliases", alias, "a list of paths, in ASCII, such as /old/address/"));
        }
        return aliases.stream().distinct().toList();
    }

    Map<String, Object> extra() {
        return Extra.of(matter.fields(), KNOWN);
    }
}
