package dev.broadsheet.page;

/**
 * How browsers search the site, by OpenSearch 1.1.
 *
 * @param name of the site, at most 16 characters
 * @param description at most 1024 characters
 * @param template absolute URL of a search, with {@code {searchTerms}}
 */
public record OpenSearchPage(String file, String name, String description, String template) implements Page {}
