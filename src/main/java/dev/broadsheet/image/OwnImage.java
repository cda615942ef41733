package dev.broadsheet.image;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;

/**
 * An image among the newsroom's files that the site shows.
 *
 * @param print of its bytes
 */
public record OwnImage(SourceFile file, Fingerprint print) {}
