package dev.broadsheet.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Media types of images. */
final class ImageType {

    private static final Map<String, String> BY_ENDING = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private static final Set<String> SCALED = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private ImageType() {}

    /** Whether a file may be one that sizes are made of. */
    static boolean isScaled(String address) {
        String type = of(address);
        return type != null && SCALED.contains(type);
    }

    /** What the ending of an address says that it is; null where it says nothing. */
    static @Nullable String of(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        int dot = address.lastIndexOf('.', end - 1);
        return BY_ENDING.get(address.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }
}
