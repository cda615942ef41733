package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** Who wrote an article. */
public record Author(String name, @Nullable String url) {}
