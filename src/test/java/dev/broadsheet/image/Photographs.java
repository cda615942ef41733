package dev.broadsheet.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Images for tests: invented ones, each like no other. */
public final class Photographs {

    private Photographs() {}

    /** A WebP image of one pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** A photograph: noise on circles. */
    public static byte[] jpeg(int width, int height, int seed) {
        return encoded(painted(width, height, seed, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A drawing with a clear ground. */
    public static byte[] png(int width, int height, int seed) {
        return encoded(painted(width, height, seed, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A JPEG file with an Exif header that says how the camera was held. */
    public static byte[] turned(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height, orientation);
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    /** A grey and half clear PNG image, its level a quarter of white. */
    static byte[] grey(int width, int height, int type) {
        ColorSpace space = ColorSpace.getInstance(ColorSpace.CS_GRAY);
        ColorModel model = new ComponentColorModel(space, true, false, Transparency.TRANSLUCENT, type);
        WritableRaster pixels = model.createCompatibleWritableRaster(width, height);
        int white = (1 << model.getComponentSize(0)) - 1;
        for (int i = 0; i < width * height; i++) {
            pixels.setPixel(i % width, i / width, new int[] {white / 255 * 0x40, white / 255 * 0x80});
        }
        return encoded(new BufferedImage(model, pixels, false, null), "png");
    }

    /** A few bytes that claim to be a picture of that size. */
    public static byte[] bomb(int width, int height) {
        byte[] png = png(1, 1, 1);
        for (int i = 0; i < Integer.BYTES; i++) {
            png[16 + i] = (byte) (width >>> (24 - 8 * i));
            png[20 + i] = (byte) (height >>> (24 - 8 * i));
        }
        return png;
    }

    private static BufferedImage painted(int width, int height, int seed, int type) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < 12; i++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            int size = 1 + random.nextInt(width);
            pen.fillOval(random.nextInt(width), random.nextInt(height), size, size);
        }
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
