package dev.broadsheet.image;

import dev.broadsheet.image.Scaled.Common;
import dev.broadsheet.image.Scaled.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes the sizes of images; may be used by many threads, of which only so many hold a decoded image at once. */
final class Scaling {

    /** More than a camera has; a file of a few kilobytes may claim a thousand times as many. */
    private static final long MOST_PIXELS = 40_000_000;

    /** Of a JPEG image; usual are ten at most. A file of a few kilobytes may ask for thousands, each of which takes its time. */
    private static final int MOST_SCANS = 100;

    /** Widths that are made, in pixels: from a thumbnail to a wide screen. */
    private static final List<Integer> LADDER = List.of(320, 640, 1024, 1600);

    private static final int WIDEST = 1600;

    /** A step of the ladder is left out where the image itself is hardly wider. */
    private static final double WORTH = 0.8;

    /** In pixels: from twice this width on only every second pixel is decoded, and so on. */
    private static final int FINEST = 3200;

    private static final int BYTES_PER_PIXEL = 4;
    private static final int MEGABYTE = 1 << 20;

    private final int budget;
    private final Semaphore memory;

    /** @param megabytes that decoded images may take up together */
    Scaling(int megabytes) {
        this.budget = megabytes;
        this.memory = new Semaphore(megabytes, true);
    }

    /**
     * The sizes of an image.
     *
     * @throws UnfitImage where the bytes are no image, or one that is too large
     */
    Scaled scale(byte[] bytes) throws UnfitImage {
        ImageKind kind = ImageKind.of(bytes).orElseThrow(() -> new UnfitImage("it is no JPEG, PNG, GIF or WebP image"));
        if (!kind.isWhole(bytes)) {
            throw new UnfitImage("it is cut off");
        } else if (kind.scans(bytes) > MOST_SCANS) {
            throw new UnfitImage("it has %d scans".formatted(kind.scans(bytes)));
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = Decoding.reader(in).orElseThrow(() -> new UnfitImage("it cannot be decoded"));
            try {
                reader.setInput(in, false, true); // without its texts, which may be unpacked to gigabytes
                return scale(reader, kind, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // decoders fail in every way where a file is damaged
            throw new UnfitImage("it is damaged", e);
        }
    }

    private Scaled scale(ImageReader reader, ImageKind kind, byte[] bytes) throws IOException, UnfitImage {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width <= 0 || height <= 0 || (long) width * height > MOST_PIXELS) {
            throw new UnfitImage("it has %d by %d pixels".formatted(width, height));
        }
        if (kind == ImageKind.GIF && reader.getNumImages(true) > 1) { // smaller ones would stand still
            return new Scaled(kind.ending(), width, height, List.of(new Size(width, bytes)), null);
        }
        int step = Math.max(1, width / FINEST);
        long pixels = (long) (width / step) * (height / step);
        int megabytes = (int) Math.min(budget, 1 + pixels * 2 * BYTES_PER_PIXEL / MEGABYTE);
        memory.acquireUninterruptibly(megabytes);
        try {
            BufferedImage image = decoded(reader, step);
            return sizes(upright(image, CameraPosition.of(bytes)), step, kind);
        } finally {
            memory.release(megabytes);
        }
    }

    private static BufferedImage decoded(ImageReader reader, int step) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return Decoding.inColour(reader.read(0, param));
    }

    private static BufferedImage upright(BufferedImage image, int position) {
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(position))
                .apply(image);
    }

    private static Scaled sizes(BufferedImage image, int step, ImageKind kind) throws IOException {
        int top = Math.min(image.getWidth(), WIDEST);
        BufferedImage scaled = scaled(image, top);
        Encoding common = Encoding.of(scaled, kind);
        byte[] read = common.encode(scaled);
        byte[] small = WebP.isWritable() ? common.compact().encode(scaled) : read;
        boolean compact = small.length < read.length;
        Encoding encoding = compact ? common.compact() : common;
        List<Size> sizes = new ArrayList<>();
        sizes.add(new Size(top, compact ? small : read));
        for (int i = LADDER.size() - 1; i >= 0; i--) {
            int width = LADDER.get(i);
            if (width <= top * WORTH) {
                scaled = scaled(scaled, width);
                sizes.add(0, new Size(width, encoding.encode(scaled)));
            }
        }
        Common widest = compact ? new Common(common.ending(), read) : null;
        return new Scaled(encoding.ending(), image.getWidth() * step, image.getHeight() * step, sizes, widest);
    }

    private static BufferedImage scaled(BufferedImage image, int width) throws IOException {
        int height = Math.max(1, (int) Math.round((double) image.getHeight() * width / image.getWidth()));
        boolean clear = image.getColorModel().hasAlpha();
        return Thumbnails.of(image)
                .forceSize(width, height)
                .imageType(clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }
}
