package dev.broadsheet.article;

import java.time.Instant;

/** What an article says of a change to itself: an update or a correction; {@code text} is plain. */
public record Note(Instant at, String text) {}
