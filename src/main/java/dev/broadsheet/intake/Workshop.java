package dev.broadsheet.intake;

import dev.broadsheet.source.Problems;
import java.time.ZoneId;

/**
 * What every kind of import works with.
 *
 * @param collection folder of the newsroom that articles go to
 * @param language of the site: an article in another says so
 * @param zone of dates that name none
 */
record Workshop(Conversion conversion, TopicFinder topics, String collection, String language, ZoneId zone) {

    /** A text as Markdown; none, and a warning, where no page can show it: it would keep the newsroom from being built. */
    String body(String html, String base, String title, Problems problems) {
        String body = conversion.markdown(html, base);
        if (conversion.isReadable(body)) {
            return body;
        }
        String message =
                "\"" + title + "\" comes without its text, which is longer or more intricate than a page can show";
        problems.warning("not-imported", problems.at(0), message, null);
        return "";
    }
}
