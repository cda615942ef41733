package dev.broadsheet.image;

import java.util.Arrays;
import java.util.Optional;

/** A kind of image that is taken from other hosts: told by its first bytes, whatever the host says that it is. */
enum ImageKind {
    JPEG("jpg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp");

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Where the form type of a RIFF file stands, and where it ends. */
    private static final int FORM = 8;

    private static final int FORM_END = 12;

    /** A JPEG file ends with this marker; what cameras put behind it is shorter than that. */
    private static final int TAIL = 1 << 16;

    private final String ending;

    ImageKind(String ending) {
        this.ending = ending;
    }

    /** Of a file's name, without the dot. */
    String ending() {
        return ending;
    }

    /** The kind of an image; empty where it is none of them. */
    static Optional<ImageKind> of(byte[] bytes) {
        if (starts(bytes, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Optional.of(JPEG);
        } else if (starts(bytes, PNG_START)) {
            return Optional.of(PNG);
        } else if (starts(bytes, new byte[] {'G', 'I', 'F', '8'})) {
            return Optional.of(GIF);
        }
        boolean webp = starts(bytes, new byte[] {'R', 'I', 'F', 'F'})
                && bytes.length > FORM_END
                && Arrays.equals(bytes, FORM, FORM_END, new byte[] {'W', 'E', 'B', 'P'}, 0, 4);
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    /** Whether an image's end is there too, as far as its kind has one: decoders fill up what is missing with grey. */
    boolean isWhole(byte[] bytes) {
        if (this != JPEG) {
            return true;
        }
        for (int at = bytes.length - 2; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (bytes[at] == (byte) 0xff && bytes[at + 1] == (byte) 0xd9) {
                return true;
            }
        }
        return false;
    }

    /** How often a decoder goes over the whole image; 0 where its kind leaves no choice. */
    int scans(byte[] bytes) {
        int scans = 0;
        for (int at = 0; this == JPEG && at < bytes.length - 1; at++) {
            scans += bytes[at] == (byte) 0xff && bytes[at + 1] == (byte) 0xda ? 1 : 0;
        }
        return scans;
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
