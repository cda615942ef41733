package dev.broadsheet.source;

import java.nio.file.Path;

/**
 * A folder that files are read from.
 *
 * @param folder where it is
 * @param shown what messages put before a path of the folder: empty, or with a final slash
 */
public record SourceRoot(Path folder, String shown) {}
