package dev.broadsheet.build;

import java.util.zip.CRC32C;

/**
 * What follows each block of a file, so that a block can be believed as soon as it is read: the checksum of all up to there,
 * CRC-32C (RFC 3720, 12.1). Every block but the last is full; the last is told by its checksum, so that a file that ends
 * early is noticed.
 */
final class Seal {

    /** In bytes: as many are in a block. */
    static final int BLOCK = 1 << 16;

    /** In bytes: as many follow a block. */
    static final int SIZE = Integer.BYTES;

    private static final int END = 1;

    private final CRC32C checksum = new CRC32C();

    /** The checksum after one block more. */
    int after(byte[] bytes, int from, int length, boolean last) {
        checksum.update(bytes, from, length);
        if (last) {
            checksum.update(END);
        }
        return (int) checksum.getValue();
    }

    /** How many of so many bytes are not checksums. */
    static long contentOf(long sealed) {
        return sealed - SIZE * ((sealed + BLOCK + SIZE - 1) / (BLOCK + SIZE));
    }
}
