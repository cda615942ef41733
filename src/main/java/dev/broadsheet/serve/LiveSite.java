package dev.broadsheet.serve;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.broadsheet.build.BuildRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A site that is served on this machine while it is written: whenever a file of the newsroom or its templates changes, it is
 * built again and the pages that are open in browsers follow.
 */
public final class LiveSite implements AutoCloseable {

    /** Stands for all addresses of this machine. */
    static final String ANY = "0.0.0.0";

    private static final int THREADS = 32;
    private static final int NEXT_PORTS = 100;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Rebuilding rebuilding;
    private final Watch watch;
    private final CountDownLatch closed = new CountDownLatch(1);

    private LiveSite(HttpServer server, ExecutorService threads, Rebuilding rebuilding, Watch watch) {
        this.server = server;
        this.threads = threads;
        this.rebuilding = rebuilding;
        this.watch = watch;
    }

    /**
     * Takes a port.
     *
     * @param port to begin at
     * @param exactly whether another one will not do
     * @throws UncheckedIOException where none can be had
     */
    public static HttpServer listen(String bind, int port, boolean exactly) {
        for (int next = port; ; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(bind, next), 0);
            } catch (BindException e) {
                if (exactly || next - port >= NEXT_PORTS) {
                    throw new UncheckedIOException(
                            "Could not listen at " + bind + ":" + next + ": " + e.getMessage()
                                    + "; is another server there? Choose another port with --port",
                            e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Could not listen at " + bind + ":" + next + ": " + e.getMessage(), e);
            }
        }
    }

    /** Builds the site, and serves it from then on until it is closed. */
    public static LiveSite open(HttpServer server, ServeRequest request) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        BuildRequest build = request.build().get();
        String prefix =
                build.baseUrl() == null ? "/" : URI.create(build.baseUrl()).getPath();
        Pages pages = new Pages(build.output(), prefix);
        Audience audience = new Audience();
        Rebuilding rebuilding = new Rebuilding(request, pages, audience);
        Watch watch = new Watch(folders(build), rebuilding::change);
        rebuilding.first();
        ExecutorService threads = threads();
        server.setExecutor(threads);
        Guard guard = new Guard(names(request.bind()), server.getAddress().getPort());
        handle(server, "/", pages, guard);
        handle(server, LiveFiles.PATH, new LiveFiles(), guard);
        handle(server, LiveFiles.PATH + "events", audience, guard);
        server.start();
        return new LiveSite(server, threads, rebuilding, watch);
    }

    private static void handle(HttpServer server, String path, HttpHandler handler, Guard guard) {
        HttpContext context = server.createContext(path, handler);
        context.getFilters().add(guard);
    }

    private static Set<String> names(String bind) {
        Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        names.add(bind.toLowerCase(Locale.ROOT));
        return names;
    }

    private static List<Path> folders(BuildRequest build) {
        return build.templates() == null ? List.of(build.content()) : List.of(build.content(), build.templates());
    }

    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "broadsheet-serve-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits until it is closed, or the program ends. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        watch.close();
        rebuilding.close();
        server.stop(0);
        threads.shutdownNow();
        closed.countDown();
    }
}
