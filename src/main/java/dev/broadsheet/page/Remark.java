package dev.broadsheet.page;

/** What an article says of a change to itself, and when; plain text. */
public record Remark(Moment at, String text) {}
