package dev.broadsheet.source;

/**
 * A value and where it stands in its file.
 *
 * @param line counted from 1 in the file
 * @param column counted from 1 in code points
 */
public record Located<T>(T value, int line, int column) {}
