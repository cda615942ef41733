package dev.broadsheet.page;

/**
 * An entry of the sidebar.
 *
 * @param curated whether an editor or an aggregator chose it
 */
public record RelatedEntry(Teaser teaser, boolean curated) {}
