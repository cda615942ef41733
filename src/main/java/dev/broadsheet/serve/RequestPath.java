package dev.broadsheet.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes the path of a request, once, and lets nothing pass that could mean another place than it says. */
final class RequestPath {

    private static final int RADIX = 16;

    private RequestPath() {}

    /** The path without percent-encoding, beginning with a slash; null where it is refused. */
    static @Nullable String decode(@Nullable String raw) {
        if (raw == null || !raw.startsWith("/")) {
            return null;
        }
        String path = unescaped(raw);
        return path == null || !isPlain(path) ? null : path;
    }

    private static @Nullable String unescaped(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); ) {
            char c = raw.charAt(i);
            if (c != '%') {
                int next = raw.offsetByCodePoints(i, 1);
                bytes.writeBytes(raw.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
                continue;
            }
            int value = octet(raw, i + 1);
            if (value < 0 || value == '/') { // a slash that is not a separator names no file
                return null;
            }
            bytes.write(value);
            i += 3;
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray());
            return StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int octet(String raw, int start) {
        if (start + 2 > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(start), RADIX);
        int low = Character.digit(raw.charAt(start + 1), RADIX);
        return high < 0 || low < 0 ? -1 : RADIX * high + low;
    }

    private static boolean isPlain(String path) {
        List<String> segments = Arrays.asList(path.substring(1).split("/", -1));
        boolean hollow = segments.subList(0, segments.size() - 1).contains("");
        return !hollow
                && !segments.contains(".")
                && !segments.contains("..")
                && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }
}
