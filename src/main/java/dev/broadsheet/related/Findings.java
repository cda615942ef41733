package dev.broadsheet.related;

/**
 * What was found of an archive.
 *
 * @param groups the number of each article's story, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Findings(Pairs pairs, int[] groups, Beside beside) {}
