package dev.broadsheet.intake;

import dev.broadsheet.article.FirstSegment;
import dev.broadsheet.article.Slug;
import dev.broadsheet.config.LanguageTag;
import dev.broadsheet.config.SitePath;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The front matter of Hugo and Jekyll in the words of this program; what it has no word for goes along as it is. */
final class ForeignFields {

    private static final String[] DATES = {"publishDate", "publishedDateTime", "date", "pubdate"};
    private static final String[] UPDATES = {"lastmod", "last_modified_at", "updatedDateTime", "updated", "modified"};
    private static final String[] EXPIRY = {"expiryDate", "expirydate", "expiryDateTime", "unpublishdate"};
    private static final String[] SUMMARIES = {"excerpt", "description", "summary"};
    private static final List<String> PICTURES =
            List.of("images", "image", "featured_image", "featuredImage", "thumbnail", "cover", "header");
    private static final List<String> TOPICS = List.of("topics", "tags", "categories");
    private static final List<String> AUTHORS = List.of("authors", "author");

    /** Everything that is written in another way than it was read. */
    private static final Set<String> READ = Set.of(
            "title",
            "draft",
            "published",
            "slug",
            "category",
            "aliases",
            "redirect_from",
            "url",
            "permalink",
            "lang",
            "language",
            "locale");

    private final Mapping mapping;
    private final Fields fields;
    private final ZoneId zone;
    private final boolean jekyll;

    /**
     * Values that are none are absent: the reader of the newsroom would say so again.
     *
     * @param jekyll whether a text in place of a list of topics is a list of words
     */
    ForeignFields(Mapping mapping, ZoneId zone, boolean jekyll) {
        this.jekyll = jekyll;
        this.mapping = mapping;
        this.fields = Fields.foreign(mapping);
        this.zone = zone;
    }

    Optional<Instant> published() {
        return fields.instant(zone, DATES);
    }

    /** A date that cannot be read, where there is one. */
    Optional<Text> unreadDate() {
        return Stream.of(DATES)
                .map(mapping::get)
                .filter(value -> value instanceof Text text && !text.isAbsent())
                .map(Text.class::cast)
                .filter(text -> published().isEmpty())
                .findFirst();
    }

    /**
     * The fields of the article.
     *
     * @param name what the file's name says, where there is no title
     * @param published when, or null for a page without a date
     * @param hidden whether its place makes it a draft
     * @param old address that it had, or null
     */
    Map<String, Object> translated(String name, @Nullable Instant published, boolean hidden, @Nullable String old) {
        boolean draft = hidden || isWritten("draft", "true") || isWritten("published", "false");
        FrontFields front = new FrontFields()
                .with("title", fields.line("title").orElse(name))
                .with("publishedDateTime", published)
                .with("updatedDateTime", fields.instant(zone, UPDATES).orElse(null))
                .with("expiryDateTime", fields.instant(zone, EXPIRY).orElse(null))
                .with("draft", draft ? Boolean.TRUE : null)
                .withExcerpt(fields.line(SUMMARIES).orElse(""))
                .with("category", category().orElse(null))
                .with(
                        "slug",
                        fields.line("slug")
                                .map(slug -> Slug.isValid(slug) ? slug : Slug.of(slug))
                                .orElse(null))
                .with("topics", topics())
                .with("authors", authors())
                .with("images", images())
                .with("locale", locale())
                .with("aliases", aliases(old));
        mapping.entries().forEach((key, entry) -> {
            if (!isRead(key)) {
                front.with(key, plain(entry.value()));
            }
        });
        return front.map();
    }

    private static boolean isRead(String key) {
        return READ.contains(key)
                || TOPICS.contains(key)
                || AUTHORS.contains(key)
                || PICTURES.contains(key)
                || Stream.of(DATES, UPDATES, EXPIRY, SUMMARIES)
                        .flatMap(Stream::of)
                        .anyMatch(key::equals);
    }

    private boolean isWritten(String name, String value) {
        return mapping.get(name) instanceof Text text && text.text().equals(value);
    }

    private Optional<String> category() {
        return fields.line("category").filter(name -> !FirstSegment.isTaken(Slug.of(name)));
    }

    private List<String> topics() {
        return TOPICS.stream()
                .map(mapping::get)
                .flatMap(value ->
                        jekyll && value instanceof Text ? lines(value).flatMap(ForeignFields::words) : lines(value))
                .distinct()
                .toList();
    }

    private static Stream<String> words(String line) {
        return Stream.of(line.split("[ ,]+")).filter(word -> !word.isEmpty());
    }

    /** The texts of a list, or the only one. */
    static Stream<String> lines(@Nullable YamlValue value) {
        Stream<YamlValue> values = value instanceof Sequence list ? list.items().stream() : Stream.ofNullable(value);
        return values.filter(Text.class::isInstance)
                .map(text -> (Text) text)
                .filter(text -> !text.isAbsent())
                .map(Text::inOneLine)
                .filter(line -> !line.isEmpty());
    }

    private List<Object> authors() {
        List<Object> authors = new ArrayList<>();
        for (String name : AUTHORS) {
            YamlValue value = mapping.get(name);
            List<YamlValue> values = value instanceof Sequence list
                    ? list.items()
                    : Stream.ofNullable(value).toList();
            for (YamlValue author : values) {
                Object plain = plain(author);
                boolean named = plain instanceof String || (plain instanceof Map<?, ?> map && map.containsKey("name"));
                if (named) {
                    authors.add(plain);
                }
            }
        }
        return authors.stream().distinct().toList();
    }

    private List<Object> images() {
        List<Object> images = new ArrayList<>();
        for (String name : PICTURES) {
            YamlValue value = mapping.get(name);
            List<YamlValue> values = value instanceof Sequence list
                    ? list.items()
                    : Stream.ofNullable(value).toList();
            values.stream().map(ForeignFields::image).filter(Objects::nonNull).forEach(images::add);
        }
        return images.stream().distinct().toList();
    }

    /** A map as this format has it, or what another one calls image, src or path, with what it says of it. */
    private static @Nullable Object image(YamlValue value) {
        if (value instanceof Mapping map) {
            return map.get("url") != null ? plain(map) : described(map);
        }
        return lines(value).findFirst().orElse(null);
    }

    private static @Nullable Object described(Mapping map) {
        Object url = first(map, "image", "src", "path", "teaser");
        Object alt = first(map, "alt", "image_description");
        Object title = first(map, "caption");
        if (url == null || (alt == null && title == null)) {
            return url;
        }
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("url", url);
        Optional.ofNullable(alt).ifPresent(text -> image.put("alt", text));
        Optional.ofNullable(title).ifPresent(text -> image.put("title", text));
        return image;
    }

    private static @Nullable String first(Mapping map, String... names) {
        return Stream.of(names)
                .flatMap(name -> lines(map.get(name)))
                .findFirst()
                .orElse(null);
    }

    /** A list of images, of which some lie elsewhere now. */
    static Object moved(Object images, Map<String, String> places) {
        List<Object> moved = new ArrayList<>();
        for (Object image : (List<?>) images) {
            if (image instanceof Map<?, ?> map) {
                Map<Object, Object> copy = new LinkedHashMap<>(map);
                copy.computeIfPresent(
                        "url", (name, url) -> places.getOrDefault(String.valueOf(url), String.valueOf(url)));
                moved.add(copy);
            } else {
                moved.add(places.getOrDefault(String.valueOf(image), String.valueOf(image)));
            }
        }
        return moved;
    }

    private @Nullable String locale() {
        return fields.line("locale", "lang", "language")
                .flatMap(LanguageTag::of)
                .orElse(null);
    }

    private List<String> aliases(@Nullable String old) {
        Stream<String> given =
                Stream.of("aliases", "redirect_from", "url", "permalink").flatMap(name -> lines(mapping.get(name)));
        return Stream.concat(given, Stream.ofNullable(old))
                .flatMap(path -> SitePath.address(path).stream())
                .filter(path -> path.length() > 1)
                .distinct()
                .toList();
    }

    /** A value as the article format's writer takes it. */
    private static @Nullable Object plain(YamlValue value) {
        if (value instanceof Mapping map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.entries()
                    .forEach((key, entry) ->
                            Optional.ofNullable(plain(entry.value())).ifPresent(inner -> plain.put(key, inner)));
            return plain;
        } else if (value instanceof Sequence list) {
            return list.items().stream()
                    .map(ForeignFields::plain)
                    .filter(Objects::nonNull)
                    .toList();
        }
        Text text = (Text) value;
        return text.isAbsent() ? null : text.plain() ? written(text.text()) : text.text();
    }

    private static Object written(String text) {
        boolean flag = text.equals("true") || text.equals("false");
        boolean number = text.matches("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?");
        return flag ? Boolean.valueOf(text) : number ? new BigDecimal(text) : text;
    }
}
