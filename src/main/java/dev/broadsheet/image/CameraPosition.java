package dev.broadsheet.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a camera was held, from 1 to 8, as an image file says it (Exif 2.32, 4.6.4, tag 0x0112): 1 is upright. */
final class CameraPosition {

    private static final int UPRIGHT = 1;

    /** From this one on, width and height change places. */
    private static final int FIRST_LYING = 5;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int IFD_ENTRY = 12;
    private static final String HEADER = "Exif\0\0";

    private CameraPosition() {}

    /** That of a file, or of its beginning; upright where nothing is said. */
    static int of(byte[] bytes) {
        try {
            ByteBuffer exif = ImageKind.of(bytes).map(kind -> exif(kind, bytes)).orElse(null);
            int position = exif == null ? UPRIGHT : orientation(exif);
            return position < UPRIGHT || position > LAST ? UPRIGHT : position;
        } catch (BufferUnderflowException
                | ArithmeticException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return UPRIGHT; // cut off or damaged: then it is shown as it is
        }
    }

    /** Whether an image held so is as wide as its file says it is high. */
    static boolean isLying(int position) {
        return position >= FIRST_LYING;
    }

    private static @Nullable ByteBuffer exif(ImageKind kind, byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        return switch (kind) {
            case JPEG -> segment(file.position(2));
            case PNG -> chunk(file.position(8), "eXIf", Integer.BYTES);
            case WEBP -> chunk(file.position(12).order(ByteOrder.LITTLE_ENDIAN), "EXIF", 0);
            case GIF -> null;
        };
    }

    /** The segment APP1 of a JPEG file that holds Exif; those behind the first scan are none. */
    private static @Nullable ByteBuffer segment(ByteBuffer file) {
        while (true) {
            int marker = file.getShort() & 0xffff;
            int length = (file.getShort() & 0xffff) - Short.BYTES;
            if (marker == 0xffda || marker >>> 8 != 0xff) {
                return null;
            }
            ByteBuffer data = file.slice(file.position(), length);
            if (marker == 0xffe1 && startsWithHeader(data)) {
                return data.position(HEADER.length()).slice();
            }
            file.position(file.position() + length);
        }
    }

    /**
     * The chunk of a PNG or WebP file that holds Exif.
     *
     * @param behind bytes between a chunk's data and the next chunk
     */
    private static @Nullable ByteBuffer chunk(ByteBuffer file, String name, int behind) {
        boolean lengthFirst = file.order() == ByteOrder.BIG_ENDIAN;
        while (file.remaining() > 2 * Integer.BYTES) {
            int first = lengthFirst ? file.getInt() : 0;
            byte[] type = new byte[Integer.BYTES];
            file.get(type);
            int length = lengthFirst ? first : file.getInt();
            if (name.equals(new String(type, StandardCharsets.US_ASCII))) {
                ByteBuffer data = file.slice(file.position(), length);
                return startsWithHeader(data) ? data.position(HEADER.length()).slice() : data;
            }
            int padding = lengthFirst ? 0 : length & 1;
            file.position(Math.addExact(file.position(), Math.addExact(length, padding + behind)));
        }
        return null;
    }

    private static boolean startsWithHeader(ByteBuffer data) {
        return data.remaining() > HEADER.length()
                && data.slice(0, HEADER.length()).equals(ByteBuffer.wrap(HEADER.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The value in the first directory of a TIFF file, which Exif is. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(Integer.BYTES);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + Short.BYTES + i * IFD_ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 2 * Integer.BYTES);
            }
        }
        return UPRIGHT;
    }
}
