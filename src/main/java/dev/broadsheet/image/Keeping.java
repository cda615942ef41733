package dev.broadsheet.image;

import dev.broadsheet.image.Scaled.Common;
import dev.broadsheet.image.Scaled.Size;
import dev.broadsheet.source.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Makes the sizes of images and puts them into the store; may be used by many threads. */
final class Keeping {

    private static final int KEY_BYTES = 16;

    private final StoreFolder folder;
    private final Catalogue catalogue;
    private final Scaling scaling;
    private final Semaphore processors;

    Keeping(StoreFolder folder, Catalogue catalogue, Scaling scaling, int jobs) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.scaling = scaling;
        this.processors = new Semaphore(jobs, true);
    }

    /**
     * Keeps an image that was fetched, with the file as it came: other sizes can be made of it without asking again.
     *
     * @throws UnfitImage where it is none that can be shown
     */
    void fetched(String url, byte[] bytes) throws UnfitImage {
        ImageKind kind = ImageKind.of(bytes).orElseThrow(() -> new UnfitImage("it is no JPEG, PNG, GIF or WebP image"));
        String original = digest(List.of(bytes)) + "." + kind.ending();
        StoredImage image = catalogue.made(original);
        if (image == null) {
            image = write(scaled(bytes));
            folder.write(folder.original(original), bytes);
        }
        catalogue.add(new StoredLine(url, original, image));
    }

    /**
     * Keeps the sizes of one of the newsroom's own files; of one that is small or moves, only that it needs none.
     *
     * @throws UnfitImage where it is none that can be shown
     */
    void own(OwnImage own, byte[] bytes) throws UnfitImage {
        Scaled scaled = scaled(bytes);
        boolean asItIs = scaled.sizes().size() == 1 && scaled.sizes().get(0).width() == scaled.width();
        Scaled kept = asItIs ? new Scaled(scaled.ending(), scaled.width(), scaled.height(), List.of(), null) : scaled;
        catalogue.add(new StoredLine(StoredLine.source(own.print()), "", write(kept)));
    }

    private Scaled scaled(byte[] bytes) throws UnfitImage {
        processors.acquireUninterruptibly();
        try {
            return scaling.scale(bytes);
        } finally {
            processors.release();
        }
    }

    private StoredImage write(Scaled scaled) {
        Common common = scaled.common();
        List<byte[]> files = new ArrayList<>();
        scaled.sizes().forEach(size -> files.add(size.bytes()));
        if (common != null) {
            files.add(common.bytes());
        }
        StoredImage image = new StoredImage(
                digest(files),
                scaled.ending(),
                common == null ? scaled.ending() : common.ending(),
                scaled.width(),
                scaled.height(),
                scaled.sizes().stream().map(Size::width).toList());
        for (int i = 0; i < files.size(); i++) {
            folder.write(folder.size(image.names().get(i)), files.get(i));
        }
        return image;
    }

    private static String digest(List<byte[]> parts) {
        MessageDigest sha = Sha256.begin();
        parts.forEach(sha::update);
        return HexFormat.of().formatHex(sha.digest(), 0, KEY_BYTES);
    }
}
