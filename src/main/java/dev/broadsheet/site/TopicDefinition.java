package dev.broadsheet.site;

import dev.broadsheet.article.Image;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom says of a topic in a file of its own.
 *
 * @param file that it is in
 * @param name as it is to be shown
 * @param shortName for narrow places, or null
 * @param slug its part of the address, or null
 * @param parent name of the parent topic, or null
 * @param description empty where there is none
 * @param aliases other names that mean this topic
 * @param language of its articles that name none, a BCP 47 tag, or null
 * @param order smaller comes first; {@link Integer#MAX_VALUE} where none was given
 */
public record TopicDefinition(
        SourceFile file,
        String name,
        @Nullable String shortName,
        @Nullable String slug,
        @Nullable String parent,
        String description,
        List<String> keywords,
        List<String> hashtags,
        List<Image> images,
        List<String> aliases,
        @Nullable String language,
        int order) {
    public TopicDefinition {
        keywords = List.copyOf(keywords);
        hashtags = List.copyOf(hashtags);
        images = List.copyOf(images);
        aliases = List.copyOf(aliases);
    }

    /** The file's name as messages show it. */
    public String source() {
        return file.name();
    }
}
