package dev.broadsheet.page;

import dev.broadsheet.source.SourceFile;

/** A file that is published as it is. */
public sealed interface Attachment {

    /** Where it lies in the output folder, with {@code /}. */
    String path();

    /** A copy of a file of the content folder. */
    record Copy(String path, SourceFile file) implements Attachment {}

    /**
     * A file of the bundled theme, or one of the site's own making.
     *
     * @param asset its path in the theme; of a file of the site's own making the path
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Made(String path, String asset, byte[] content) implements Attachment {

        /** A file of the site's own making. */
        Made(String path, byte[] content) {
            this(path, path, content);
        }
    }
}
