package dev.broadsheet.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraPositionTest {

    /** The end of a PNG file: an empty chunk. */
    private static final int PNG_END = 12;

    private static byte[] tiff(int position) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("II*\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) position)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] png(int position) {
        byte[] plain = Photographs.png(500, 400, 1);
        byte[] chunk = joined("eXIf".getBytes(StandardCharsets.US_ASCII), tiff(position));
        CRC32 check = new CRC32();
        check.update(chunk);
        return joined(
                Arrays.copyOf(plain, plain.length - PNG_END),
                ByteBuffer.allocate(4).putInt(chunk.length - 4).array(),
                chunk,
                ByteBuffer.allocate(4).putInt((int) check.getValue()).array(),
                Arrays.copyOfRange(plain, plain.length - PNG_END, plain.length));
    }

    private static byte[] webp(int position) {
        byte[] tiff = tiff(position);
        return joined(
                Photographs.webp(),
                "EXIF".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(tiff.length)
                        .array(),
                tiff);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void everyKindOfImageSaysIt(int position) {
        assertEquals(position, CameraPosition.of(Photographs.turned(40, 20, position)));
        assertEquals(position, CameraPosition.of(png(position)));
        assertEquals(position, CameraPosition.of(webp(position)));
    }

    @Test
    void whatIsMissingOrDamagedIsUpright() {
        assertEquals(1, CameraPosition.of(new byte[0]));
        assertEquals(1, CameraPosition.of(Photographs.jpeg(40, 20, 1)));
        assertEquals(1, CameraPosition.of(png(9)));
        byte[] turned = Photographs.turned(40, 20, 6);
        for (int length = 0; length < 32; length++) {
            assertEquals(1, CameraPosition.of(Arrays.copyOf(turned, length)));
        }
        byte[] endless = png(6);
        endless[8] = (byte) 0xff;
        assertEquals(1, CameraPosition.of(endless));
    }

    @Test
    void sizesAreUpright(@TempDir Path folder) throws UnfitImage, IOException {
        Scaled scaled = new Scaling(256).scale(png(6));
        assertEquals("400 500", scaled.width() + " " + scaled.height());
        Path file = Files.write(folder.resolve("a.jpg"), Photographs.turned(40, 20, 8));
        assertEquals(new PictureSize(20, 40), PictureSize.of(file));
    }
}
