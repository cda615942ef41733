package dev.broadsheet.page;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that exists, and how to make it.
 *
 * @param path its address, without a leading slash
 * @param source path of the article that it shows, or null
 * @param key tells whether the page is still the same without making it; may be called from any thread, as the maker
 * @param maker may be called from any thread, once or again: it makes the same page
 */
public record Planned(String path, @Nullable String source, Supplier<PageKey> key, Supplier<Made> maker) {

    /** A page whose key is that of its value: right whatever the page depends on, but it must be made for it. */
    Planned(String path, @Nullable String source, Supplier<Made> maker) {
        this(path, source, () -> PageKey.of(valueOf(maker.get())), maker);
    }

    private static Fingerprint valueOf(Made made) {
        Fingerprinter value = new Fingerprinter().value(made.page());
        List<Attachment> files = made.attachments();
        files.forEach(file -> value.text(file.path()));
        return value.done();
    }

    /** Its file within the output folder. */
    public String file() {
        return Paths.file(path);
    }
}
