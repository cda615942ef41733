package dev.broadsheet.image;

import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Fingerprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The images that are kept beside the articles, as they are when a build begins. */
public final class ImageStore {

    private final StoreFolder folder;

    /** By what stands for their source: a hundred thousand URLs would take more room than all the rest. */
    private final Map<Fingerprint, StoredImage> images;

    private ImageStore(StoreFolder folder, Map<Fingerprint, StoredImage> images) {
        this.folder = folder;
        this.images = images;
    }

    /**
     * Reads which images are kept; where there is no index, none.
     *
     * @param content the newsroom's folder
     * @throws java.io.UncheckedIOException where the index cannot be read
     */
    public static ImageStore read(Path content) {
        StoreFolder folder = StoreFolder.in(content);
        Map<Fingerprint, StoredImage> images = new HashMap<>();
        try (BufferedReader lines = StoreFolder.reader(folder.index())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                StoredLine stored = StoredLine.parse(line);
                if (stored != null) {
                    images.put(key(stored.source()), stored.image());
                }
            }
        } catch (NoSuchFileException e) {
            return new ImageStore(folder, Map.of());
        } catch (IOException e) {
            throw Disk.failure("read", folder.index(), e);
        }
        return new ImageStore(folder, images);
    }

    /** The file that says which images are kept. */
    public static Path index(Path content) {
        return StoreFolder.in(content).index();
    }

    /** Whether no image is kept at all. */
    public boolean isEmpty() {
        return images.isEmpty();
    }

    /** The image of a URL, or null where it is not kept. */
    public @Nullable StoredImage of(String url) {
        return images.isEmpty() ? null : images.get(key(url));
    }

    /** The sizes of a file of the newsroom's own, or null where there are none. */
    public @Nullable StoredImage of(Fingerprint file) {
        return images.get(key(StoredLine.source(file)));
    }

    /** Where a file of an image lies. */
    public Path file(String name) {
        return folder.size(name);
    }

    private static Fingerprint key(String source) {
        return Fingerprint.ofValue(source);
    }
}
