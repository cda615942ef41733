package dev.broadsheet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Answers with the files of the built site as a host would, each page with the script that keeps it up to date. */
final class Pages implements HttpHandler {

    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int MULTIPLE = 300;
    private static final int NOT_MODIFIED = 304;
    private static final int BAD = 400;
    private static final int NOT_FOUND = 404;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** What only makes sense where the site is published: how long to keep a file, and that it is never asked for openly. */
    private static final Set<String> ELSEWHERE = Set.of("cache-control", "strict-transport-security");

    /** Read by hosts and shown to nobody. */
    private static final Set<String> RULES = Set.of("_redirects", "_headers");

    private final Path output;
    private final String prefix;
    private volatile HostRules rules = new HostRules(List.of(), List.of());

    /**
     * @param prefix that the addresses of the site begin with: a path with a slash at both ends
     */
    Pages(Path output, String prefix) {
        this.output = output;
        this.prefix = prefix;
    }

    /** Reads what the site tells its host, anew after each build. */
    void refresh() throws IOException {
        rules = HostRules.of(output);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getRawPath();
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            HostRules.@Nullable Answer redirect = rules.redirect(asked);
            Optional<String> path = RequestPath.of(asked);
            if (path.isEmpty()) {
                exchange.sendResponseHeaders(BAD, -1);
            } else if (redirect != null && redirect.status() / 100 * 100 == MULTIPLE) {
                move(exchange, redirect.to(), redirect.status());
            } else if (redirect != null) {
                answer(exchange, asked, RequestPath.of(redirect.to()).orElse(""), redirect.status());
            } else if (!("/" + path.get()).startsWith(prefix)) {
                move(exchange, prefix, MOVED);
            } else {
                answer(exchange, asked, path.get(), OK);
            }
        }
    }

    private static void move(HttpExchange exchange, String to, int status) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(status, -1);
    }

    private void answer(HttpExchange exchange, String asked, String path, int status) throws IOException {
        String own = ("/" + path).startsWith(prefix) ? ("/" + path).substring(prefix.length()) : path;
        Optional<Path> found = file(own);
        if (found.isPresent() && Files.isDirectory(found.get())) {
            move(exchange, asked + "/", MOVED);
            return;
        }
        rules.headers(asked).forEach((name, value) -> {
            if (!ELSEWHERE.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().set(name, value);
            }
        });
        try {
            if (found.isPresent()) {
                send(exchange, found.get(), status);
                return;
            }
        } catch (NoSuchFileException e) {
            // a build has just taken it away
        }
        missing(exchange, status == OK ? NOT_FOUND : status);
    }

    /** The file, or the folder that was asked for without its slash, within the output folder. */
    private Optional<Path> file(String path) throws IOException {
        Path file = output.resolve(path.endsWith("/") || path.isEmpty() ? path + "index.html" : path);
        if (RULES.contains(path) || !Files.exists(file)) {
            return Optional.empty();
        }
        boolean inside = file.toRealPath().startsWith(output.toRealPath());
        boolean folder = Files.isRegularFile(file.resolve("index.html"));
        return Optional.of(file).filter(one -> inside && (folder || Files.isRegularFile(one)));
    }

    private void missing(HttpExchange exchange, int status) throws IOException {
        Path page = output.resolve("404.html");
        byte[] bytes = Files.isRegularFile(page) ? Files.readAllBytes(page) : LiveFiles.read("waiting.html");
        send(exchange, "text/html; charset=utf-8", LiveFiles.withScript(bytes), status);
    }

    private static void send(HttpExchange exchange, Path file, int status) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String tag = "\"" + Long.toHexString(attributes.size()) + "-"
                + Long.toHexString(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)) + "\"";
        String date = DATE.format(attributes.lastModifiedTime().toInstant());
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", tag);
        headers.set("Last-Modified", date);
        if (isFresh(exchange.getRequestHeaders(), tag, date)) {
            exchange.sendResponseHeaders(NOT_MODIFIED, -1);
            return;
        }
        String type = ContentTypes.of(file.toString().replace('\\', '/'));
        if (type.startsWith("text/html")) {
            send(exchange, type, LiveFiles.withScript(Files.readAllBytes(file)), status);
            return;
        }
        headers.set("Content-Type", type);
        if (begins(exchange, attributes.size(), status)) {
            try (OutputStream body = exchange.getResponseBody()) {
                Files.copy(file, body);
            }
        }
    }

    /** RFC 9110, 13.2.2: the tag decides where both were sent. */
    private static boolean isFresh(Headers asked, String tag, String date) {
        String tags = asked.getFirst("If-None-Match");
        return tags == null ? date.equals(asked.getFirst("If-Modified-Since")) : tags.contains(tag) || tags.equals("*");
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes, int status) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (begins(exchange, bytes.length, status)) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Sends the head of an answer; says whether a body is to follow. */
    private static boolean begins(HttpExchange exchange, long length, int status) throws IOException {
        boolean body = !exchange.getRequestMethod().equals("HEAD") && length > 0;
        if (!body) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
        }
        exchange.sendResponseHeaders(status, body ? length : -1);
        return body;
    }
}
