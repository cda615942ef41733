package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in blocks is read as one. */
class PackerTest {

    /** Of as many texts as it takes to be longer than several blocks. */
    private static final int MANY = 20_000;

    private static final double[] DOUBLES = new Random(2).doubles(MANY).toArray();
    private static final String LONG = "long ".repeat(MANY);

    private static byte[] sealed(int texts, int more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Packer to = Packer.to(bytes -> {
            byte[] block = new byte[bytes.remaining()];
            bytes.get(block);
            out.write(block);
        });
        write(to, texts, more);
        to.seal();
        return out.toByteArray();
    }

    /** Reads bytes as a disk gives them: not always as many at a time as are asked for. */
    private static Unpacker unsealed(byte[] bytes) throws IOException {
        return Unpacker.unsealed(
                (into, from) -> {
                    int count = Math.min(into.remaining(), Math.min(bytes.length - (int) from, 50_000));
                    into.put(bytes, (int) from, Math.max(0, count));
                    return count > 0 ? count : -1;
                },
                bytes.length);
    }

    private static void write(Packer to, int texts, int more) {
        for (int i = 0; i < texts; i++) {
            to.text("text " + i);
            to.word(i * 0x9E3779B97F4A7C15L);
        }
        to.numbers(new int[] {1, 2, 3});
        to.doubles(DOUBLES);
        to.text(LONG);
        for (int i = 0; i < more; i++) {
            to.octet(i);
        }
    }

    private static void read(Unpacker from, int texts, int more) {
        for (int i = 0; i < texts; i++) {
            assertEquals("text " + i, from.name());
            assertEquals(i * 0x9E3779B97F4A7C15L, from.word());
        }
        assertArrayEquals(new int[] {1, 2, 3}, from.numbers());
        assertArrayEquals(DOUBLES, from.doubles());
        assertEquals(LONG, from.text());
        for (int i = 0; i < more; i++) {
            assertEquals(i, from.octet());
        }
        assertThrows(IllegalStateException.class, from::octet);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void anyNumberOfBytesIsReadAsItWasWritten(int more) throws IOException {
        for (int texts : new int[] {0, 1, MANY}) {
            read(unsealed(sealed(texts, more)), texts, more);
        }
    }

    @Test
    void whatFollowsIsTheRestOfTheBytes() throws IOException {
        byte[] sealed = sealed(MANY, 5);
        Unpacker from = unsealed(sealed);
        assertEquals("text 0", from.name());
        byte[] rest = from.rest();
        assertArrayEquals(Arrays.copyOfRange(sealed, 7, sealed.length - Long.BYTES), rest);
        assertThrows(IllegalStateException.class, from::octet);
        assertArrayEquals(new byte[] {2, 3}, new Unpacker(new byte[] {2, 3}).rest());
    }

    @Test
    void theBytesAreTheSameInBlocksAndInOne() throws IOException {
        Packer whole = new Packer();
        write(whole, MANY, 3);
        byte[] sealed = sealed(MANY, 3);
        assertTrue(sealed.length > 5 << 16, "several blocks");
        assertArrayEquals(whole.bytes(), Arrays.copyOf(sealed, sealed.length - Long.BYTES));
    }

    @Test
    void whatIsDamagedOrCutIsRefused() throws IOException {
        byte[] sealed = sealed(MANY, 5);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = sealed.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            assertThrows(IllegalStateException.class, () -> unsealed(damaged));
            byte[] cut = Arrays.copyOf(sealed, random.nextInt(sealed.length));
            assertThrows(IllegalStateException.class, () -> unsealed(cut));
        }
    }

    @Test
    void aDiskThatIsFullIsSaidToWhoeverWrites() {
        Packer to = Packer.to(bytes -> {
            throw new IOException("full");
        });
        assertThrows(UncheckedIOException.class, () -> write(to, MANY, 0));
    }
}
