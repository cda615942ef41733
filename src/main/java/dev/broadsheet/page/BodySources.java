package dev.broadsheet.page;

import dev.broadsheet.article.Article;

/** Reads an article's Markdown again when its page is made, so that bodies are never all in memory. */
@FunctionalInterface
public interface BodySources {

    /**
     * The Markdown after the front matter.
     *
     * @throws java.io.UncheckedIOException where the file cannot be read any more
     */
    String of(Article article);
}
