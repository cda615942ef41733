package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that exists, and how to make it.
 *
 * @param path its address, without a leading slash
 * @param file its file within the output folder: one string, which everybody who keeps it shares
 * @param source path of the article that it shows, or null
 * @param first when the first of the articles that it shows was published, in UTC; null where it makes no difference
 * @param key tells whether the page is still the same without making it; may be called from any thread, as the maker
 * @param maker may be called from any thread, once or again: it makes the same page
 */
public record Planned(
        String path,
        String file,
        @Nullable String source,
        @Nullable Instant first,
        Supplier<PageKey> key,
        Supplier<Made> maker) {

    /** Pages that show the same articles one after another, so that what is made of an article is made once. */
    static final Comparator<Planned> BY_ARTICLES =
            Comparator.comparing(Planned::first, Comparator.nullsLast(Comparator.reverseOrder()));

    Planned(String path, @Nullable String source, Supplier<PageKey> key, Supplier<Made> maker) {
        this(path, Paths.file(path), source, null, key, maker);
    }

    /** A page whose key is that of its value: right whatever the page depends on, but it must be made for it. */
    Planned(String path, @Nullable String source, Supplier<Made> maker) {
        this(path, source, () -> PageKey.of(valueOf(maker.get())), maker);
    }

    /** The same page, of which it is known that it shows these articles. */
    Planned showing(List<Article> articles) {
        return articles.isEmpty()
                ? this
                : new Planned(path, file, source, articles.get(0).published(), key, maker);
    }

    private static Fingerprint valueOf(Made made) {
        Fingerprinter value = new Fingerprinter().value(made.page());
        List<Attachment> files = made.attachments();
        files.forEach(file -> value.text(file.path()));
        return value.value(made.diagnostics()).done(); // they name a line, which moves with those above it
    }
}
