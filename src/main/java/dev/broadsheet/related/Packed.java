package dev.broadsheet.related;

/** A weight and a number in one long, so that arrays of them sort without objects. */
final class Packed {
    private Packed() {}

    /** Sorts by descending weight (0 or greater), then by ascending number (0 or greater). */
    static long descending(float weight, int number) {
        return (long) ~Float.floatToIntBits(weight) << 32 | number;
    }

    static int number(long packed) {
        return (int) packed;
    }
}
