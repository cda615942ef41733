package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** A button of an article, such as a download. */
public record Action(String url, @Nullable String type, String title) {}
