package dev.broadsheet.intake;

import dev.broadsheet.article.Slug;
import dev.broadsheet.article.UrlPolicy;
import dev.broadsheet.intake.FeedItem.Person;
import dev.broadsheet.intake.FeedItem.Picture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Front matter in the making: a value that there is none of, or that the article format has no place for, stays out. */
final class FrontFields {

    /** Characters of a summary at most: a page's description is no place for more. */
    private static final int LONGEST = 1_000;

    /** Characters of a file's name without its date: some file systems hold 255 bytes, some programs fewer. */
    private static final int LONGEST_NAME = 120;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Map<String, Object> map() {
        return fields;
    }

    FrontFields with(String name, @Nullable Object value) {
        boolean absent = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!absent && value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** An absolute http or https address; returns whether there is one now. */
    boolean withUrl(String name, @Nullable String url) {
        String usable = url == null ? null : UrlPolicy.web(url).orElse(null);
        with(name, usable);
        return usable != null;
    }

    FrontFields withExcerpt(String text) {
        return with("excerpt", FeedText.cut(text, LONGEST));
    }

    FrontFields withAuthors(List<Person> people) {
        List<Object> authors = new ArrayList<>();
        for (Person person : people) {
            String url =
                    person.url() == null ? null : UrlPolicy.web(person.url()).orElse(null);
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("name", person.name());
            authors.add(url == null ? person.name() : put(named, "url", url));
        }
        return with("authors", authors);
    }

    FrontFields withPictures(List<Picture> pictures) {
        List<Object> images = new ArrayList<>();
        for (Picture picture : pictures) {
            UrlPolicy.web(picture.url()).ifPresent(url -> {
                Map<String, Object> image = new LinkedHashMap<>();
                image.put("url", url);
                put(image, "width", picture.width() == 0 ? null : picture.width());
                put(image, "height", picture.height() == 0 ? null : picture.height());
                put(image, "alt", picture.alt());
                put(image, "title", picture.title());
                images.add(put(image, "attribution", picture.credit()));
            });
        }
        return with("images", images);
    }

    private static Map<String, Object> put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
        return map;
    }

    /** The path of an article's file: its year, and its day before its name. */
    static String path(String collection, Instant published, String name) {
        String day = published.atZone(ZoneOffset.UTC).toLocalDate().toString();
        String slug = name.length() <= LONGEST_NAME ? name : Slug.distinct(name.substring(0, LONGEST_NAME - 7), name);
        return collection + "/" + day.substring(0, day.indexOf('-', 1)) + "/" + day + "-" + slug + ".md";
    }
}
