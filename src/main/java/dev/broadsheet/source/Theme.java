package dev.broadsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of the theme: a newsroom's own folder laid over the theme that travels with the program. */
public final class Theme {

    private static final String BUNDLED = "/theme/";

    private final @Nullable Path overrides;

    private Theme(@Nullable Path overrides) {
        this.overrides = overrides;
    }

    /**
     * The bundled theme with a newsroom's folder laid over it.
     *
     * @param overrides a folder whose files replace bundled ones of the same path, or null for none
     */
    public static Theme of(@Nullable Path overrides) {
        return new Theme(overrides);
    }

    /** The newsroom's own folder, or null. */
    public @Nullable Path overrides() {
        return overrides;
    }

    /** The bytes of one file; empty where neither folder has it. */
    public Optional<byte[]> read(String path) {
        try {
            Path own = ownFile(path);
            if (own != null) {
                return Optional.of(Files.readAllBytes(own));
            }
            try (InputStream in = Theme.class.getResourceAsStream(BUNDLED + path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the theme's file " + path + ": " + Disk.reason(e), e);
        }
    }

    /** The name of a file as messages show it. */
    public String name(String path, Path workingFolder) {
        Path own = ownFile(path);
        return own == null
                ? "theme:" + path
                : workingFolder
                        .toAbsolutePath()
                        .normalize()
                        .relativize(own.toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/');
    }

    /** The regular files beneath a folder of the theme, as paths from the theme's root, each with its bytes' source. */
    public SortedMap<String, Origin> list(String folder) {
        SortedMap<String, Origin> found = new TreeMap<>();
        listBundled(folder, found);
        if (overrides != null) {
            list(overrides, folder, Origin.OVERRIDE, found);
        }
        return found;
    }

    /**
     * The stamps of all files and links of the newsroom's own folder, by path. What a link leads to is read only where it is
     * one of these files itself.
     *
     * @throws UncheckedIOException where the folder cannot be listed
     */
    public SortedMap<String, Stamp> overridden() {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        if (overrides != null) {
            Path root = overrides;
            Disk.beneath(root)
                    .forEach(
                            (path, found) -> stamps.put(root.relativize(path).toString(), Stamp.ofSource(path, found)));
        }
        return stamps;
    }

    /** Which of the two folders a file comes from. */
    public enum Origin {
        BUNDLED,
        OVERRIDE
    }

    private @Nullable Path ownFile(String path) {
        if (overrides == null) {
            return null;
        }
        Path file = overrides.resolve(path).normalize();
        boolean inside = file.startsWith(overrides.normalize());
        return inside && Disk.isFile(file, LinkOption.NOFOLLOW_LINKS) && isReallyIn(overrides, file) ? file : null;
    }

    /** Whether no folder on the way to a file is a link that leads out. */
    private static boolean isReallyIn(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            throw Disk.failure("look at", file, e);
        }
    }

    private static void listBundled(String folder, Map<String, Origin> found) {
        URL marker = Theme.class.getResource(BUNDLED + "layout.ftlh");
        if (marker == null) {
            return;
        }
        try {
            URI uri = marker.toURI();
            if (uri.getScheme().equals("jar")) {
                String archive = uri.getRawSchemeSpecificPart(); // a folder's name may hold what no address does
                Path jar = Path.of(URI.create(archive.substring(0, archive.lastIndexOf("!/"))));
                try (FileSystem zip = FileSystems.newFileSystem(jar)) {
                    Path root = zip.getPath(BUNDLED);
                    list(root, folder, Origin.BUNDLED, found);
                }
            } else {
                list(Path.of(uri).resolveSibling(""), folder, Origin.BUNDLED, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list the bundled theme", e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The bundled theme has no usable address: " + marker, e);
        }
    }

    private static void list(Path root, String folder, Origin origin, Map<String, Origin> found) {
        Path beneath = root.resolve(folder);
        Disk.beneath(root).forEach((path, attributes) -> {
            String name = root.relativize(path).toString().replace('\\', '/');
            if (attributes.isRegularFile() && path.startsWith(beneath) && !name.contains("/.")) {
                found.put(name, origin);
            }
        });
    }
}
