package dev.broadsheet.serve;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask: nobody who was led here under a foreign name (DNS rebinding), and no page of another site.
 *
 * @param bind the network address that is listened on
 * @param loopback whether it can be reached from this machine only
 */
record Guard(String bind, int port, boolean loopback) {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Nobody can lead a browser to another place by a number: only names are rebound. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9]+(\\.[0-9]+){3}|\\[[0-9a-f:.]+]");

    private static final int USUAL_PORT = 80;

    /** The status that refuses a request; 0 where it may be answered. */
    int refusal(Request request) {
        if (!isOurs(request.getHttpURI())) {
            return HttpStatus.MISDIRECTED_REQUEST_421;
        } else if (isForeign(request.getHeaders().get(HttpHeader.ORIGIN), request.getHttpURI())) {
            return HttpStatus.FORBIDDEN_403;
        }
        return METHODS.contains(request.getMethod()) ? 0 : HttpStatus.METHOD_NOT_ALLOWED_405;
    }

    private boolean isOurs(HttpURI uri) {
        if (uri.getHost() == null || portOf(uri) != port) {
            return false;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return LOCAL.contains(host)
                || host.equals(bind.toLowerCase(Locale.ROOT))
                || (!loopback && NUMERIC.matcher(host).matches());
    }

    private static int portOf(HttpURI uri) {
        return uri.getPort() > 0 ? uri.getPort() : USUAL_PORT;
    }

    private static boolean isForeign(@Nullable String origin, HttpURI uri) {
        return origin != null && !origin.equalsIgnoreCase("http://" + uri.getAuthority());
    }
}
