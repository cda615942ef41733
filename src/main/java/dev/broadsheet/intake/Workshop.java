package dev.broadsheet.intake;

import java.time.ZoneId;

/**
 * What every kind of import works with.
 *
 * @param collection folder of the newsroom that articles go to
 * @param language of the site: an article in another says so
 * @param zone of dates that name none
 */
record Workshop(Conversion conversion, TopicFinder topics, String collection, String language, ZoneId zone) {}
