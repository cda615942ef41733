package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every address of the site and what stands there; two things at one address are found here. */
final class Addresses {

    private final Map<String, Occupant> byPath = new HashMap<>();
    private final Map<String, String> pathOfSource = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> conflicting = new TreeSet<>();

    /**
     * Takes an address.
     *
     * @return whether it was free
     */
    boolean take(String path, Occupant occupant) {
        Occupant earlier = byPath.putIfAbsent(path.toLowerCase(Locale.ROOT), occupant);
        if (earlier != null) {
            conflict(path, earlier, occupant);
            return false;
        }
        if (!occupant.source.isEmpty() && !occupant.alias) {
            pathOfSource.put(occupant.source, path);
        }
        return true;
    }

    /** An article gives way to a page of the newsroom, and both to the site itself: the lesser is to blame. */
    private void conflict(String path, Occupant earlier, Occupant later) {
        boolean laterBlamed = later.kind.compareTo(earlier.kind) <= 0;
        Occupant blamed = laterBlamed ? later : earlier;
        Occupant other = laterBlamed ? earlier : later;
        diagnostics.add(Diagnostic.error(
                        "same-address",
                        Location.of(blamed.name),
                        "/" + path + " is already the address of " + other.described())
                .withHint("give one of the two another slug, category or date, or remove one of them"));
        for (Occupant occupant : List.of(earlier, later)) {
            if (occupant.kind == Kind.ARTICLE) {
                conflicting.add(occupant.source);
            }
        }
    }

    boolean exists(String path) {
        return byPath.containsKey(path.toLowerCase(Locale.ROOT));
    }

    /** The address that a path means, whether or not it was written with the final slash. */
    Optional<String> find(String path) {
        if (path.isEmpty() || exists(path)) {
            return Optional.of(path);
        }
        return exists(path + "/") ? Optional.of(path + "/") : Optional.empty();
    }

    /** The address of the page that a file of the content folder became. */
    Optional<String> ofSource(String source) {
        return Optional.ofNullable(pathOfSource.get(source));
    }

    /** The file of the content folder whose page stands at an address, or one of its aliases. */
    Optional<String> sourceAt(String path) {
        String slashed = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        Occupant occupant = byPath.get(slashed.toLowerCase(Locale.ROOT));
        return occupant == null || occupant.source.isEmpty() ? Optional.empty() : Optional.of(occupant.source);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Paths of the articles that share an address with something else. */
    Set<String> conflicting() {
        return Set.copyOf(conflicting);
    }

    /** Who lays claim to an address. */
    enum Kind {
        ARTICLE,
        PAGE,
        SITE
    }

    /**
     * What stands at an address.
     *
     * @param source path of its file in the content folder; empty for pages of the site itself
     * @param name of that file as messages show it; for pages of the site itself what they are
     * @param alias whether it is only the way to another address
     */
    record Occupant(Kind kind, String source, String name, boolean alias) {

        static Occupant ofSite(String what) {
            return new Occupant(Kind.SITE, "", what, false);
        }

        String described() {
            return alias ? "an alias of " + name : name;
        }
    }
}
