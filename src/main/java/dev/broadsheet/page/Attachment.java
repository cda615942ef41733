package dev.broadsheet.page;

import dev.broadsheet.source.SourceFile;

/** A file that is published as it is. */
public sealed interface Attachment {

    /** Where it lies in the output folder, with {@code /}. */
    String path();

    /** A copy of a file of the content folder. */
    record Copy(String path, SourceFile file) implements Attachment {}

    /**
     * A file of the bundled theme.
     *
     * @param asset its path in the theme
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Made(String path, String asset, byte[] content) implements Attachment {}
}
