package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Provider;
import dev.broadsheet.config.ImageSettings;
import dev.broadsheet.config.ImageSettings.Remote;
import dev.broadsheet.image.PictureSize;
import dev.broadsheet.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the files that articles refer to: assets, and files that lie beside an article. */
final class Media {

    private final StaticFiles files;
    private final Paths paths;
    private final Map<Path, PictureSize> sizes = new ConcurrentHashMap<>();

    Media(StaticFiles files, Paths paths) {
        this.files = files;
        this.paths = paths;
    }

    /**
     * The file that a reference means.
     *
     * @param reference as it was written: {@code /assets/...}, relative to the file that it stands in, or an absolute
     *     URL of this site
     */
    Optional<Attachment> find(String reference, Place place) {
        String own = isAbsolute(reference) ? paths.pathOf(reference) : null;
        String target = within(own == null ? reference : "/" + own, place.source());
        if (target == null) {
            return Optional.empty();
        }
        Optional<Attachment> asset = files.assets().hashed(target);
        SourceFile file = files.beside().get(target);
        if (asset.isPresent() || file == null) {
            return asset;
        }
        String folder = folder(place.source());
        String name = Assets.portable(target.startsWith(folder) ? target.substring(folder.length()) : fileName(target));
        if (name.equals(Paths.INDEX)) {
            return Optional.empty(); // the page itself is that file
        }
        return Optional.of(new Attachment.Copy(place.address() + name, file));
    }

    /** An image with its size; empty where it is neither on another site nor an existing file. */
    Optional<Picture> picture(Image image, String alt, Place place) {
        if (isOutside(image.url())) {
            return Optional.of(picture(image, image.url(), new PictureSize(image.width(), image.height()), alt));
        }
        return find(image.url(), place).map(file -> {
            PictureSize size = image.width() > 0 && image.height() > 0
                    ? new PictureSize(image.width(), image.height())
                    : size(file);
            return picture(image, paths.href(file.path()), size, alt);
        });
    }

    /** Whether an image lies on another site; one with an address of ours must be a file of ours. */
    boolean isOutside(String url) {
        return isAbsolute(url) && paths.pathOf(url) == null;
    }

    PictureSize size(Attachment file) {
        return file instanceof Attachment.Copy copy
                ? sizes.computeIfAbsent(copy.file().file(), PictureSize::of)
                : PictureSize.UNKNOWN;
    }

    static boolean isAbsolute(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static Picture picture(Image image, String src, PictureSize size, String alt) {
        return new Picture(src, size.width(), size.height(), alt, image.title(), image.attribution(), isAbsolute(src));
    }

    /** The path in the content folder that a reference leads to, or null where it leads out of it. */
    static @Nullable String within(String reference, String source) {
        Deque<String> parts = new ArrayDeque<>();
        String whole = reference.startsWith("/") ? reference : folder(source) + reference;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Where a reference stands.
     *
     * @param source path of its file in the content folder
     * @param address path of the page that shows it, with a final slash
     * @param remote what becomes of images on other hosts
     */
    record Place(String source, String address, Remote remote) {

        /** Where an article's references stand. */
        static Place of(Article article, String address, ImageSettings images) {
            return new Place(article.path(), address, remote(article.provider(), images));
        }

        /** Where the references of the settings or of a topic's definition stand. */
        static Place ofSite(String address, ImageSettings images) {
            return new Place("", address, images.remote());
        }

        /** Where the references of a provider, or of an article of it that is elsewhere, stand. */
        static Place of(@Nullable Provider provider, ImageSettings images) {
            return new Place("", "", remote(provider, images));
        }

        private static Remote remote(@Nullable Provider provider, ImageSettings images) {
            return provider == null ? images.remote() : images.of(provider.domain(), provider.name());
        }
    }
}
