package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;

/**
 * Looks for many secrets at once in the bytes of files, in every spelling; many threads may use it. A secret that begins or
 * ends in a letter or digit is found as whole words only.
 */
public final class LeakScan {

    /** In bytes: what is shorter is in every page by chance, and is not looked for. */
    static final int SHORTEST = Sieve.TELLING;

    /** In bytes: what is at least as long is found in larger steps. */
    private static final int LONG = 24;

    private static final int HASH_BITS = 20;

    private final Sieve brief;
    private final Sieve lengthy;
    private final Map<Secret, String> found;

    public LeakScan(Collection<Secret> secrets) {
        found = new ConcurrentSkipListMap<>(
                Comparator.comparing(Secret::source).thenComparing(Secret::kind).thenComparing(Secret::text));
        int few = (int)
                secrets.stream().filter(secret -> secret.text().length() < LONG).count();
        brief = new Sieve(SHORTEST, few);
        lengthy = new Sieve(LONG, secrets.size() - few);
        int[] shared = shared(secrets);
        secrets.forEach(secret -> add(secret, shared));
    }

    /** Files a secret by a part of it that few others share: addresses begin and end alike. */
    private void add(Secret secret, int[] shared) {
        byte[] text = secret.text().getBytes(UTF_8);
        int any = rarest(text, LONG, shared, false);
        int plain = rarest(text, LONG, shared, true);
        if (plain >= 0 && shared[hash(text, plain)] <= 2 * shared[hash(text, any)]) {
            lengthy.add(secret, text, plain); // one for all spellings
            return;
        }
        for (String spelling : TextSearch.spellings(secret.text())) {
            byte[] bytes = spelling.getBytes(UTF_8);
            if (bytes.length >= LONG) {
                lengthy.add(secret, bytes, rarest(bytes, LONG, shared, false));
            } else if (bytes.length >= SHORTEST) {
                brief.add(secret, bytes, rarest(bytes, SHORTEST, shared, false));
            }
        }
    }

    /** How many secrets hold eight bytes, by their hash. */
    private static int[] shared(Collection<Secret> secrets) {
        int[] shared = new int[1 << HASH_BITS];
        for (Secret secret : secrets) {
            byte[] bytes = secret.text().getBytes(UTF_8);
            for (int last = Sieve.TELLING - 1; last < bytes.length; last++) {
                shared[hash(bytes, last)]++;
            }
        }
        return shared;
    }

    private static int hash(byte[] bytes, int last) {
        return (int) ((Sieve.telling(bytes, last) * Sieve.MIX) >>> (Long.SIZE - HASH_BITS));
    }

    /**
     * Where the mark ends whose last eight bytes the fewest secrets hold; of several, the last.
     *
     * @param plain whether it must consist of letters and digits, which all spellings write alike
     * @return -1 where there is none
     */
    private static int rarest(byte[] bytes, int window, int[] shared, boolean plain) {
        int best = -1;
        int run = 0;
        for (int last = 0; last < bytes.length; last++) {
            run = !plain || isPlain(bytes[last]) ? run + 1 : 0;
            if (run >= window && (best < 0 || shared[hash(bytes, last)] <= shared[hash(bytes, best)])) {
                best = last;
            }
        }
        return best;
    }

    private static boolean isPlain(byte b) {
        return (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
    }

    /** Looks through a file. */
    public void add(String path, byte[] bytes) {
        BiConsumer<Mark, Integer> suspect = (mark, last) -> {
            if (mark.isWhole(bytes, last)) {
                found.merge(mark.secret(), path, (first, second) -> first.compareTo(second) <= 0 ? first : second);
            }
        };
        brief.search(bytes, suspect);
        lengthy.search(bytes, suspect);
    }

    /** Whether there is nothing to look for. */
    public boolean isIdle() {
        return brief.isEmpty() && lengthy.isEmpty();
    }

    /** What was found, each with the first of the files that hold it. */
    public Map<Secret, String> found() {
        return Collections.unmodifiableMap(found);
    }
}
