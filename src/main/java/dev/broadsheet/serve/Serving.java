package dev.broadsheet.serve;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.source.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A newsroom's site on an address of this machine, which follows what is written. */
public final class Serving implements AutoCloseable {

    private static final int THREADS = 24;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int IDLE_MILLIS = 30_000;
    private static final int BEAT_SECONDS = 10;
    private static final int PORTS = 100;

    private final Server server;
    private final Changes changes;
    private final FutureTask<Boolean> building;
    private final Thread builder;
    private final String url;

    private Serving(Server server, Changes changes, FutureTask<Boolean> building, String url) {
        this.server = server;
        this.changes = changes;
        this.building = building;
        this.builder = new Thread(building, "builder");
        this.url = url;
    }

    /**
     * Listens, watches, and begins to build.
     *
     * @param told of every build, when the browsers are about to be told, and how long it took
     * @throws UncheckedIOException where the address is not to be had, or the folders cannot be watched
     */
    public static Serving start(ServeRequest request, BiConsumer<BuildResult, Duration> told) {
        Server server = server();
        ServerConnector connector = listen(server, request);
        int port = connector.getLocalPort();
        InetAddress bound = address(request.bind());
        String origin = "http://" + host(bound) + ":" + port;
        BuildRequest build = request.build().baseUrl() == null ? request.build().under(origin + "/") : request.build();
        String prefix = prefix(String.valueOf(build.baseUrl()));
        Newsstand newsstand =
                new Newsstand(Edition.none(Long.toString(request.moments().millis(), Character.MAX_RADIX)));
        Guard guard = new Guard(request.bind(), port, bound.isLoopbackAddress());
        server.setHandler(new SiteHandler(guard, new Output(build.output()), prefix, newsstand));
        Changes changes = Changes.watch(build.content(), request.templates());
        Rebuilding rebuilding = new Rebuilding(request.of(build), newsstand, told);
        FutureTask<Boolean> building = new FutureTask<>(() -> rebuilding.follow(changes), true);
        start(server, newsstand.readers());
        Serving serving = new Serving(server, changes, building, origin + prefix);
        serving.builder.start();
        return serving;
    }

    private static Server server() {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setErrorHandler((request, response, callback) -> {
            new Exchange(request, response, callback).refuse(response.getStatus());
            return true;
        });
        server.setStopTimeout(0);
        return server;
    }

    private static ServerConnector listen(Server server, ServeRequest request) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(request.bind());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        int last = request.port() + (request.nextFree() ? PORTS : 0);
        for (int port = request.port(); ; port++) {
            connector.setPort(port);
            try {
                connector.open();
                return connector;
            } catch (IOException e) {
                if (port >= last) {
                    throw new UncheckedIOException(
                            "Could not listen on " + request.bind() + ", port " + port
                                    + ": it is taken or not allowed; choose another",
                            e);
                }
            }
        }
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException("Could not find the address " + bind, e);
        }
    }

    /** The address as a browser on this machine writes it. */
    private static String host(InetAddress bound) {
        if (bound.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        String address = bound.getHostAddress();
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private static String prefix(String url) {
        String path = String.valueOf(URI.create(url).getPath());
        return path.endsWith("/") ? path : path + "/";
    }

    private static void start(Server server, Readers readers) {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not start", e);
        }
        beat(server, readers);
    }

    private static void beat(Server server, Readers readers) {
        server.getScheduler()
                .schedule(
                        () -> {
                            readers.beat();
                            beat(server, readers);
                        },
                        BEAT_SECONDS,
                        TimeUnit.SECONDS);
    }

    /** The address of the site's root on this machine. */
    public String url() {
        return url;
    }

    /** Waits until it is stopped; what a build failed on that no change of the sources mends is thrown again. */
    public void await() throws InterruptedException {
        builder.join();
        Tasks.await(building);
    }

    /** Stops; a build that is under way ends first, so that the output is whole. */
    @Override
    public void close() {
        builder.interrupt();
        changes.close();
        try {
            server.stop();
            builder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not stop", e);
        }
    }
}
