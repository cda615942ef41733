package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the output folder that are Broadsheet's own, and so its to remove.
 *
 * <p>It is written before files appear in the output folder, with all that may come to be there, and again after files
 * have gone from it. So at every moment it names at least the own files that exist, and a build that is killed leaves
 * nothing behind that the next one takes for somebody else's.
 */
record Manifest(NavigableSet<String> paths) {

    static final Manifest EMPTY = new Manifest(new TreeSet<>());

    private static final String HEADER = "broadsheet manifest 1";
    private static final String DIGEST = "sha-256 ";

    Manifest {
        paths = Collections.unmodifiableNavigableSet(new TreeSet<>(paths));
    }

    /**
     * Reads a manifest; one that is missing, damaged or of another version is as if nothing were own. Then what the site
     * has at the same path is taken over, and everything else left alone: rather a page too many than one that a person
     * put there lost.
     */
    static Manifest read(FileOperations files, Path file) {
        if (files.attributes(file) == null) {
            return EMPTY;
        }
        @Nullable NavigableSet<String> paths = parse(new String(files.read(file), US_ASCII));
        return paths == null ? EMPTY : new Manifest(paths);
    }

    private static @Nullable NavigableSet<String> parse(String text) {
        int last = text.lastIndexOf(DIGEST);
        if (last < 0 || !text.substring(last).equals(seal(text.substring(0, last)))) {
            return null;
        }
        List<String> lines = text.substring(0, last).lines().toList();
        List<String> paths = lines.subList(1, lines.size());
        return lines.get(0).equals(HEADER) && paths.stream().allMatch(OutputPath::isValid)
                ? new TreeSet<>(paths)
                : null;
    }

    /** Replaces a manifest on the disk; whenever the power fails it is the old or the new one. */
    void write(FileOperations files, Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        files.delete(fresh);
        files.writeThrough(fresh, text().getBytes(US_ASCII));
        files.move(fresh, file);
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        paths.forEach(path -> text.append(path).append('\n'));
        return text + seal(text.toString());
    }

    private static String seal(String text) {
        return DIGEST + HexFormat.of().formatHex(sha256().digest(text.getBytes(US_ASCII))) + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("every Java platform has SHA-256", e);
        }
    }

    Manifest with(Collection<String> more) {
        NavigableSet<String> all = new TreeSet<>(paths);
        all.addAll(more);
        return new Manifest(all);
    }

    boolean owns(String path) {
        return paths.contains(path);
    }

    boolean ownsBelow(String folder) {
        @Nullable String next = paths.ceiling(folder + "/");
        return next != null && next.startsWith(folder + "/");
    }
}
