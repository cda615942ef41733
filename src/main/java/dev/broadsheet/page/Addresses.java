package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Composed;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every address of the site and what stands there; two things at one address are found here. */
final class Addresses {

    private static final String RENAME = "give one of the two another slug, category or date, or remove one of them";
    private static final String REMOVE = "remove the %s, or give what stands there another address";
    private static final String RENAME_FILE = "give the file another name, or remove it";

    private final Map<String, Occupant> byFile = new HashMap<>();
    private final Map<String, Occupant> folders = new HashMap<>();
    private final Map<String, String> pathOfSource = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> conflicting = new TreeSet<>();

    /**
     * Takes an address.
     *
     * @return whether it was free
     */
    boolean take(String path, Occupant occupant) {
        return take(path, Paths.file(path), occupant);
    }

    /**
     * Takes an address.
     *
     * @param name of the file that stands there, within the output folder
     * @return whether it was free
     */
    boolean take(String path, String name, Occupant occupant) {
        String file = name.toLowerCase(Locale.ROOT);
        Occupant earlier = byFile.get(file);
        Occupant inTheWay = earlier == null ? inTheWay(file) : earlier;
        if (inTheWay != null) {
            conflict(path, inTheWay, occupant);
            return false;
        }
        byFile.put(file, occupant);
        for (String folder = above(file); !folder.isEmpty(); folder = parent(folder)) {
            folders.putIfAbsent(folder, occupant);
        }
        if (!occupant.source.isEmpty() && !occupant.alias) {
            pathOfSource.put(Composed.of(occupant.source), path);
        }
        return true;
    }

    /** What is a folder where a file is to be, or a file where one of its folders is to be. */
    private @Nullable Occupant inTheWay(String file) {
        Occupant found = folders.getOrDefault(file, byFile.get(file + "/" + Paths.INDEX));
        for (String folder = parent(file); found == null && !folder.isEmpty(); folder = parent(folder)) {
            found = byFile.get(folder);
        }
        return found;
    }

    /** Names that differ only in capitals are one name on many systems. */
    private static String key(String path) {
        return Paths.file(path).toLowerCase(Locale.ROOT);
    }

    /** The lowest folder that is worth remembering: that of an index is known by the index. */
    private static String above(String file) {
        return file.endsWith("/" + Paths.INDEX) ? parent(parent(file)) : parent(file);
    }

    private static String parent(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /**
     * An article and its section give way to what the newsroom put there itself, a redirect to a page, and all to the site
     * itself: the lesser is to blame. No article has to go because another one calls its address an old one of its own.
     */
    private void conflict(String path, Occupant earlier, Occupant later) {
        boolean laterBlamed = later.kind.compareTo(earlier.kind) <= 0;
        Occupant blamed = laterBlamed ? later : earlier;
        Occupant other = laterBlamed ? earlier : later;
        for (Occupant each : blamed.members == null ? List.of(blamed) : blamed.members.get()) {
            boolean known = blamed.kind == Kind.SECTION && conflicting.contains(each.source);
            if (!known) {
                String message = message(path, earlier, other);
                Diagnostic clash = Diagnostic.error("same-address", Location.of(each.name()), message)
                        .withHint(hint(each));
                diagnostics.add(each.placed(clash, path));
            }
            leaveOut(each);
        }
        if (other.alias || !blamed.alias) {
            leaveOut(other);
        }
    }

    private void leaveOut(Occupant occupant) {
        if (occupant.kind.compareTo(Kind.SECTION) <= 0 && !occupant.source.isEmpty()) {
            conflicting.add(occupant.source);
        }
    }

    private static String hint(Occupant blamed) {
        if (blamed.kind == Kind.REDIRECT || blamed.alias) {
            return REMOVE.formatted(blamed.alias ? "alias" : "redirect");
        }
        return blamed.kind == Kind.PAGE && blamed.source.isEmpty() ? RENAME_FILE : RENAME;
    }

    private String message(String path, Occupant earlier, Occupant other) {
        return earlier.equals(byFile.get(key(path)))
                ? "/" + path + " is already the address of " + other.described()
                : "/" + path + " would be a file where " + other.described()
                        + " needs a folder, or a folder where that is a file";
    }

    /** The page that is in the way of a file: its source, or that it is the site's; of files published as they are, none. */
    Optional<String> pageInTheWay(String name) {
        String file = name.toLowerCase(Locale.ROOT);
        Occupant there = byFile.get(file);
        return Optional.ofNullable(there == null ? inTheWay(file) : there)
                .filter(occupant -> occupant.kind != Kind.PAGE || !occupant.source.isEmpty())
                .map(occupant -> occupant.source.isEmpty() ? "a page of the site" : occupant.source);
    }

    boolean exists(String path) {
        return byFile.containsKey(key(path));
    }

    /** Whether something lies below a path, but for the page at the path itself. */
    boolean isFolder(String path) {
        return folders.containsKey(path.replaceFirst("/$", "").toLowerCase(Locale.ROOT));
    }

    /** The address that a path means, whether or not it was written with the final slash. */
    Optional<String> find(String path) {
        if (path.isEmpty() || exists(path)) {
            return Optional.of(path);
        }
        return exists(path + "/") ? Optional.of(path + "/") : Optional.empty();
    }

    /** The address of the page that a file of the content folder became, whichever way its letters are written. */
    Optional<String> ofSource(String source) {
        return Optional.ofNullable(pathOfSource.get(Composed.of(source)));
    }

    /** The file of the content folder whose page stands at an address, or one of its aliases. */
    Optional<String> sourceAt(String path) {
        return find(path)
                .map(known -> byFile.get(key(known)))
                .map(Occupant::source)
                .filter(source -> !source.isEmpty());
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
        SECTION,
        REDIRECT,
        PAGE,
        SITE
    }

    /**
     * What stands at an address.
     *
     * @param source path of its file in the content folder; empty for pages of the site itself and files published as they
     *     are
     * @param what pages of the site itself are; empty for others
     * @param file that says so, asked only for a message; null for pages of the site itself
     * @param alias whether it is only the way to another address
     * @param members of a section, its articles, each as to be blamed for it; null for others
     */
    record Occupant(
            Kind kind,
            String source,
            String what,
            @Nullable Supplier<SourceFile> file,
            boolean alias,
            @Nullable Supplier<List<Occupant>> members) {

        /**
         * @param path of the article's or page's file in the content folder
         */
        static Occupant ofSource(Kind kind, String path, Supplier<SourceFile> file, boolean alias) {
            return new Occupant(kind, path, "", file, alias, null);
        }

        /** A file that is published as it is. */
        static Occupant ofFile(SourceFile file) {
            return new Occupant(Kind.PAGE, "", "", () -> file, false, null);
        }

        static Occupant ofRedirect(SourceFile settings) {
            return new Occupant(Kind.REDIRECT, "", "", () -> settings, false, null);
        }

        static Occupant ofSite(String what) {
            return new Occupant(Kind.SITE, "", what, null, false, null);
        }

        /** A page of the site that is there because articles name a section. */
        static Occupant ofSection(String what, Supplier<List<Occupant>> members) {
            return new Occupant(Kind.SECTION, "", what, null, false, members);
        }

        String name() {
            return file == null ? what : file.get().name();
        }

        String described() {
            String way = kind == Kind.REDIRECT ? "a redirect of " : alias ? "an alias of " : "";
            return way + name();
        }

        /** A problem where the file says that it stands at an address, as far as that is not its own name and date. */
        Diagnostic placed(Diagnostic problem, String path) {
            if (file == null || (source.isEmpty() && kind != Kind.REDIRECT)) {
                return problem;
            } else if (kind == Kind.REDIRECT || alias) {
                String field = alias ? "aliases" : "redirects";
                return FieldPlace.of(file.get(), field, written -> Aliases.isFor(written, path), problem);
            }
            return FieldPlace.of(file.get(), kind == Kind.SECTION ? "category" : "slug", problem);
        }
    }
}
