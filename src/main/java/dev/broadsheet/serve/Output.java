package dev.broadsheet.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The output folder as a host sees it: files under their paths, and nothing that lies elsewhere. */
record Output(Path folder) {

    /** What a host reads and does not show. */
    private static final Set<String> RULES = Set.of(
            "/_redirects",
            "/_headers",
            "/vercel.json",
            "/staticwebapp.config.json",
            "/_s3-website.json",
            "/_cloudfront.js",
            "/_nginx.conf",
            "/_Caddyfile");

    /** The file at a decoded path, or null where there is none; a link that leads out of the folder leads nowhere. */
    @Nullable
    Path file(String path) {
        Path there = real(path);
        return there != null && Files.isRegularFile(there) && !RULES.contains(path) ? there : null;
    }

    /** The path of a file that {@link #file} gave, within the folder and with {@code /}. */
    String name(Path file) {
        try {
            return folder.toRealPath().relativize(file).toString().replace('\\', '/');
        } catch (IOException e) {
            throw new UncheckedIOException("Could not find " + folder, e);
        }
    }

    /** Whether a file has these bytes. */
    boolean holds(String name, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(folder.resolve(name)), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    boolean isFolder(String path) {
        Path there = real(path);
        return there != null && Files.isDirectory(there);
    }

    private @Nullable Path real(String path) {
        try {
            Path root = folder.toRealPath();
            Path real = root.resolve(path.substring(1)).toRealPath();
            return real.startsWith(root) ? real : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    Redirects redirects() {
        return Redirects.of(text("_redirects"));
    }

    HeaderRules headers() {
        return HeaderRules.of(text("_headers"));
    }

    private String text(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
