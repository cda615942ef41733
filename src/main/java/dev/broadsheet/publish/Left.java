package dev.broadsheet.publish;

import dev.broadsheet.source.Stamp;

/** A file as it was left in the output folder. */
public record Left(String path, Stamp stamp) {}
