package dev.broadsheet.page;

/** What stands at the address of an article that was taken down: nothing of it. */
public record TombstonePage(String file, Head head) implements HtmlPage {}
