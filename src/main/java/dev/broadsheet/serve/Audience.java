package dev.broadsheet.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that are open in browsers, told of each build by server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 */
final class Audience implements HttpHandler {

    private static final int OK = 200;

    private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();
    private String state = event("mended", "");

    // The exchange is left open; whoever tells something later finds out when a page is gone.
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(OK, 0);
        synchronized (this) {
            listeners.add(exchange);
            send(exchange, "retry: 500\n" + state);
        }
    }

    /** Tells all pages that the site is built anew. */
    synchronized void built(boolean stylesOnly) {
        state = event("mended", "");
        tell(state + event(stylesOnly ? "styles" : "pages", ""));
    }

    /** Tells all pages, and those that are opened until the next build, what is wrong. */
    synchronized void failed(String problems) {
        state = event("failed", problems);
        tell(state);
    }

    /** Says nothing, so that it is noticed which pages are gone. */
    synchronized void ping() {
        tell(":\n\n");
    }

    private void tell(String text) {
        listeners.forEach(listener -> send(listener, text));
    }

    private void send(HttpExchange listener, String text) {
        try {
            OutputStream body = listener.getResponseBody();
            body.write(text.getBytes(StandardCharsets.UTF_8));
            body.flush();
        } catch (IOException e) {
            listeners.remove(listener);
            listener.close();
        }
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data.replace("\n", "\ndata: ") + "\n\n";
    }
}
