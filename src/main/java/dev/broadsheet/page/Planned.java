package dev.broadsheet.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that exists, and how to make it.
 *
 * @param path its address, without a leading slash
 * @param source path of the article that it shows, or null
 * @param maker may be called from any thread, once or again: it makes the same page
 */
public record Planned(String path, @Nullable String source, Supplier<Made> maker) {

    /** Its file within the output folder. */
    public String file() {
        return Paths.file(path);
    }
}
