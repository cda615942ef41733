package dev.broadsheet.image;

import dev.broadsheet.source.Disk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Width and height of an image file in pixels; 0 by 0 where they are not known.
 *
 * <p>Only the file's header is read, so that no image is ever decoded during a build.
 */
public record PictureSize(int width, int height) {

    public static final PictureSize UNKNOWN = new PictureSize(0, 0);

    /** Bytes at a file's beginning that hold the size of nearly every image. */
    private static final int HEADER = 1 << 16;

    /** Bytes that hold it where a profile, a preview or a long description comes first. */
    private static final int LONG_HEADER = 1 << 22;

    /**
     * The size that a file's header states.
     *
     * @throws UncheckedIOException where the file cannot be read
     */
    public static PictureSize of(Path file) {
        byte[] bytes = beginning(file, HEADER);
        PictureSize size = stated(bytes);
        return size.equals(UNKNOWN) && bytes.length == HEADER ? stated(beginning(file, LONG_HEADER)) : size;
    }

    private static byte[] beginning(Path file, int length) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw Disk.failure("read", file, e);
        }
    }

    private static PictureSize stated(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Optional<ImageReader> reader = Decoding.reader(in);
            PictureSize size = reader.isPresent() ? header(reader.get(), in) : UNKNOWN;
            // browsers show an image upright
            return CameraPosition.isLying(CameraPosition.of(bytes)) ? size.turned() : size;
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

    private PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
