package dev.broadsheet.image;

import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Finds what reads an image. */
final class Decoding {

    private Decoding() {}

    /** A reader for the file that a stream holds; empty where nothing reads its kind. */
    static Optional<ImageReader> reader(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (!WebP.isNative(reader)) {
                return Optional.of(reader);
            }
            reader.dispose();
        }
        return Optional.empty();
    }
}
