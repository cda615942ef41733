package dev.broadsheet.related;

/**
 * The most telling words of one article in a compact form.
 *
 * @param packed a word and how much is made of it in each, see {@link Term}; ascending
 */
@SuppressWarnings("ArrayRecordComponent") // a compact vector, never compared
public record Terms(int[] packed) {}
