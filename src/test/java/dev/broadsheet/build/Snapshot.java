package dev.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every file of a folder at one moment.
 *
 * @param files bytes by path, with {@code /}
 */
record Snapshot(SortedMap<String, byte[]> files) {

    static Snapshot of(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path file : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read " + folder, e);
            }
        }
        return new Snapshot(files);
    }

    Snapshot only(Predicate<String> wanted) {
        SortedMap<String, byte[]> some = new TreeMap<>(files);
        some.keySet().removeIf(wanted.negate());
        return new Snapshot(some);
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("there is no " + path + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Paths of the files in which two folders differ; the empty list where they are the same byte for byte. */
    List<String> differences(Snapshot other) {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        paths.removeIf(path -> Arrays.equals(files.get(path), other.files.get(path)));
        return List.copyOf(paths);
    }

    /** All files as one text to compare: text as it is, anything else by its digest. */
    String document() {
        StringBuilder document = new StringBuilder();
        files.forEach((path, bytes) -> {
            String text = shown(bytes);
            document.append("=== ").append(path).append('\n').append(text);
            document.append(text.isEmpty() || text.endsWith("\n") ? "" : "\n");
        });
        return document.toString();
    }

    private static String shown(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? text : digest(bytes);
        } catch (CharacterCodingException e) {
            return digest(bytes);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return "(" + bytes.length + " bytes, SHA-256 " + digest + ")\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
