package dev.broadsheet.article;

import dev.broadsheet.config.LanguageTag;
import dev.broadsheet.config.SitePath;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.YamlValue;
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

    /** Topics of an article at most: each has pages of its own, on which all of them are named. */
    private static final int MOST_TOPICS = 100;

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

    private final FrontMatter matter;
    private final Problems problems;
    private final ZoneId zone;
    private final Fields fields;
    private final Instant published;
    private final Secured secured;

    /**
     * The fields of a file.
     *
     * @param dated whether it must say when it is published
     */
    ArticleFields(FrontMatter matter, Problems problems, ZoneId zone, boolean dated) {
        this.matter = matter;
        this.problems = problems;
        this.zone = zone;
        fields = Fields.lenient(dated ? ArticleForm.ARTICLE : ArticleForm.PAGE, matter.fields(), problems);
        published = fields.instant(zone, "publishedDateTime").orElse(Instant.EPOCH);
        secured = fields.line("secured").map(Secured::of).orElse(Secured.NONE);
    }

    Fields fields() {
        return fields;
    }

    Body body() {
        return new Body(matter.bodyOffset(), matter.bodyLine(), matter.body().isBlank(), matter.front(), matter.file());
    }

    String title() {
        return fields.line("title").map(CharacterReferences::resolved).orElse("");
    }

    String excerpt() {
        return fields.line("excerpt").map(CharacterReferences::resolved).orElseGet(() -> Excerpts.of(matter.body()));
    }

    /** When it was published; the beginning of time where that is not said. */
    Instant published() {
        return published;
    }

    @Nullable
    Instant instant(String name) {
        return fields.instant(zone, name).orElse(null);
    }

    /** When it is published no longer. */
    @Nullable
    Instant expiry() {
        Instant expiry = instant("expiryDateTime");
        if (expiry != null && !expiry.isAfter(published)) {
            String message = "\"expiryDateTime\" is not after the moment of publication: this never appears";
            problems.warning("never-published", at("expiryDateTime"), message, null);
        }
        return expiry;
    }

    Visibility visibility(boolean draft) {
        boolean published = fields.flag("published");
        boolean drafted = fields.flag("draft");
        return new Visibility(
                published && !drafted && !draft,
                fields.flag("deleted"),
                fields.flag("pinned"),
                fields.flag("noindex"),
                secured);
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
        return fields.parsed("type", ArticleFields::type).orElseThrow();
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
        return nowhere ? Elsewhere.NOWHERE : new Elsewhere(original, web, amp, cdnAmp);
    }

    /** Each topic once, as it was first written; no more than there is room for. */
    List<String> topics() {
        List<String> topics = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String written : fields.lines("topics")) {
            String topic = CharacterReferences.resolved(written);
            if (keys.add(NameKey.of(topic))) {
                topics.add(topic);
            }
        }
        if (topics.size() <= MOST_TOPICS) {
            return topics;
        }
        String message = "the article has %d topics; the first %d count".formatted(topics.size(), MOST_TOPICS);
        problems.warning("too-many-topics", at(fields.has("topics") ? "topics" : "tags"), message, null);
        return topics.subList(0, MOST_TOPICS);
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
        return fields.parsed("locale", LanguageTag::of).orElse(null);
    }

    @Nullable
    String translationOf() {
        return fields.parsed("translationOf", ArticleFields::articlePath).orElse(null);
    }

    private static Optional<String> articlePath(String text) {
        String path = text.strip();
        return Optional.of(path.startsWith("/") ? path.substring(1) : path)
                .filter(relative ->
                        relative.endsWith(".md") && SitePath.of(relative).isPresent());
    }

    List<String> aliases() {
        return fields
                .parsedLines("aliases", path -> SitePath.address(path).filter(known -> known.length() > 1))
                .stream()
                .distinct()
                .toList();
    }

    Map<String, Object> extra() {
        return Extra.of(matter.fields(), ArticleForm.ARTICLE.names());
    }
}
