package dev.broadsheet.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One request and its answer. */
record Exchange(Request request, Response response, Callback end) {

    private static final String HTML = "text/html; charset=utf-8";

    /** Says in a sentence what is the matter, without what was asked. */
    void refuse(int status) {
        text(status, "text/plain; charset=utf-8", HttpStatus.getMessage(status) + "\n");
    }

    void text(int status, String type, String text) {
        bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(int status, String type, byte[] bytes) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), end);
    }

    void redirect(int status, String location) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.LOCATION, location);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
        end.succeeded();
    }

    /** A page that is not a file. */
    void page(int status, String markup, Edition edition) {
        page(status, markup.getBytes(StandardCharsets.UTF_8), edition, "");
    }

    /** @param name of the file in the output folder that it stands for */
    void page(int status, byte[] page, Edition edition, String name) {
        bytes(status, HTML, ReloadScript.into(page, edition.name(), name));
    }

    /**
     * A file of the site; a page of it has the reload script.
     *
     * @param name of the file in the output folder
     */
    void file(int status, Path file, Edition edition, String name) throws IOException {
        boolean page = file.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        long modified = Files.getLastModifiedTime(file).toMillis();
        long size = Files.size(file);
        String tag = "\"" + Long.toHexString(modified) + "-" + Long.toHexString(size)
                + (page ? "-" + edition.name() : "") + "\"";
        response.getHeaders().put(HttpHeader.ETAG, tag);
        response.getHeaders().putDate(HttpHeader.LAST_MODIFIED, modified);
        if (status == HttpStatus.OK_200 && isKnown(tag, modified)) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            end.succeeded();
        } else if (page) {
            page(status, Files.readAllBytes(file), edition, name);
        } else {
            copy(status, file, size, tag);
        }
    }

    /** The file, or the one range of it that is asked for; of several the host may send the whole (RFC 9110, 14.2). */
    private void copy(int status, Path file, long size, String tag) {
        List<String> asked = request.getHeaders().getValuesList(HttpHeader.RANGE);
        boolean partial = status == HttpStatus.OK_200 && !asked.isEmpty() && isSame(tag);
        List<ByteRange> ranges = partial ? ByteRange.parse(asked, size) : List.of();
        response.getHeaders().put(HttpHeader.ACCEPT_RANGES, "bytes");
        if (partial && ranges.isEmpty() && asked.get(0).startsWith("bytes=")) {
            response.getHeaders().put(HttpHeader.CONTENT_RANGE, ByteRange.toNonSatisfiableHeaderValue(size));
            refuse(HttpStatus.RANGE_NOT_SATISFIABLE_416);
        } else if (ranges.size() == 1) {
            ByteRange range = ranges.get(0);
            response.getHeaders().put(HttpHeader.CONTENT_RANGE, range.toHeaderValue(size));
            copy(HttpStatus.PARTIAL_CONTENT_206, file, range);
        } else {
            copy(status, file, new ByteRange(0, size - 1));
        }
    }

    private void copy(int status, Path file, ByteRange range) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type(String.valueOf(file.getFileName())));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, range.getLength());
        if (request.getMethod().equals("HEAD")) {
            end.succeeded();
        } else {
            Content.copy(Content.Source.from(file, range.first(), range.getLength()), response, end);
        }
    }

    /** Whether what is there is what the range was meant of (RFC 9110, 13.1.5). */
    private boolean isSame(String tag) {
        String condition = request.getHeaders().get(HttpHeader.IF_RANGE);
        return condition == null
                || condition.equals(tag)
                || condition.equals(response.getHeaders().get(HttpHeader.LAST_MODIFIED));
    }

    /** Whether whoever asks has it already (RFC 9110, 13.2.2). */
    private boolean isKnown(String tag, long modified) {
        HttpFields headers = request.getHeaders();
        String tags = headers.get(HttpHeader.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(",", -1))
                    .map(known -> known.strip().replaceFirst("^W/", ""))
                    .anyMatch(known -> known.equals("*") || known.equals(tag));
        }
        String date = headers.get(HttpHeader.IF_MODIFIED_SINCE);
        long since = date == null ? -1 : HttpDateTime.parseToEpoch(date); // of what is no date it makes -1
        return since >= 0 && modified / 1000 <= since / 1000;
    }

    static String type(String name) {
        if (name.endsWith(".webmanifest")) {
            return "application/manifest+json";
        }
        String type = MimeTypes.DEFAULTS.getMimeByExtension(name.toLowerCase(Locale.ROOT));
        if (type == null) {
            return name.contains(".") ? "application/octet-stream" : "text/plain; charset=utf-8";
        }
        boolean text = type.startsWith("text/") || type.endsWith("/xml") || type.endsWith("javascript");
        return text ? type + "; charset=utf-8" : type;
    }
}
