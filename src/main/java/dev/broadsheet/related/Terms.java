package dev.broadsheet.related;

/**
 * The words of one article in a compact form.
 *
 * @param hashes 64-bit hashes of its distinct words, ascending
 * @param weights how much each word says of the article, before rarity; parallel to {@code hashes}
 */
@SuppressWarnings("ArrayRecordComponent") // a compact vector, never compared
public record Terms(long[] hashes, float[] weights) {}
