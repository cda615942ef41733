package dev.broadsheet.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The script that keeps a page up to date, and what belongs to it; none of it is ever in the output folder. */
final class LiveFiles implements HttpHandler {

    /** Where they are: no page of a site has such an address. */
    static final String PATH = "/.broadsheet/";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Set<String> NAMES = Set.of("live.js", "live.css");

    // A file of the same origin: the policy that a site sets for its scripts allows that.
    private static final byte[] SCRIPT =
            ("<script src=\"" + PATH + "live.js\"></script>\n").getBytes(StandardCharsets.UTF_8);
    private static final byte[] END_OF_HEAD = "</head>".getBytes(StandardCharsets.UTF_8);

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getRawPath().substring(PATH.length());
            if (!NAMES.contains(name)) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
                return;
            }
            byte[] bytes = read(name);
            exchange.getResponseHeaders().set("Content-Type", ContentTypes.of(name));
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(OK, head ? -1 : bytes.length);
            if (!head) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    static byte[] read(String name) throws IOException {
        try (InputStream in = LiveFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no file " + name);
            }
            return in.readAllBytes();
        }
    }

    /** A page with the script in its head; what has no head is as it was. */
    static byte[] withScript(byte[] page) {
        for (int at = 0; at + END_OF_HEAD.length <= page.length; at++) {
            if (isAt(at, page)) {
                byte[] whole = new byte[page.length + SCRIPT.length];
                System.arraycopy(page, 0, whole, 0, at);
                System.arraycopy(SCRIPT, 0, whole, at, SCRIPT.length);
                System.arraycopy(page, at, whole, at + SCRIPT.length, page.length - at);
                return whole;
            }
        }
        return page;
    }

    private static boolean isAt(int at, byte[] page) {
        for (int i = 0; i < END_OF_HEAD.length; i++) {
            if (page[at + i] != END_OF_HEAD[i]) {
                return false;
            }
        }
        return true;
    }
}
