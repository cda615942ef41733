package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * A page of a provider's articles.
 *
 * @param description empty where there is none
 * @param home its own site; null where its domain is not known
 */
public record ProviderPage(
        String file,
        Head head,
        String name,
        String description,
        @Nullable Link home,
        @Nullable Picture logo,
        Link feed,
        Listing listing)
        implements HtmlPage {}
