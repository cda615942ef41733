package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Looks for many secrets at once in the bytes of files; many threads may use it.
 *
 * <p>Each byte is looked at once: the eight bytes that end at it are a number, and only where some secret begins with
 * these eight are they compared. A secret that begins or ends in a letter or digit is found as whole words only.
 */
public final class LeakScan {

    /** In bytes: what is shorter is in every page by chance, and is not looked for. */
    static final int SHORTEST = 8;

    private static final int FILTER_BITS = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<Long, List<Wanted>> wanted = new HashMap<>();
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private final Map<Secret, String> found;

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Wanted(Secret secret, byte[] bytes) {}

    public LeakScan(Collection<Secret> secrets) {
        found = new ConcurrentSkipListMap<>(
                Comparator.comparing(Secret::source).thenComparing(Secret::kind).thenComparing(Secret::text));
        for (Secret secret : secrets) {
            TextSearch.spellings(secret.text()).forEach(spelling -> add(new Wanted(secret, spelling.getBytes(UTF_8))));
        }
    }

    private void add(Wanted one) {
        if (one.bytes.length >= SHORTEST) {
            long start = 0;
            for (int i = 0; i < SHORTEST; i++) {
                start = (start << 8) | (one.bytes[i] & 0xFF);
            }
            wanted.computeIfAbsent(start, key -> new ArrayList<>()).add(one);
            int bit = bit(start);
            filter[bit >>> 6] |= 1L << bit;
        }
    }

    private static int bit(long start) {
        return (int) ((start * MIX) >>> (64 - FILTER_BITS));
    }

    /** Looks through a file. */
    public void add(String path, byte[] bytes) {
        if (wanted.isEmpty()) {
            return;
        }
        long last = 0;
        for (int i = 0; i < bytes.length; i++) {
            last = (last << 8) | (bytes[i] & 0xFF);
            int bit = bit(last);
            if ((filter[bit >>> 6] & (1L << bit)) != 0 && i >= SHORTEST - 1) {
                compare(path, bytes, i - SHORTEST + 1, wanted.getOrDefault(last, List.of()));
            }
        }
    }

    private void compare(String path, byte[] bytes, int start, List<Wanted> candidates) {
        for (Wanted one : candidates) {
            int end = start + one.bytes.length;
            boolean here = end <= bytes.length
                    && Arrays.equals(bytes, start, end, one.bytes, 0, one.bytes.length)
                    && !(start > 0 && isWithinWord(bytes[start - 1], bytes[start]))
                    && !(end < bytes.length && isWithinWord(bytes[end - 1], bytes[end]));
            if (here) {
                found.merge(one.secret, path, (first, second) -> first.compareTo(second) <= 0 ? first : second);
            }
        }
    }

    private static boolean isWithinWord(byte left, byte right) {
        return isWord(left) && isWord(right);
    }

    private static boolean isWord(byte b) {
        return b < 0 || b == '-' || Character.isLetterOrDigit(b);
    }

    /** Whether there is nothing to look for. */
    public boolean isIdle() {
        return wanted.isEmpty();
    }

    /** What was found, each with the first of the files that hold it. */
    public Map<Secret, String> found() {
        return Collections.unmodifiableMap(found);
    }
}
