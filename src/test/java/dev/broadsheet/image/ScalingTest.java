package dev.broadsheet.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.image.Scaled.Common;
import dev.broadsheet.image.Scaled.Size;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;

class ScalingTest {

    private final Scaling scaling = new Scaling(256);

    private static List<Integer> widths(Scaled scaled) {
        return scaled.sizes().stream().map(Size::width).toList();
    }

    private static BufferedImage decoded(Size size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(size.bytes()));
    }

    private String refusal(byte[] bytes) {
        return assertThrows(UnfitImage.class, () -> scaling.scale(bytes)).reason();
    }

    @Test
    void anImageIsMadeNarrowerAndNeverWider() throws UnfitImage, IOException {
        Scaled wide = scaling.scale(Photographs.jpeg(2000, 1000, 1));
        assertEquals(List.of(320, 640, 1024, 1600), widths(wide));
        assertEquals("webp 2000 1000", wide.ending() + " " + wide.width() + " " + wide.height());
        for (Size size : wide.sizes()) {
            assertEquals(size.width(), decoded(size).getWidth());
            assertEquals(size.width() / 2, decoded(size).getHeight());
        }
        assertEquals(List.of(320, 640, 1200), widths(scaling.scale(Photographs.jpeg(1200, 630, 2))));
        assertEquals(List.of(300), widths(scaling.scale(Photographs.jpeg(300, 900, 3))));
        assertEquals(List.of(1), widths(scaling.scale(Photographs.webp())));
    }

    @Test
    void aVeryLargeImageIsScaledWithoutBeingDecodedWhole() throws UnfitImage {
        Scaled scaled = scaling.scale(Photographs.jpeg(7000, 5000, 4));
        assertEquals(List.of(320, 640, 1024, 1600), widths(scaled));
        assertEquals("7000 5000", scaled.width() + " " + scaled.height());
    }

    @Test
    void anImageThatIsDrawnAgainAndAgainIsRefusedUndecoded() {
        byte[] image = Photographs.jpeg(96, 64, 1);
        byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 1, 63, 0};
        ByteBuffer again = ByteBuffer.allocate(image.length + 100 * scan.length);
        again.put(image, 0, image.length - 2);
        IntStream.range(0, 100).forEach(number -> again.put(scan));
        again.put(image, image.length - 2, 2);
        assertEquals("it has 101 scans", refusal(again.array()));
    }

    @Test
    void textsInAnImageAreNotUnpacked() throws UnfitImage {
        byte[] image = Photographs.png(50, 40, 1);
        byte[] text = {0, 0, 0, 4, 'z', 'T', 'X', 't', 'a', 0, 0, 'x', 0, 0, 0, 0}; // which nothing unpacks
        int header = 33;
        ByteBuffer longer = ByteBuffer.allocate(image.length + text.length);
        longer.put(image, 0, header).put(text).put(image, header, image.length - header);
        assertEquals(50, scaling.scale(longer.array()).width());
    }

    @Test
    void anImageStandsAsItsCameraWasHeld() throws UnfitImage, IOException {
        Scaled upright = scaling.scale(Photographs.turned(800, 400, 6));
        assertEquals("400 800", upright.width() + " " + upright.height());
        assertEquals(
                800, decoded(upright.sizes().get(upright.sizes().size() - 1)).getHeight());
    }

    @Test
    void greysThatMayBeClearStayAsDarkAsTheyAre() throws UnfitImage, IOException {
        for (int type : new int[] {DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT}) {
            Scaled grey = scaling.scale(Photographs.grey(500, 400, type));
            int pixel = decoded(grey.sizes().get(0)).getRGB(160, 100);
            assertEquals(0x40, pixel & 0xff, 1);
            assertEquals(0x80, pixel >>> 24, 1);
        }
    }

    @Test
    void whatIsClearInPlacesStaysSo() throws UnfitImage, IOException {
        Scaled drawing = scaling.scale(Photographs.png(500, 500, 5));
        Common common = Objects.requireNonNull(drawing.common());
        assertEquals("webp png", drawing.ending() + " " + common.ending());
        Size widest = drawing.sizes().get(drawing.sizes().size() - 1);
        BufferedImage shown = decoded(widest);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(common.bytes()));
        assertTrue(shown.getColorModel().hasAlpha());
        for (int x = 0; x < 500; x += 7) {
            assertEquals(read.getRGB(x, x), shown.getRGB(x, x));
        }
    }

    @Test
    void browsersGetSmallerFilesAndTheRestOneThatEverythingReads() throws UnfitImage, IOException {
        Scaled photograph = scaling.scale(Photographs.jpeg(1200, 630, 2));
        Common common = Objects.requireNonNull(photograph.common());
        assertEquals("webp jpg", photograph.ending() + " " + common.ending());
        assertEquals(
                1200, ImageIO.read(new ByteArrayInputStream(common.bytes())).getWidth());
        byte[] widest = photograph.sizes().get(2).bytes();
        assertTrue(widest.length < common.bytes().length, widest.length + " and " + common.bytes().length);
        for (Size size : photograph.sizes()) {
            assertEquals(ImageKind.WEBP, ImageKind.of(size.bytes()).orElseThrow());
        }
    }

    @Test
    void whatOthersMadeIsNeverDecodedByNativeCode() throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(Photographs.webp()))) {
            ImageReader reader = Decoding.reader(in).orElseThrow();
            assertEquals(
                    "com.twelvemonkeys.imageio.plugins.webp", reader.getClass().getPackageName());
        }
    }

    @Test
    void whatIsNoImageOrTooLargeIsRefused() {
        assertEquals(
                "it is no JPEG, PNG, GIF or WebP image",
                refusal("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("it is no JPEG, PNG, GIF or WebP image", refusal(new byte[0]));
        assertEquals("it has 50000 by 50000 pixels", refusal(Photographs.bomb(50_000, 50_000)));
        assertEquals("it is damaged", refusal(Photographs.bomb(3000, 3000)));
        byte[] whole = Photographs.jpeg(400, 300, 6);
        assertEquals("it is cut off", refusal(Arrays.copyOf(whole, whole.length / 2)));
        byte[] half = Photographs.png(400, 300, 6);
        assertEquals("it is damaged", refusal(Arrays.copyOf(half, half.length / 2)));
    }

    @Test
    void theSameBytesMakeTheSameSizes() throws UnfitImage {
        byte[] photograph = Photographs.jpeg(900, 700, 7);
        List<Size> once = scaling.scale(photograph).sizes();
        List<Size> again = scaling.scale(photograph).sizes();
        for (int i = 0; i < once.size(); i++) {
            assertArrayEquals(once.get(i).bytes(), again.get(i).bytes());
        }
    }
}
