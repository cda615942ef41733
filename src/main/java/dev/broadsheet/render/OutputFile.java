package dev.broadsheet.render;

/**
 * A file of the site before it is written.
 *
 * @param path within the output folder, with {@code /}; ASCII, never absolute, without {@code .} or {@code ..}
 * @param bytes its content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record OutputFile(String path, byte[] bytes) {}
