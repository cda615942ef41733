package dev.broadsheet.article;

import dev.broadsheet.source.Fingerprint;

/**
 * Where an article's Markdown stands in its file, so that it can be read again when its page is rendered.
 *
 * @param offset of the first byte after the closing fence's line
 * @param line of that byte, counted from 1
 * @param blank whether nothing but white space follows
 * @param front fingerprint of the file up to there
 * @param file fingerprint of the whole file: while it is the same, so is the article
 */
public record Body(int offset, int line, boolean blank, Fingerprint front, Fingerprint file) {}
