package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for many secrets at once in the bytes of files, in every spelling; many threads may use it. A secret that begins or
 * ends in a letter or digit is found as whole words only.
 */
public final class LeakScan {

    /** In bytes: what is shorter is in every page by chance, and is not looked for. */
    static final int SHORTEST = Sieve.TELLING;

    /** In bytes: what is at least as long is found in larger steps. */
    private static final int LONG = 16;

    /** In bytes: of what is longer, no more makes steps larger that are worth it. */
    private static final int LONGEST = 24;

    private final Sieve brief;
    private final Sieve lengthy;
    private final SealedScan sealed;
    private final Map<Secret, String> found = new ConcurrentSkipListMap<>(
            Comparator.comparing(Secret::source).thenComparing(Secret::kind).thenComparing(Secret::text));

    /** Looks for texts. */
    public LeakScan(Collection<Secret> secrets) {
        this(secrets, SealedScan.NONE);
    }

    /** Looks for texts and for encrypted values. */
    public LeakScan(Collection<Secret> secrets, SealedScan sealed) {
        this.sealed = sealed;
        List<Wanted> spelled = secrets.stream().flatMap(LeakScan::spelled).toList();
        SharedBytes shared = new SharedBytes(spelled.stream().map(Wanted::bytes).toList());
        Map<Boolean, List<Wanted>> parts = spelled.stream().collect(Collectors.partitioningBy(Wanted::isLong));
        brief = sieve(parts.getOrDefault(false, List.of()), shared);
        lengthy = sieve(parts.getOrDefault(true, List.of()), shared);
    }

    private static Sieve sieve(List<Wanted> all, SharedBytes shared) {
        int window = all.stream().mapToInt(wanted -> wanted.bytes.length).reduce(LONGEST, Math::min);
        Sieve sieve = new Sieve(window, all.size());
        all.forEach(wanted -> sieve.add(wanted.secret, wanted.bytes, shared.rarest(wanted.bytes, window)));
        return sieve;
    }

    private static Stream<Wanted> spelled(Secret secret) {
        return TextSearch.spellings(secret.text()).stream()
                .map(spelling -> new Wanted(secret, spelling.getBytes(UTF_8)))
                .filter(wanted -> wanted.bytes.length >= SHORTEST);
    }

    /** Looks through a file. */
    public void add(String path, byte[] bytes) {
        BiConsumer<Mark, Integer> suspect = (mark, last) -> {
            if (mark.isWhole(bytes, last)) {
                report(mark.secret(), path);
            }
        };
        brief.search(bytes, suspect);
        lengthy.search(bytes, suspect);
        sealed.search(bytes, revealed -> {
            LeakScan closer = new LeakScan(revealed);
            closer.add(path, bytes);
            closer.found.keySet().forEach(secret -> report(secret, path));
        });
    }

    private void report(Secret secret, String path) {
        found.merge(secret, path, (first, second) -> first.compareTo(second) <= 0 ? first : second);
    }

    /** Whether there is nothing to look for. */
    public boolean isIdle() {
        return brief.isEmpty() && lengthy.isEmpty() && sealed.isEmpty();
    }

    /** What was found, each with the first of the files that hold it. */
    public Map<Secret, String> found() {
        return Collections.unmodifiableMap(found);
    }

    /** A spelling of a secret. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Wanted(Secret secret, byte[] bytes) {
        boolean isLong() {
            return bytes.length >= LONG;
        }
    }
}
