package dev.broadsheet.audit;

import java.util.List;

/** How many spellings of secrets hold eight bytes: addresses begin and end alike, and are told apart by what few others hold. */
final class SharedBytes {

    private static final int HASH_BITS = 20;

    /** By the hash of eight bytes. */
    private final int[] shared;

    SharedBytes(List<byte[]> spellings) {
        shared = new int[spellings.isEmpty() ? 0 : 1 << HASH_BITS];
        for (byte[] bytes : spellings) {
            long telling = 0;
            for (int last = 0; last < bytes.length; last++) {
                telling = Sieve.telling(telling, bytes[last]);
                if (last >= Sieve.TELLING - 1) {
                    shared[hash(telling)]++;
                }
            }
        }
    }

    /** Where the mark ends whose last eight bytes the fewest spellings hold; of several, the last; -1 where there is none. */
    int rarest(byte[] bytes, int window) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        long telling = 0;
        for (int last = 0; last < bytes.length; last++) {
            telling = Sieve.telling(telling, bytes[last]);
            if (last >= window - 1 && shared[hash(telling)] <= least) {
                best = last;
                least = shared[hash(telling)];
            }
        }
        return best;
    }

    private static int hash(long telling) {
        return (int) ((telling * Sieve.MIX) >>> (Long.SIZE - HASH_BITS));
    }
}
