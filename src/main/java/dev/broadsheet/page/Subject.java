package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.ImageSettings;

/**
 * What a page of an article or a standing page shows.
 *
 * @param path of the page
 * @param own language of its headline and text
 * @param language of the page around it
 */
record Subject(Article article, String path, String own, String language) {

    static Subject of(Article article, String path, Desk desk) {
        String own = desk.index().languageOf(article);
        return new Subject(article, path, own, desk.tools().labels().pageLanguage(own));
    }

    /** Where the references of its file stand. */
    Media.Place place(ImageSettings images) {
        return Media.Place.of(article, path, images);
    }
}
