package dev.broadsheet.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Finds what reads an image. */
final class Decoding {

    /** Of a colour on a screen, above 0. */
    private static final int LEVELS = 0xff;

    private Decoding() {}

    /** The same image; greys that may be clear become colours, for Java would draw them as linear ones, too bright. */
    static BufferedImage inColour(BufferedImage image) {
        Raster pixels = image.getRaster();
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        if (!grey || pixels.getNumBands() != 2) {
            return image;
        }
        BufferedImage colour = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int most = (1 << pixels.getSampleModel().getSampleSize(0)) - 1;
        int[] row = new int[2 * image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            pixels.getPixels(0, y, image.getWidth(), 1, row);
            for (int x = 0; x < image.getWidth(); x++) {
                int level = row[2 * x] * LEVELS / most;
                int alpha = row[2 * x + 1] * LEVELS / most;
                colour.setRGB(x, y, alpha << 24 | level << 16 | level << 8 | level);
            }
        }
        return colour;
    }

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
