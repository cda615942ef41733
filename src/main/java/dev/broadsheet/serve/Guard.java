package dev.broadsheet.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what no browser of the person who serves would ask: other hosts' names, which a foreign page may have led to
 * this address (DNS rebinding), other origins, and everything but reading.
 */
final class Guard extends Filter {

    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;

    /** An address is no name that somebody else could lead elsewhere. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+\\]");

    private final Set<String> names;
    private final int port;

    /**
     * @param names of this host that a request may use, in lower case
     */
    Guard(Set<String> names, int port) {
        this.names = names;
        this.port = port;
    }

    @Override
    public String description() {
        return "refuses foreign requests";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        int refusal = refusal(exchange);
        if (refusal == 0) {
            chain.doFilter(exchange);
            return;
        }
        if (refusal == NOT_ALLOWED) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        exchange.sendResponseHeaders(refusal, -1);
        exchange.close();
    }

    private int refusal(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
            return MISDIRECTED;
        } else if (origin != null && !(origin.startsWith("http://") && isOurs(origin.substring("http://".length())))) {
            return FORBIDDEN;
        }
        return method.equals("GET") || method.equals("HEAD") ? 0 : NOT_ALLOWED;
    }

    private boolean isOurs(@Nullable String host) {
        if (host == null || !host.endsWith(":" + port)) {
            return false;
        }
        String name = host.substring(0, host.length() - (":" + port).length()).toLowerCase(Locale.ROOT);
        return names.contains(name)
                || (names.contains(LiveSite.ANY) && ADDRESS.matcher(name).matches());
    }
}
