package dev.broadsheet.page;

/**
 * Another article of the story that an article tells.
 *
 * @param provider name of who published it: of the site, where it is the site's own
 * @param article its headline, which leads to it
 */
public record Report(String provider, Link article, Moment published) {}
