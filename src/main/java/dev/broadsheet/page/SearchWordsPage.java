package dev.broadsheet.page;

/** Some words of one part of the readers' index, as {@link dev.broadsheet.search.Segment} writes them. */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record SearchWordsPage(String file, byte[] words) implements DataPage {}
