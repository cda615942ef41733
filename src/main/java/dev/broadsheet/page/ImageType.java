package dev.broadsheet.page;

import java.util.Locale;
import java.util.Map;
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

    private ImageType() {}

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
