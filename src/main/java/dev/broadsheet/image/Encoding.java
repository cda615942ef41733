package dev.broadsheet.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * How the files of an image are written: JPEG for photographs, PNG for what is clear in places or smaller as PNG; WebP
 * for browsers.
 */
enum Encoding {
    JPEG("jpg"),
    PNG("png"),
    WEBP(WebP.ENDING),
    EXACT_WEBP(WebP.ENDING);

    private static final float QUALITY = 0.82f;
    private static final int OPAQUE = 0xff;
    private static final int ALPHA_SHIFT = 24;

    private final String ending;

    Encoding(String ending) {
        this.ending = ending;
    }

    /**
     * The encoding that suits an image and that everything reads.
     *
     * @param kind of the file that it was decoded from
     */
    static Encoding of(BufferedImage image, ImageKind kind) throws IOException {
        if (!isOpaque(image)) {
            return PNG;
        }
        boolean drawn = kind == ImageKind.PNG || kind == ImageKind.GIF; // perhaps: many a photograph is a PNG too
        return drawn && PNG.encode(image).length <= JPEG.encode(image).length ? PNG : JPEG;
    }

    private static boolean isOpaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return true;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> ALPHA_SHIFT != OPAQUE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Of a file's name, without the dot. */
    String ending() {
        return ending;
    }

    /** The encoding that browsers read for what everything reads in this one. */
    Encoding compact() {
        return this == JPEG ? WEBP : EXACT_WEBP;
    }

    byte[] encode(BufferedImage image) throws IOException {
        return switch (this) {
            case JPEG -> encoded(opaque(image));
            case PNG -> encoded(image);
            case WEBP -> WebP.encode(opaque(image), false);
            case EXACT_WEBP -> WebP.encode(image, true);
        };
    }

    private byte[] encoded(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersBySuffix(ending).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (this == JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same without the transparency that it does not use, for which a photograph has no place. */
    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.getGraphics().drawImage(image, 0, 0, null);
        return plain;
    }
}
