package dev.broadsheet.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Width and height of an image file in pixels; 0 by 0 where they are not known.
 *
 * <p>Only the file's header is read, so that no image is ever decoded during a build.
 */
record PictureSize(int width, int height) {

    static final PictureSize UNKNOWN = new PictureSize(0, 0);

    static PictureSize of(Path file) {
        try (@Nullable ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                return UNKNOWN;
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? header(readers.next(), in) : UNKNOWN;
        } catch (IOException | RuntimeException e) {
            return UNKNOWN; // a damaged image is shown as the browser can; it is no reason to stop
        }
    }

    private static PictureSize header(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            return new PictureSize(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
