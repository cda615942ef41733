package dev.broadsheet.page;

import dev.broadsheet.image.ImageStore;
import dev.broadsheet.source.SourceFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is published as it is. */
public sealed interface Attachment {

    /** Where it lies in the output folder, with {@code /}. */
    String path();

    /** The file that it is a copy of, or null for one that is made. */
    default @Nullable Path copied() {
        return null;
    }

    /** A copy of a file of the content folder. */
    record Copy(String path, SourceFile file) implements Attachment {
        @Override
        public Path copied() {
            return file.file();
        }
    }

    /** A size of an image that is kept; its path stands for its bytes. */
    record Kept(String path, Path file) implements Attachment {

        private static final String FOLDER = "assets/images/";

        /** The size of a name in the store ({@link dev.broadsheet.image.StoredImage#name}). */
        public static Kept of(String name, ImageStore images) {
            return new Kept(FOLDER + name, images.file(name));
        }

        @Override
        public Path copied() {
            return file;
        }

        /** Its name in the store. */
        public String name() {
            return path.substring(FOLDER.length());
        }
    }

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
