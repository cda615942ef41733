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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in blocks is read as one. */
class PackerTest {

    /** Of as many texts as it takes to be longer than several blocks. */
    private static final int MANY = 20_000;

    private static final double[] DOUBLES = new Random(2).doubles(MANY).toArray();
    private static final String LONG = "long ".repeat(MANY);

    private static byte[] sealed(int texts, int more) {
        return sealed(to -> write(to, texts, more));
    }

    private static byte[] sealed(Consumer<Packer> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Packer to = Packer.to(bytes -> {
            byte[] block = new byte[bytes.remaining()];
            bytes.get(block);
            out.write(block);
        });
        writer.accept(to);
        to.seal();
        return out.toByteArray();
    }

    /** Reads bytes as a disk gives them: not always as many at a time as are asked for. */
    private static Unpacker unsealed(byte[] bytes) {
        return Unpacker.of(new Blocks(
                (into, from) -> {
                    int count = Math.min(into.remaining(), Math.min(bytes.length - (int) from, 50_000));
                    into.put(bytes, (int) from, Math.max(0, count));
                    return count > 0 ? count : -1;
                },
                bytes.length));
    }

    private static void readAll(byte[] sealed) {
        Unpacker from = unsealed(sealed);
        from.octet();
        from.rest();
    }

    /** The content of sealed bytes. */
    private static byte[] content(byte[] sealed) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int at = 0; at < sealed.length; at += Seal.BLOCK + Seal.SIZE) {
            content.write(sealed, at, Math.min(Seal.BLOCK, sealed.length - Seal.SIZE - at));
        }
        return content.toByteArray();
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
    void anyNumberOfBytesIsReadAsItWasWritten(int more) {
        for (int texts : new int[] {0, 1, MANY}) {
            read(unsealed(sealed(texts, more)), texts, more);
        }
    }

    @Test
    void whatFollowsIsTheRestOfTheBytes() {
        byte[] sealed = sealed(MANY, 5);
        Unpacker from = unsealed(sealed);
        assertEquals("text 0", from.name());
        byte[] rest = from.rest();
        byte[] content = content(sealed);
        assertArrayEquals(Arrays.copyOfRange(content, 7, content.length), rest);
        assertThrows(IllegalStateException.class, from::octet);
        assertArrayEquals(new byte[] {2, 3}, new Unpacker(new byte[] {2, 3}).rest());
    }

    @Test
    void theBytesAreTheSameInBlocksAndInOne() {
        Packer whole = new Packer();
        write(whole, MANY, 3);
        byte[] sealed = sealed(MANY, 3);
        assertTrue(sealed.length > 5 * Seal.BLOCK, "several blocks");
        assertArrayEquals(whole.bytes(), content(sealed));
    }

    @Test
    void whatIsDamagedOrCutIsRefused() {
        byte[] sealed = sealed(MANY, 5);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = sealed.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            assertThrows(IllegalStateException.class, () -> readAll(damaged));
            byte[] cut = Arrays.copyOf(sealed, random.nextInt(sealed.length));
            assertThrows(IllegalStateException.class, () -> readAll(cut));
        }
    }

    @Test
    void whatIsCutBehindABlockIsRefused() {
        byte[] sealed = sealed(MANY, 5);
        for (int blocks = 0; blocks < 5; blocks++) {
            byte[] cut = Arrays.copyOf(sealed, blocks * (Seal.BLOCK + Seal.SIZE));
            assertThrows(IllegalStateException.class, () -> readAll(cut));
        }
    }

    /** Else a memory could be made of two. */
    @Test
    void noBlockTakesThePlaceOfAnother() {
        byte[] sealed = sealed(MANY, 5);
        byte[] repeated = sealed.clone();
        System.arraycopy(sealed, 0, repeated, Seal.BLOCK + Seal.SIZE, Seal.BLOCK + Seal.SIZE);
        assertThrows(IllegalStateException.class, () -> readAll(repeated));
    }

    @Test
    void aContentThatFillsItsBlocksIsReadAsItWasWritten() {
        for (int blocks = 1; blocks < 4; blocks++) {
            byte[] content = new byte[blocks * Seal.BLOCK];
            new Random(blocks).nextBytes(content);
            assertArrayEquals(content, unsealed(sealed(to -> to.raw(content))).rest());
            assertArrayEquals(
                    content,
                    unsealed(sealed(to -> {
                                for (byte each : content) {
                                    to.octet(each);
                                }
                            }))
                            .rest());
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
