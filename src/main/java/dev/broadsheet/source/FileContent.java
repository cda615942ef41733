package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The bytes of one file, read once, and their text: strictly UTF-8, without controls that no page can hold. */
final class FileContent {

    /** What a text file may have at most, in bytes: no article is longer, and memory is not for the taking. */
    static final int LIMIT = 4 << 20;

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final byte[] bytes;

    private FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a file; nothing, and an error among the problems, where it is too large or UTF-16. */
    static Optional<FileContent> read(SourceFile file, Problems problems) {
        try (SeekableByteChannel channel = Files.newByteChannel(file.file(), READ)) {
            long size = channel.size();
            if (size > LIMIT) {
                String message = "the file has %d bytes; a text file may have %d (4 MB)".formatted(size, LIMIT);
                problems.error(
                        "file-size", problems.at(0), message, "split it, or put pictures into files of their own");
                return Optional.empty();
            }
            return of(bytes(channel, (int) size), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name() + ": " + Disk.reason(e), e);
        }
    }

    /** What was read already; nothing, and an error among the problems, where it is UTF-16. */
    static Optional<FileContent> of(byte[] bytes, Problems problems) {
        FileContent content = new FileContent(bytes);
        return content.refusedAsUtf16(problems) ? Optional.empty() : Optional.of(content);
    }

    private static byte[] bytes(SeekableByteChannel channel, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // a read may give less than was asked for
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private boolean refusedAsUtf16(Problems problems) {
        boolean refused = Utf8.looksLikeUtf16(bytes);
        if (refused) {
            String message = "the file is UTF-16, not UTF-8";
            problems.error("encoding", problems.at(0), message, "save it as UTF-8 in your editor");
        }
        return refused;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Everything after a byte order mark. */
    Optional<String> text(Problems problems) {
        return text(Utf8.markLength(bytes), bytes.length, problems);
    }

    /** The text of some bytes; nothing, and an error among the problems, where one of them is not UTF-8. */
    Optional<String> text(int from, int to, Problems problems) {
        String decoded = new String(bytes, from, to - from, UTF_8);
        int bad = Utf8.firstBad(bytes, from, to, decoded);
        if (bad >= 0) {
            String message = "the byte 0x%02X is not UTF-8".formatted(bytes[bad] & 0xFF);
            problems.error("encoding", place(bad, problems), message, "save the file as UTF-8 in your editor");
            return Optional.empty();
        }
        int control = Utf8.mayHoldControl(bytes, from, to) ? Utf8.firstControl(decoded) : -1;
        if (control < 0) {
            return Optional.of(decoded);
        }
        int offset = from + decoded.substring(0, control).getBytes(UTF_8).length;
        String message = "the control character U+%04X is left out: no page may hold it"
                .formatted((int) decoded.charAt(control));
        problems.warning("control-character", place(offset, problems), message, null);
        return Optional.of(Utf8.clean(decoded));
    }

    private Location place(int offset, Problems problems) {
        int line = 1;
        int start = Utf8.markLength(bytes);
        for (int i = start; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String before = new String(bytes, start, offset - start, UTF_8);
        return problems.at(line, before.codePointCount(0, before.length()) + 1);
    }
}
