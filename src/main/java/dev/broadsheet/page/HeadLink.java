package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * A file of the site that browsers and programs find by the head of every page.
 *
 * @param rel what it is to the page
 * @param type its media type, or null where browsers know by themselves
 * @param sizes of an icon, or null
 */
public record HeadLink(
        String rel,
        String href,
        @Nullable String type,
        @Nullable String sizes) {}
