package dev.broadsheet.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host of images on the loopback address, which behaves as the first part of a path says. */
public final class UnrulyHost implements AutoCloseable {

    /** What is fetched. */
    public static final List<String> GOOD = List.of("good", "png", "webp", "moved", "busy", "mislabelled");

    /** What is not, with what is said of it. */
    public static final Map<String, String> BAD = Map.ofEntries(
            Map.entry("slow", "it took longer than 5 s"),
            Map.entry("trickle", "it took longer than 5 s"),
            Map.entry("huge", "it is larger than 1,000,000 bytes"),
            Map.entry("endless", "it is larger than 1,000,000 bytes"),
            Map.entry("page", "it is no JPEG, PNG, GIF or WebP image"),
            Map.entry("drawing", "it is no JPEG, PNG, GIF or WebP image"),
            Map.entry("bomb", "it has 50000 by 50000 pixels"),
            Map.entry("half", "it is cut off"),
            Map.entry("private", "its host has an address that is not public, 10.1.2.3"),
            Map.entry("metadata", "its host has an address that is not public, 169.254.169.254"),
            Map.entry("file", "its address cannot be asked: file:///etc/passwd"),
            Map.entry("circle", "its host sends from one address to the next more than 3 times"),
            Map.entry("cut", "its host broke off"),
            Map.entry("gone", "its host answers 404"),
            Map.entry("ill", "its host answers 503"));

    private static final int TOO_MANY = 2_000_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private UnrulyHost(HttpServer server) {
        this.server = server;
    }

    public static UnrulyHost open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        UnrulyHost host = new UnrulyHost(server);
        server.createContext("/", host::answer);
        server.setExecutor(host.threads);
        server.start();
        return host;
    }

    /** The address of an image; {@code number} tells it from others that behave alike. */
    public String url(String behaviour, int number) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + behaviour + "/" + number + ".jpg";
    }

    /** How often each path was asked for. */
    public Map<String, Integer> asked() {
        return new TreeMap<>(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int times = asked.merge(path, 1, Integer::sum);
        String behaviour = path.split("/", -1)[1];
        int seed = path.hashCode();
        try (exchange) {
            switch (behaviour) {
                case "good", "there" -> send(exchange, Photographs.jpeg(96, 64, seed));
                case "wide" -> send(exchange, Photographs.jpeg(1300, 800, seed));
                case "png" -> send(exchange, Photographs.png(96, 64, seed));
                case "webp" -> send(exchange, Photographs.webp());
                case "mislabelled" -> send(exchange, "text/html", Photographs.jpeg(96, 64, seed));
                case "moved" -> redirect(exchange, path.replace("moved", "there"));
                case "busy" -> busy(exchange, times, seed);
                case "page" -> send(exchange, "<!DOCTYPE html><title>Log in</title>".getBytes(UTF_8));
                case "drawing" -> send(exchange, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8));
                case "bomb" -> send(exchange, Photographs.bomb(50_000, 50_000));
                case "half" -> send(exchange, java.util.Arrays.copyOf(Photographs.jpeg(96, 64, seed), 900));
                case "private" -> redirect(exchange, "http://10.1.2.3/secret.jpg");
                case "metadata" -> redirect(exchange, "http://169.254.169.254/latest/meta-data/");
                case "file" -> redirect(exchange, "file:///etc/passwd");
                case "circle" -> redirect(exchange, path);
                case "ill" -> exchange.sendResponseHeaders(503, -1);
                default -> misbehave(behaviour, exchange);
            }
        }
    }

    private void misbehave(String behaviour, HttpExchange exchange) throws IOException {
        switch (behaviour) {
            case "slow" -> pause(30_000);
            case "trickle" -> trickle(exchange);
            case "huge" -> {
                exchange.sendResponseHeaders(200, TOO_MANY);
                exchange.getResponseBody().flush();
            }
            case "endless" -> {
                exchange.sendResponseHeaders(200, 0);
                flood(exchange.getResponseBody());
            }
            case "cut" -> {
                exchange.sendResponseHeaders(200, 5_000);
                exchange.getResponseBody().write(Photographs.jpeg(96, 64, 1), 0, 500);
                exchange.getResponseBody().flush();
            }
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void busy(HttpExchange exchange, int times, int seed) throws IOException {
        if (times == 1) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.sendResponseHeaders(429, -1);
        } else {
            send(exchange, Photographs.jpeg(96, 64, seed));
        }
    }

    private void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 300 && !closed; i++) {
            exchange.getResponseBody().write(Photographs.jpeg(96, 64, 1), i, 1);
            exchange.getResponseBody().flush();
            pause(100);
        }
    }

    private void flood(OutputStream out) throws IOException {
        byte[] part = new byte[10_000];
        while (!closed) {
            out.write(part);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        send(exchange, "image/jpeg", bytes);
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        threads.shutdownNow();
    }
}
