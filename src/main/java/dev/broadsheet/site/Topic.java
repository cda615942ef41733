package dev.broadsheet.site;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic with its articles.
 *
 * @param key the normalised name: what makes two spellings one topic
 * @param name as it is shown
 * @param aliases keys of other names that mean this topic
 * @param shortName for narrow places; the name where the definition has none
 * @param slug its part of the address
 * @param order of the definition; {@link Integer#MAX_VALUE} where there is none
 * @param parent key of the parent topic, or null
 * @param children keys of its children, in order
 * @param description empty where there is none
 * @param language of its articles that name none, a BCP 47 tag, or null
 * @param articles newest first, the children's among them
 * @param listed whether it has a page of its own
 */
public record Topic(
        String key,
        String name,
        List<String> aliases,
        String shortName,
        String slug,
        int order,
        @Nullable String parent,
        List<String> children,
        String description,
        List<Image> images,
        @Nullable String language,
        List<Article> articles,
        boolean listed) {
    public Topic {
        aliases = List.copyOf(aliases);
        children = List.copyOf(children);
        images = List.copyOf(images);
        articles = List.copyOf(articles);
    }

    Topic withChildren(List<String> keys) {
        return new Topic(
                key,
                name,
                aliases,
                shortName,
                slug,
                order,
                parent,
                keys,
                description,
                images,
                language,
                articles,
                listed);
    }
}
