package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Provider;
import dev.broadsheet.config.ImageSettings;
import dev.broadsheet.config.ImageSettings.Remote;
import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.image.PictureSize;
import dev.broadsheet.image.StoredImage;
import dev.broadsheet.source.Composed;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the files that articles refer to: assets, and files that lie beside an article. */
final class Media {

    private static final Pattern PHOTO = Pattern.compile("(?i)\\.(jpe?g|png|gif|webp)$");

    private final StaticFiles files;
    private final Paths paths;
    private final Function<SourceFile, Fingerprint> prints;
    private final Map<Path, PictureSize> sizes = new ConcurrentHashMap<>();

    /** @param prints fingerprints of files' bytes */
    Media(StaticFiles files, Paths paths, Function<SourceFile, Fingerprint> prints) {
        this.files = files;
        this.paths = paths;
        this.prints = prints;
    }

    /**
     * The file that a reference means.
     *
     * @param reference as it was written: {@code /assets/...}, relative to the file that it stands in, or an absolute
     *     URL of this site
     */
    Optional<Attachment> find(String reference, Place place) {
        String own = SiteUrl.isAbsolute(reference) ? paths.pathOf(reference) : null;
        String path = within(own == null ? reference : "/" + own, place.source());
        if (path == null) {
            return Optional.empty();
        }
        String target = Composed.of(path);
        Optional<Attachment> asset = files.assets().hashed(target);
        SourceFile file = files.beside().get(target);
        if (asset.isPresent() || file == null) {
            return asset;
        } else if (isOfDrafts(target) && !isOfDrafts(place.source())) {
            return Optional.empty();
        }
        String folder = Composed.of(folder(place.source()));
        String name = Assets.portable(target.startsWith(folder) ? target.substring(folder.length()) : fileName(target));
        if (name.equals(Paths.INDEX)) {
            return Optional.empty(); // the page itself is that file
        }
        return Optional.of(new Attachment.Copy(place.address() + name, file));
    }

    /** Whether a path leads to where nothing is ever published, but in a preview with a draft. */
    private static boolean isOfDrafts(String path) {
        return path.startsWith("_drafts/");
    }

    /** An image with its size; empty where it may not be shown, or is neither on another site nor an existing file. */
    Optional<Picture> picture(Image image, Place place) {
        boolean outside = isOutside(image.url());
        if (outside && place.remote == Remote.NONE) {
            return Optional.empty();
        }
        StoredImage kept = kept(image, place);
        if (kept != null) {
            return Optional.of(picture(image, kept));
        } else if (outside) {
            return Optional.of(picture(image, image.url(), new PictureSize(image.width(), image.height())));
        }
        return find(image.url(), place).map(file -> {
            PictureSize size = image.width() > 0 && image.height() > 0
                    ? new PictureSize(image.width(), image.height())
                    : size(file);
            return picture(image, paths.href(file.path()), size);
        });
    }

    /** Whether an image is neither on another site nor an existing file. */
    boolean isMissing(Image image, Place place) {
        return !isOutside(image.url()) && find(image.url(), place).isEmpty();
    }

    /** The files that an image needs: the one that it names, where that is ours, and its sizes. */
    List<Attachment> files(Image image, Place place) {
        List<Attachment> needed = new ArrayList<>();
        if (!isOutside(image.url())) {
            find(image.url(), place).ifPresent(needed::add);
        }
        StoredImage kept = kept(image, place);
        if (kept != null) {
            needed.addAll(sizes(kept));
        }
        return needed;
    }

    /** The sizes of an image, or null where there are none. */
    @Nullable
    StoredImage kept(Image image, Place place) {
        if (isOutside(image.url())) {
            StoredImage kept =
                    place.remote.keeps(image.cached()) ? files.images().of(image.url()) : null;
            return kept == null || kept.widths().isEmpty() ? null : kept;
        }
        return find(image.url(), place).map(this::kept).orElse(null);
    }

    /** The sizes of a file of ours, or null where there are none. */
    @Nullable
    StoredImage kept(Attachment file) {
        if (files.images().isEmpty() || !(file instanceof Attachment.Copy copy) || !ImageType.isScaled(copy.path())) {
            return null;
        }
        StoredImage kept = files.images().of(prints.apply(copy.file()));
        return kept == null || kept.widths().isEmpty() ? null : kept;
    }

    /** The files of an image that is kept. */
    List<Attachment> sizes(StoredImage kept) {
        return kept.names().stream().map(this::kept).toList();
    }

    private Attachment kept(String name) {
        return Attachment.Kept.of(name, files.images());
    }

    /** An image that is kept, to be shown in place of the one that was named. */
    Picture picture(Image image, StoredImage kept) {
        List<Picture.Size> all = new ArrayList<>();
        for (int width : kept.widths()) {
            all.add(new Picture.Size(paths.href(kept(kept.name(width)).path()), width));
        }
        String common = paths.href(kept(kept.commonName()).path());
        Picture.Size widest = all.get(all.size() - 1);
        int height = Math.max(1, (int) Math.round((double) kept.height() * widest.width() / kept.width()));
        return new Picture(
                common,
                widest.width(),
                height,
                alternative(image),
                image.title(),
                image.attribution(),
                false,
                all.size() == 1 && common.equals(widest.src()) ? List.of() : all);
    }

    /** Whether an image lies on another site; one with an address of ours must be a file of ours. */
    boolean isOutside(String url) {
        return SiteUrl.isAbsolute(url) && paths.pathOf(url) == null;
    }

    PictureSize size(Attachment file) {
        return file instanceof Attachment.Copy copy
                ? sizes.computeIfAbsent(copy.file().file(), PictureSize::of)
                : PictureSize.UNKNOWN;
    }

    /** Whether a file is none of the images that its name calls it. */
    boolean isDamaged(Attachment file) {
        return PHOTO.matcher(file.path()).find() && size(file).equals(PictureSize.UNKNOWN);
    }

    private static Picture picture(Image image, String src, PictureSize size) {
        return new Picture(
                src,
                size.width(),
                size.height(),
                alternative(image),
                image.title(),
                image.attribution(),
                SiteUrl.isAbsolute(src),
                List.of());
    }

    private static String alternative(Image image) {
        return image.alt() == null ? "" : image.alt();
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
