package dev.broadsheet.page;

/**
 * A page in one of the languages that it exists in.
 *
 * @param language BCP 47 tag; {@code x-default} for the one that suits everybody else
 * @param url absolute
 */
public record Version(String language, String url) {}
