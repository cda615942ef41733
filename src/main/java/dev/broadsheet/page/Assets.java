package dev.broadsheet.page;

import dev.broadsheet.article.Slug;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Composed;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Sha256;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The static files beneath {@code assets/}: the theme's, and the newsroom's laid over them.
 *
 * <p>Each is published under its own name, and once more under a name with its content's hash where a page refers to
 * it, so that hosts may let browsers keep it for ever.
 */
public final class Assets {

    static final String FOLDER = "assets";
    private static final int HASH_DIGITS = 8;
    private static final Pattern CODE = Pattern.compile(".*\\.(css|js|woff2?)");

    private final SortedMap<String, Attachment> byPath;
    private final List<Diagnostic> diagnostics;
    private final Map<String, String> hashed = new ConcurrentHashMap<>();

    private Assets(SortedMap<String, Attachment> byPath, List<Diagnostic> diagnostics) {
        this.byPath = byPath;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The assets of a newsroom in a theme.
     *
     * @param content files of the content folder whose path begins with {@code assets/}
     */
    public static Assets of(Theme theme, Collection<SourceFile> content) {
        SortedMap<String, Attachment> byPath = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : theme.list(FOLDER).keySet()) {
            theme.read(path).ifPresent(bytes -> byPath.put(path, new Attachment.Made(path, path, bytes)));
        }
        Map<String, SourceFile> first = new HashMap<>();
        for (SourceFile file : content) {
            String published = portable(file.path());
            SourceFile other = first.putIfAbsent(published, file);
            if (other != null) {
                diagnostics.add(clash(published, file, other));
            }
            if (!published.equals(file.path())) {
                diagnostics.add(renamed(file, published));
            }
            byPath.put(Composed.of(file.path()), new Attachment.Copy(published, file));
        }
        return new Assets(byPath, diagnostics);
    }

    /** A warning of a file that is not published under its own name. */
    static Diagnostic renamed(SourceFile file, String published) {
        return Diagnostic.warning(
                "asset-name",
                Location.of(file.name()),
                "the name is not portable between hosts; it is published as /" + published);
    }

    private static Diagnostic clash(String published, SourceFile file, SourceFile other) {
        String message = "%s and %s would both be published as /%s".formatted(other.name(), file.name(), published);
        return Diagnostic.error("same-address", Location.of(file.name()), message)
                .withHint("give one of them another name");
    }

    /** Every asset under its own name. */
    public Collection<Attachment> all() {
        return byPath.values();
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** A file of the bundled theme under its own name; empty where the newsroom has one of its own instead. */
    public Optional<Attachment.Made> bundled(String path) {
        return byPath.get(path) instanceof Attachment.Made made ? Optional.of(made) : Optional.empty();
    }

    /** The file behind an asset of the newsroom; empty for one of the bundled theme or none. */
    Optional<Path> file(String path) {
        return byPath.get(Composed.of(path)) instanceof Attachment.Copy copy
                ? Optional.of(copy.file().file())
                : Optional.empty();
    }

    /**
     * The asset under the name that carries its content's hash.
     *
     * @param path such as {@code assets/site.css}
     */
    public Optional<Attachment> hashed(String path) {
        Attachment asset = byPath.get(Composed.of(path));
        if (asset == null) {
            return Optional.empty();
        }
        String name = hashed.computeIfAbsent(path, key -> hashedName(asset));
        return Optional.of(
                asset instanceof Attachment.Copy copy
                        ? new Attachment.Copy(name, copy.file())
                        : new Attachment.Made(name, path, ((Attachment.Made) asset).content()));
    }

    /** Names with their hash of all style sheets, scripts and fonts, in order. */
    List<String> lasting() {
        return byPath.keySet().stream()
                .filter(path -> CODE.matcher(path).matches())
                .flatMap(path -> hashed(path).stream())
                .map(Attachment::path)
                .toList();
    }

    private static String hashedName(Attachment asset) {
        String path = asset.path();
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') ? dot : path.length();
        return path.substring(0, end) + "." + digest(asset).substring(0, HASH_DIGITS) + path.substring(end);
    }

    private static String digest(Attachment asset) {
        MessageDigest sha = Sha256.begin();
        if (asset instanceof Attachment.Made made) {
            sha.update(made.content());
        } else if (asset instanceof Attachment.Copy copy) {
            update(sha, copy.file().file());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void update(MessageDigest sha, Path file) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sha.update(buffer, 0, count);
            }
        } catch (IOException e) {
            throw Disk.failure("read", file, e);
        }
    }

    /** A path that every file system and host takes: each part that is not plain ASCII is transliterated. */
    static String portable(String path) {
        StringBuilder portable = new StringBuilder();
        for (String part : path.split("/", -1)) {
            int dot = part.lastIndexOf('.');
            boolean plain = part.chars().allMatch(Assets::isPortable);
            portable.append(portable.isEmpty() ? "" : "/");
            if (plain) {
                portable.append(part);
            } else {
                String stem = dot > 0 ? part.substring(0, dot) : part;
                String ending = dot > 0 ? part.substring(dot).replaceAll("[^.A-Za-z0-9]", "") : "";
                portable.append(Slug.of(stem)).append(ending);
            }
        }
        return portable.toString();
    }

    private static boolean isPortable(int c) {
        return c > ' ' && c < 0x7f && "\\:*?\"<>|%#".indexOf(c) < 0;
    }
}
