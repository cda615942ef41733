package dev.broadsheet.image;

/**
 * An image on another host that the site shows.
 *
 * @param url absolute, http or https
 * @param file of an article or a definition that shows it, as messages name it
 */
public record WantedImage(String url, String file) {}
