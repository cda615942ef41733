package dev.broadsheet.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Names of files as UTF-8, whatever the locale of the machine takes them for. */
final class FileNames {

    private FileNames() {}

    /** The last segment of a path; nothing where it is not UTF-8, or holds a control character, a backslash or what turns
     * a line around. */
    static Optional<String> of(Path path) {
        return read(path).filter(FileNames::portable);
    }

    /** What is wrong with a last segment that is nothing. */
    static String fault(Path path) {
        return read(path)
                .flatMap(name -> name.chars().filter(c -> !portable(c)).boxed().findFirst())
                .map(c -> "the name holds " + described(c))
                .orElse("the name is not UTF-8");
    }

    private static String described(int c) {
        if (c == '\\') {
            return "a backslash, which parts folders elsewhere";
        }
        String what = Direction.turns((char) c) ? "U+%04X, which turns letters around" : "the control character U+%04X";
        return what.formatted(c);
    }

    private static Optional<String> read(Path path) {
        String decoded = String.valueOf(path.getFileName());
        // In a locale without UTF-8 Java shows every other byte as U+FFFD, but keeps it.
        return decoded.indexOf('\uFFFD') < 0 ? Optional.of(decoded) : fromBytes(path.toUri());
    }

    private static boolean portable(String name) {
        return name.chars().allMatch(FileNames::portable);
    }

    private static boolean portable(int c) {
        return !Character.isISOControl(c) && c != '\\' && c != 0x2028 && c != 0x2029 && !Direction.turns((char) c);
    }

    private static Optional<String> fromBytes(URI uri) {
        String raw = uri.getRawPath();
        String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        try {
            byte[] bytes = unescaped(trimmed.substring(trimmed.lastIndexOf('/') + 1));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] unescaped(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean escape = c == '%';
            bytes.write(escape ? Integer.parseInt(segment.substring(i + 1, i + 3), 16) : c);
            i += escape ? 2 : 0;
        }
        return bytes.toByteArray();
    }
}
