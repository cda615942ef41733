package dev.broadsheet.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article as its file describes it, without its body's text.
 *
 * @param path of its file in the content folder, with {@code /}
 * @param collection the first folder of the path; {@code news} for a file in the content folder's root
 * @param category the section that it belongs to, as it was written
 * @param slug the last part of its address: lower-case ASCII letters, digits and hyphens
 * @param type {@code article}, {@code video} ... in lower case
 * @param excerpt plain text; empty where neither the front matter nor the body has any
 * @param published when it was or will be published, in UTC
 * @param expiry from when on it is no longer published, in UTC
 * @param fileDate the date that the file's name begins with, or null
 * @param provider null where the site itself published it
 * @param quality NaN where it is not rated
 * @param heat NaN where it is not rated
 * @param featured HTML of an embed as it was written, not yet safe
 * @param locale a well-formed BCP 47 tag; null for the site's language
 * @param translationOf path of the article that this one translates
 * @param aliases old addresses, absolute paths that begin with {@code /}
 * @param extra unknown fields: text, lists and maps of them
 */
public record Article(
        String path,
        String collection,
        String category,
        String slug,
        String type,
        String title,
        String excerpt,
        Instant published,
        Changes changes,
        @Nullable Instant expiry,
        @Nullable LocalDate fileDate,
        Visibility visibility,
        Elsewhere elsewhere,
        @Nullable Provider provider,
        List<Author> authors,
        List<String> topics,
        List<Image> images,
        List<Reference> related,
        double quality,
        double heat,
        @Nullable String featured,
        @Nullable String locale,
        @Nullable String translationOf,
        List<String> aliases,
        List<Action> actions,
        Map<String, Object> extra,
        Body body) {
    public Article {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        images = List.copyOf(images);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
        actions = List.copyOf(actions);
    }

    /** Its last significant change as its author dated it, in UTC, or null. */
    public @Nullable Instant updated() {
        return changes.updated();
    }

    /** When it last changed for its readers, in UTC: the newest of publication and changes. */
    public Instant changed() {
        return changes.newest(published);
    }
}
