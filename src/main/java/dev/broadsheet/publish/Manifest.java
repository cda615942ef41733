package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the output folder that are Broadsheet's own, and so its to remove.
 *
 * <p>It is written before files appear in the output folder, with all that may come to be there, and again after files
 * have gone from it. So at every moment it names at least the own files that exist, and a build that is killed leaves
 * nothing behind that the next one takes for somebody else's.
 *
 * @param paths in ascending order
 */
record Manifest(List<String> paths) {

    static final Manifest EMPTY = new Manifest(List.of());

    private static final String HEADER = "broadsheet manifest 1";
    private static final String DIGEST = "sha-256 ";

    Manifest {
        paths = List.copyOf(paths);
    }

    /** Of these paths, each named once. */
    static Manifest of(Collection<String> paths) {
        String[] sorted = paths.toArray(String[]::new);
        Arrays.sort(sorted);
        return new Manifest(List.of(sorted));
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
        @Nullable List<String> paths = parse(new String(files.read(file), US_ASCII));
        return paths == null ? EMPTY : new Manifest(paths);
    }

    private static @Nullable List<String> parse(String text) {
        int last = text.lastIndexOf(DIGEST);
        if (last < 0 || !text.substring(last).equals(seal(text.substring(0, last)))) {
            return null;
        }
        List<String> lines = text.substring(0, last).lines().toList();
        List<String> paths = lines.subList(1, lines.size());
        return lines.get(0).equals(HEADER) && paths.stream().allMatch(OutputPath::isValid) ? paths : null;
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
        List<String> all = new ArrayList<>(more);
        all.removeIf(this::owns);
        all.addAll(paths);
        return all.size() == paths.size() ? this : of(all);
    }

    boolean owns(String path) {
        return Collections.binarySearch(paths, path) >= 0;
    }

    boolean ownsBelow(String folder) {
        int place = Collections.binarySearch(paths, folder + "/"); // which is no file's path
        int next = -place - 1;
        return next < paths.size() && paths.get(next).startsWith(folder + "/");
    }
}
