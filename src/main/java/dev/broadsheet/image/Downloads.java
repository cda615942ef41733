package dev.broadsheet.image;

import dev.broadsheet.image.Outcome.Failed;
import dev.broadsheet.image.Outcome.Got;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Asks hosts for images; may be used by many threads. */
final class Downloads implements AutoCloseable {

    private static final int REDIRECTS = 3;
    private static final int CONNECT_MILLIS = 5_000;

    /** Without AVIF and SVG, so that hosts that have several kinds send one that can be used. */
    private static final String ACCEPT = "image/jpeg, image/png, image/webp, image/gif";

    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client = new HttpClient();
    private final FetchLimits limits;

    private Downloads(FetchLimits limits) {
        this.limits = limits;
    }

    /** @param agent how the program introduces itself */
    static Downloads open(FetchLimits limits, String agent) {
        Downloads downloads = new Downloads(limits);
        downloads.start(agent);
        return downloads;
    }

    private void start(String agent) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("images");
        threads.setDaemon(true);
        client.setExecutor(threads);
        client.setSocketAddressResolver(new CheckedResolver(threads, limits.loopback()));
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, agent));
        client.setConnectTimeout(CONNECT_MILLIS);
        try {
            client.start();
        } catch (Exception e) {
            throw new IllegalStateException("The client for images does not start", e);
        }
        client.getContentDecoderFactories().clear(); // an image is packed already; what is packed twice may be a bomb
    }

    /** Asks for an image, and follows where its host sends. */
    Outcome get(String url) {
        long end = System.nanoTime() + limits.time().toNanos();
        String place = url;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            URI uri = address(place);
            if (uri == null) {
                return Failed.lasting("its address cannot be asked: " + place);
            }
            try (InputStreamResponseListener listener = new InputStreamResponseListener()) {
                Response response = answer(uri, listener, end);
                String next = response.getHeaders().get(HttpHeader.LOCATION);
                if (!MOVED.contains(response.getStatus()) || next == null) {
                    return outcome(response, listener);
                }
                place = uri.resolve(next.strip()).toString();
            } catch (IOException | ExecutionException | TimeoutException e) {
                return failed(e);
            } catch (IllegalArgumentException e) {
                return Failed.lasting("its host sends to an address that cannot be read");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Failed.passing("the run was interrupted");
            }
        }
        return Failed.lasting("its host sends from one address to the next more than " + REDIRECTS + " times");
    }

    /** An address that may be asked; null for one of another scheme, or with a name and a password. */
    private static @Nullable URI address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private Response answer(URI uri, InputStreamResponseListener listener, long end)
            throws InterruptedException, ExecutionException, TimeoutException {
        long left = Math.max(1, end - System.nanoTime());
        client.newRequest(uri)
                .headers(headers -> headers.put(HttpHeader.ACCEPT, ACCEPT))
                .timeout(left, TimeUnit.NANOSECONDS)
                .send(listener);
        return listener.get(left, TimeUnit.NANOSECONDS);
    }

    private Outcome outcome(Response response, InputStreamResponseListener listener) throws IOException {
        int status = response.getStatus();
        if (status != HttpStatus.OK_200) {
            boolean lasting = HttpStatus.isClientError(status)
                    && status != HttpStatus.TOO_MANY_REQUESTS_429
                    && status != HttpStatus.REQUEST_TIMEOUT_408;
            Duration wait = RetryAfter.of(response.getHeaders().get(HttpHeader.RETRY_AFTER));
            return new Failed("its host answers " + status, lasting, wait, false);
        }
        long announced = response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
        if (announced > limits.bytes()) {
            return tooLarge();
        }
        try (InputStream in = listener.getInputStream()) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            return bytes.length > limits.bytes() ? tooLarge() : new Got(bytes);
        }
    }

    private Failed tooLarge() {
        return Failed.lasting(String.format(Locale.ROOT, "it is larger than %,d bytes", limits.bytes()));
    }

    private Failed failed(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CheckedResolver.Refusal) {
                return Failed.lasting(String.valueOf(cause.getMessage()));
            } else if (cause instanceof TimeoutException) {
                return Failed.silent("it took longer than " + limits.time().toSeconds() + " s");
            } else if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return Failed.silent("its host is not known");
            } else if (cause instanceof ConnectException) {
                return Failed.silent("its host does not answer");
            } else if (cause instanceof SSLException) {
                return Failed.silent("its host cannot prove who it is");
            }
        }
        return Failed.passing("its host broke off");
    }

    @Override
    public void close() {
        try {
            client.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The client for images does not stop", e);
        }
    }
}
