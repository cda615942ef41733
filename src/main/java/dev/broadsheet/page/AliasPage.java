package dev.broadsheet.page;

/**
 * What stands at an old address: the way to the new one.
 *
 * @param target a path of the site, its prefix included, or an absolute URL
 * @param canonical the target's absolute URL
 */
public record AliasPage(String file, Head head, String target, String canonical) implements HtmlPage {}
