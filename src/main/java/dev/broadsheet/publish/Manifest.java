package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.broadsheet.source.Fingerprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the output folder that are Broadsheet's own, and so its to remove; as the bytes of a file, since an archive
 * has many.
 *
 * <p>It is written before files appear in the output folder, with all that may come to be there, and again after files
 * have gone from it. So at every moment it names at least the own files that exist, and a build that is killed leaves
 * nothing behind that the next one takes for somebody else's.
 */
final class Manifest {

    static final Manifest EMPTY = Manifest.of(List.of());

    private static final String HEADER = "broadsheet manifest 2\n";
    private static final String PRINT = "fingerprint ";

    /** The length of a line with a fingerprint: of 16 bytes, in hexadecimal. */
    private static final int SEAL = PRINT.length() + 2 * 16 + 1;

    /** Lines in ascending order, each a path. */
    private final byte[] lines;

    /** Where each line begins, and where the last one ends. */
    private final int[] starts;

    private Manifest(byte[] lines) {
        this.lines = lines;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, lines.length)
                                .filter(at -> lines[at] == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    /** Of these paths, each named once. */
    static Manifest of(Collection<String> paths) {
        StringBuilder lines = new StringBuilder();
        paths.stream().sorted().forEach(path -> lines.append(path).append('\n'));
        return new Manifest(lines.toString().getBytes(US_ASCII));
    }

    /**
     * Reads a manifest; one that is missing, damaged or of another version is as if nothing were own. Then what the site
     * has at the same path is taken over, and everything else left alone that nobody remembers to have written: rather a
     * page too many than one that a person put there lost.
     */
    static Manifest read(FileOperations files, Path file) {
        if (files.attributes(file) == null) {
            return EMPTY;
        }
        @Nullable Manifest found = parse(files.read(file));
        return found == null ? EMPTY : found;
    }

    private static @Nullable Manifest parse(byte[] text) {
        int end = text.length - SEAL;
        byte[] header = HEADER.getBytes(US_ASCII);
        if (end < header.length
                || !Arrays.equals(text, 0, header.length, header, 0, header.length)
                || !Arrays.equals(text, end, text.length, seal(text, end), 0, SEAL)) {
            return null;
        }
        Manifest found = new Manifest(Arrays.copyOfRange(text, header.length, end));
        return found.paths().allMatch(OutputPath::isValid) ? found : null;
    }

    /** Replaces a manifest on the disk; whenever the power fails it is the old or the new one. */
    void write(FileOperations files, Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        files.delete(fresh);
        files.writeThrough(fresh, text());
        files.move(fresh, file);
    }

    private byte[] text() {
        byte[] header = HEADER.getBytes(US_ASCII);
        byte[] text = Arrays.copyOf(header, header.length + lines.length + SEAL);
        System.arraycopy(lines, 0, text, header.length, lines.length);
        System.arraycopy(seal(text, text.length - SEAL), 0, text, text.length - SEAL, SEAL);
        return text;
    }

    /** The last line after so many bytes. */
    private static byte[] seal(byte[] text, int end) {
        Fingerprint print = Fingerprint.of(text, end);
        HexFormat hex = HexFormat.of();
        return (PRINT + hex.toHexDigits(print.high()) + hex.toHexDigits(print.low()) + "\n").getBytes(US_ASCII);
    }

    int size() {
        return starts.length - 1;
    }

    /** All paths, in ascending order. */
    Stream<String> paths() {
        return IntStream.range(0, size()).mapToObj(this::path);
    }

    private String path(int number) {
        return new String(lines, starts[number], starts[number + 1] - 1 - starts[number], US_ASCII);
    }

    Manifest with(Collection<String> more) {
        List<String> all = new ArrayList<>(more);
        all.removeIf(this::owns);
        if (all.isEmpty()) {
            return this;
        }
        paths().forEach(all::add);
        return of(all);
    }

    boolean isSame(Manifest other) {
        return Arrays.equals(lines, other.lines);
    }

    boolean owns(String path) {
        return place(path) >= 0;
    }

    boolean ownsBelow(String folder) {
        int next = -place(folder + "/") - 1; // which is no file's path
        return next < size() && path(next).startsWith(folder + "/");
    }

    /** The number of a path; where it is not there, its place as {@link Arrays#binarySearch(int[], int)} tells it. */
    private int place(String path) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = path(middle).compareTo(path);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
