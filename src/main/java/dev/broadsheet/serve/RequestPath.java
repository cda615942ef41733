package dev.broadsheet.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Turns the path of a request into one of the output folder, which it can never leave. */
final class RequestPath {

    private static final int HEXADECIMAL = 16;

    private RequestPath() {}

    /**
     * The path without its first slash, its escapes decoded once; empty where it is none that a site could have: not UTF-8,
     * with a backslash, a control character, an empty step or one of dots.
     *
     * @param raw as it stands in the request, without the query
     */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        Optional<String> path = decoded(raw.substring(1));
        return path.filter(RequestPath::isPlain);
    }

    private static boolean isPlain(String path) {
        String steps = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f)
                && (path.isEmpty()
                        || Arrays.stream(steps.split("/", -1))
                                .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals("..")));
    }

    private static Optional<String> decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = at + 2 <= raw.length() - 1 ? Character.digit(raw.charAt(at + 1), HEXADECIMAL) : -1;
            int low = at + 2 <= raw.length() - 1 ? Character.digit(raw.charAt(at + 2), HEXADECIMAL) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(HEXADECIMAL * high + low);
            at += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
