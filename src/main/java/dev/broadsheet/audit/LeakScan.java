package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
 * <p>By the method of Wu and Manber (A Fast Algorithm for Multi-Pattern Searching, 1994): a table says for each four bytes
 * how far the nearest end of a secret can be, and so far the search goes on at once. A secret that begins or ends in a
 * letter or digit is found as whole words only.
 */
public final class LeakScan {

    /** In bytes: what is shorter is in every page by chance, and is not looked for. */
    static final int SHORTEST = 8;

    /** In bytes: the search never goes further at once, and secrets differ in fewer. */
    private static final int LONGEST_STEP = 16;

    private static final int BLOCK = 4;
    private static final int BLOCK_BITS = 16;
    private static final int MIX = 0x9E3779B1;

    /** By their last {@link #SHORTEST} bytes. */
    private final Map<Long, List<Wanted>> wanted = new HashMap<>();

    /** A bit is set for the hash of each key of {@link #wanted}. */
    private final BitSet endings = new BitSet(1 << BLOCK_BITS);

    /** By the hash of the {@link #BLOCK} bytes that end where the search is: how many bytes to go on; 0 is a suspicion. */
    private final byte[] steps = new byte[1 << BLOCK_BITS];

    private final Map<Secret, String> found;

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Wanted(Secret secret, byte[] bytes) {}

    public LeakScan(Collection<Secret> secrets) {
        found = new ConcurrentSkipListMap<>(
                Comparator.comparing(Secret::source).thenComparing(Secret::kind).thenComparing(Secret::text));
        List<Wanted> all = secrets.stream()
                .flatMap(secret -> TextSearch.spellings(secret.text()).stream()
                        .map(spelling -> new Wanted(secret, spelling.getBytes(UTF_8))))
                .filter(one -> one.bytes.length >= SHORTEST)
                .toList();
        int window = all.stream().mapToInt(one -> one.bytes.length).min().orElse(SHORTEST);
        window = Math.min(window, LONGEST_STEP);
        Arrays.fill(steps, (byte) (window - BLOCK + 1));
        for (Wanted one : all) {
            int last = one.bytes.length - 1;
            long ending = ending(one.bytes, last);
            wanted.computeIfAbsent(ending, key -> new ArrayList<>()).add(one);
            endings.set(hash(ending));
            for (int step = 0; step <= window - BLOCK; step++) {
                int block = block(one.bytes, last - step);
                steps[block] = (byte) Math.min(steps[block], step);
            }
        }
    }

    private static int block(byte[] bytes, int last) {
        int block = bytes[last - 3] << 24
                | (bytes[last - 2] & 0xFF) << 16
                | (bytes[last - 1] & 0xFF) << 8
                | (bytes[last] & 0xFF);
        return (block * MIX) >>> (Integer.SIZE - BLOCK_BITS);
    }

    private static long ending(byte[] bytes, int last) {
        long ending = 0;
        for (int i = last - SHORTEST + 1; i <= last; i++) {
            ending = (ending << 8) | (bytes[i] & 0xFF);
        }
        return ending;
    }

    private static int hash(long ending) {
        return ((int) (ending ^ (ending >>> Integer.SIZE)) * MIX) >>> (Integer.SIZE - BLOCK_BITS);
    }

    /** Looks through a file. */
    public void add(String path, byte[] bytes) {
        if (wanted.isEmpty()) {
            return;
        }
        int last = SHORTEST - 1;
        while (last < bytes.length) {
            int step = steps[block(bytes, last)];
            if (step == 0) {
                compare(path, bytes, last + 1);
                step = 1;
            }
            last += step;
        }
    }

    private void compare(String path, byte[] bytes, int end) {
        long ending = ending(bytes, end - 1);
        if (!endings.get(hash(ending))) {
            return;
        }
        for (Wanted one : wanted.getOrDefault(ending, List.of())) {
            int start = end - one.bytes.length;
            boolean here = start >= 0
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
