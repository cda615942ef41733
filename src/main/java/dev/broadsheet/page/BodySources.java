package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.BodySource;

/** Reads an article's Markdown again when its page is made, so that bodies are never all in memory. */
@FunctionalInterface
public interface BodySources {

    /**
     * @throws java.io.UncheckedIOException where the file cannot be read any more
     */
    BodySource of(Article article);
}
