package dev.broadsheet.source;

import static java.util.stream.Collectors.groupingBy;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom's folder sorted by what its files are; every list is in the order of paths.
 *
 * @param name of the folder
 * @param shown what messages put before a path of the folder: empty, or with a final slash
 * @param settings {@code site.yaml}, or null
 * @param foreignSettings {@code _config.yml}, which belongs to another program, or null
 * @param articles every {@code .md} file that is none of the following
 * @param pages standing pages: {@code pages/**}
 * @param topics definitions of topics: {@code topics/*.yaml}, {@code _data/topics/NN-name.yaml}
 * @param providers definitions of providers: {@code providers/*.yaml}, {@code _data/organizations/*}
 * @param assets {@code assets/**}
 * @param verbatim {@code root/**}, published as it is
 * @param beside other files beside articles and pages, published where one refers to them
 * @param diagnostics what was passed over that its author may miss
 */
public record ContentFolder(
        String name,
        String shown,
        @Nullable SourceFile settings,
        @Nullable SourceFile foreignSettings,
        List<SourceFile> articles,
        List<SourceFile> pages,
        List<SourceFile> topics,
        List<SourceFile> providers,
        List<SourceFile> assets,
        List<SourceFile> verbatim,
        List<SourceFile> beside,
        List<Diagnostic> diagnostics) {

    /** The settings' file. */
    static final String SETTINGS = "site.yaml";

    private static final Set<String> OF_OTHER_PROGRAMS = Set.of("_layouts", "_includes", "_site", "_sass", "_data");

    public ContentFolder {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        topics = List.copyOf(topics);
        providers = List.copyOf(providers);
        assets = List.copyOf(assets);
        verbatim = List.copyOf(verbatim);
        beside = List.copyOf(beside);
        diagnostics = List.copyOf(diagnostics);
    }

    private enum Kind {
        SETTINGS,
        FOREIGN_SETTINGS,
        ARTICLE,
        PAGE,
        TOPIC,
        PROVIDER,
        ASSET,
        VERBATIM,
        BESIDE,
        IGNORED
    }

    /** Sorts the files of a tree. */
    public static ContentFolder of(SourceTree tree) {
        Map<Kind, List<SourceFile>> kinds = tree.files().stream().collect(groupingBy(file -> kind(file.path())));
        List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
        kinds.forEach((kind, files) -> files.forEach(file -> missed(file, kind).ifPresent(diagnostics::add)));
        return new ContentFolder(
                tree.name(),
                tree.shown(),
                first(kinds, Kind.SETTINGS),
                first(kinds, Kind.FOREIGN_SETTINGS),
                kinds.getOrDefault(Kind.ARTICLE, List.of()),
                kinds.getOrDefault(Kind.PAGE, List.of()),
                kinds.getOrDefault(Kind.TOPIC, List.of()),
                kinds.getOrDefault(Kind.PROVIDER, List.of()),
                kinds.getOrDefault(Kind.ASSET, List.of()),
                kinds.getOrDefault(Kind.VERBATIM, List.of()),
                kinds.getOrDefault(Kind.BESIDE, List.of()),
                diagnostics.stream().sorted().toList());
    }

    private static @Nullable SourceFile first(Map<Kind, List<SourceFile>> kinds, Kind kind) {
        List<SourceFile> files = kinds.getOrDefault(kind, List.of());
        return files.isEmpty() ? null : files.get(0);
    }

    private static Kind kind(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return switch (path) {
                case SETTINGS -> Kind.SETTINGS;
                case "_config.yml" -> Kind.FOREIGN_SETTINGS;
                default -> markdown(path) ? Kind.ARTICLE : Kind.BESIDE;
            };
        }
        return switch (path.substring(0, slash)) {
            case "pages" -> markdown(path) ? Kind.PAGE : Kind.BESIDE;
            case "topics" -> yaml(path) ? Kind.TOPIC : Kind.IGNORED;
            case "providers" -> yaml(path) ? Kind.PROVIDER : Kind.IGNORED;
            case "assets" -> Kind.ASSET;
            case "root" -> Kind.VERBATIM;
            case "_data" -> data(path);
            default -> collection(path, slash);
        };
    }

    private static Kind collection(String path, int slash) {
        if (OF_OTHER_PROGRAMS.contains(path.substring(0, slash))) {
            return Kind.IGNORED;
        }
        return markdown(path) ? Kind.ARTICLE : Kind.BESIDE;
    }

    private static Kind data(String path) {
        if (path.startsWith("_data/topics/") && yaml(path)) {
            return Kind.TOPIC;
        }
        boolean organization = path.startsWith("_data/organizations/") && (yaml(path) || markdown(path));
        return organization ? Kind.PROVIDER : Kind.IGNORED;
    }

    /** What a folder of the newsroom is for that holds no articles; nothing where it may hold some. */
    public static Optional<String> purpose(String folder) {
        if (TreeListing.isPassedOver(folder)) {
            return Optional.of("is not read");
        }
        // some systems take names in other capitals for the same
        return switch (kind(folder.toLowerCase(Locale.ROOT) + "/a.md")) {
            case ARTICLE -> Optional.empty();
            case PAGE -> Optional.of("holds standing pages");
            case TOPIC, PROVIDER, IGNORED ->
                Optional.of("holds no articles, but definitions or what other programs need");
            default -> Optional.of("holds files that are published as they are");
        };
    }

    /** Whether a problem is the name of an article, or of a file beside articles. */
    public boolean misnamesArticle(Diagnostic problem) {
        if (!problem.code().equals(SourceTree.MISNAMED)) {
            return false;
        }
        String path = problem.location().file().substring(shown.length());
        int slash = path.indexOf('/');
        Kind kind = kind(path);
        boolean folder =
                slash >= 0 && Set.of("topics", "providers", "pages", "_data").contains(path.substring(0, slash));
        return !folder && (kind == Kind.ARTICLE || kind == Kind.BESIDE);
    }

    private static boolean markdown(String path) {
        return ends(path, ".md");
    }

    private static boolean yaml(String path) {
        return ends(path, ".yaml") || ends(path, ".yml");
    }

    private static boolean ends(String path, String extension) {
        return path.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    /** A file that looks as if somebody expected it to be read. */
    private static Optional<Diagnostic> missed(SourceFile file, Kind kind) {
        boolean article = kind == Kind.BESIDE && (ends(file.path(), ".markdown") || ends(file.path(), ".mdown"));
        boolean settings = file.path().equals("site.yml");
        boolean definition = kind == Kind.IGNORED && !file.path().startsWith("_");
        if (!article && !settings && !definition) {
            return Optional.empty();
        }
        String hint = article ? "articles end in .md" : settings ? "name it site.yaml" : "definitions end in .yaml";
        return Optional.of(Diagnostic.warning("not-read", Location.of(file.name()), "this file is not read")
                .withHint(hint));
    }
}
