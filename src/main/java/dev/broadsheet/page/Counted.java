package dev.broadsheet.page;

/** A link with the number of articles behind it. */
public record Counted(Link link, int articles) {}
