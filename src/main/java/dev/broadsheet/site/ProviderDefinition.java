package dev.broadsheet.site;

import dev.broadsheet.article.Image;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom says of a provider in a file of its own.
 *
 * @param file that it is in
 * @param name as it is to be shown
 * @param domain in lower case and without {@code www.}, or null
 * @param description empty where there is none
 * @param language of its articles that name none, a BCP 47 tag, or null
 */
public record ProviderDefinition(
        SourceFile file,
        String name,
        @Nullable String domain,
        String description,
        List<Image> images,
        @Nullable String language) {
    public ProviderDefinition {
        images = List.copyOf(images);
    }

    /** The file's name as messages show it. */
    public String source() {
        return file.name();
    }
}
