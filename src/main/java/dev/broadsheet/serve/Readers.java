package dev.broadsheet.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The open pages that are told what happens, by server-sent events (https://html.spec.whatwg.org/#server-sent-events). */
final class Readers {

    private static final int MOST = 100;
    private static final String BEAT = ":\n\n";

    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    /** Whether another page may listen. */
    boolean haveRoom() {
        return readers.size() < MOST;
    }

    /** Begins to tell a page, for as long as it listens. */
    void welcome(Response response, Callback end, String json) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        Reader reader = new Reader(response, end);
        readers.add(reader);
        reader.tell(event(json));
    }

    void tell(String json) {
        readers.forEach(reader -> reader.tell(event(json)));
    }

    /** Writes what no page heeds, so that a connection that is dead is found and one that is idle is not closed. */
    void beat() {
        readers.forEach(Reader::beat);
    }

    private static String event(String json) {
        return "data: " + json + "\n\n";
    }

    /** One page. It is told the last state only, so that a slow one costs no memory. */
    private final class Reader {

        private final Response response;
        private final Callback end;
        private @Nullable String waiting;
        private boolean busy;

        Reader(Response response, Callback end) {
            this.response = response;
            this.end = end;
        }

        void tell(String text) {
            synchronized (this) {
                if (busy) {
                    waiting = text;
                    return;
                }
                busy = true;
            }
            write(text);
        }

        void beat() {
            synchronized (this) {
                if (busy) {
                    return;
                }
                busy = true;
            }
            write(BEAT);
        }

        private void write(String text) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            response.write(false, bytes, Callback.from(this::written, this::gone));
        }

        private void written() {
            String next;
            synchronized (this) {
                next = waiting;
                waiting = null;
                busy = next != null;
            }
            if (next != null) {
                write(next);
            }
        }

        private void gone(Throwable failure) {
            readers.remove(this);
            end.failed(failure);
        }
    }
}
