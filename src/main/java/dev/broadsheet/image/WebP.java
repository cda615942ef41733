package dev.broadsheet.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes WebP files, which are smaller than JPEG and PNG ones that look the same.
 *
 * <p>The encoder is native code, which some machines cannot load. The decoder that comes with it is never used: files
 * that others made are read by code in Java, where a mistake cannot reach the memory of the process.
 */
final class WebP {

    static final String ENDING = "webp";

    private static final float QUALITY = 0.8f;

    private WebP() {}

    /** Whether this machine has the encoder. */
    static boolean isWritable() {
        return Encoder.LOADED;
    }

    /** Whether a reader is the native one. */
    static boolean isNative(ImageReader reader) {
        return reader.getOriginatingProvider() instanceof WebPImageReaderSpi;
    }

    /** @param exactly whether every pixel stays as it is, as drawings need it */
    static byte[] encode(BufferedImage image, boolean exactly) throws IOException {
        WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionType(exactly ? CompressionType.Lossless : CompressionType.Lossy);
        param.setCompressionQuality(QUALITY);
        param.setThreadLevel(0);
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Loads the encoder when it is first needed. */
    private static final class Encoder {

        static final boolean LOADED = loads();

        private static boolean loads() {
            try {
                return encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), false).length > 0;
            } catch (IOException | RuntimeException | LinkageError e) {
                return false; // no library for this system, or nowhere to put it: then there are no WebP files
            }
        }
    }
}
