package dev.broadsheet.page;

import java.nio.file.Path;

/** A file that is published as it is. */
public sealed interface Attachment {

    /** Where it lies in the output folder, with {@code /}. */
    String path();

    /**
     * A copy of a file of the content folder.
     *
     * @param name of the file as messages show it
     */
    record Copy(String path, Path source, String name) implements Attachment {}

    /** A file of the bundled theme. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Made(String path, byte[] content) implements Attachment {}
}
