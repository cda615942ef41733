package dev.broadsheet.serve;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/** Answers requests as a static host would, but for what belongs to the reloading. */
final class SiteHandler extends Handler.Abstract {

    private static final String NOT_YET =
            "<!DOCTYPE html>\n<title>Not built yet</title>\n<p>There is no site yet.</p>\n";
    private static final String NOT_FOUND =
            "<!DOCTYPE html>\n<title>Not found</title>\n<p>There is no such page.</p>\n";

    private final Guard guard;
    private final Output output;
    private final String prefix;
    private final Newsstand newsstand;

    /** @param prefix the path of the site's root, from a slash to a slash */
    SiteHandler(Guard guard, Output output, String prefix, Newsstand newsstand) {
        this.guard = guard;
        this.output = output;
        this.prefix = prefix;
        this.newsstand = newsstand;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Exchange exchange = new Exchange(request, response, callback);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        int refusal = guard.refusal(request);
        String path = RequestPath.decode(request.getHttpURI().getPath());
        if (refusal != 0) {
            if (refusal == HttpStatus.METHOD_NOT_ALLOWED_405) {
                response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            }
            exchange.refuse(refusal);
        } else if (path == null) {
            exchange.refuse(HttpStatus.BAD_REQUEST_400);
        } else if (path.startsWith(ReloadScript.FOLDER)) {
            reloading(path, exchange);
        } else {
            site(path, exchange);
        }
        return true;
    }

    private void reloading(String path, Exchange exchange) {
        String name = path.substring(ReloadScript.FOLDER.length());
        if (path.equals(ReloadScript.EVENTS)) {
            listen(exchange);
        } else if (name.equals("reload.js") || name.equals("overlay.css")) {
            exchange.text(HttpStatus.OK_200, Exchange.type(name), ReloadScript.text(name));
        } else {
            exchange.refuse(HttpStatus.NOT_FOUND_404);
        }
    }

    private void listen(Exchange exchange) {
        if (!newsstand.readers().haveRoom()) {
            exchange.refuse(HttpStatus.SERVICE_UNAVAILABLE_503);
        } else if (exchange.request().getMethod().equals("HEAD")) {
            exchange.text(HttpStatus.OK_200, "text/event-stream", "");
        } else {
            newsstand
                    .readers()
                    .welcome(
                            exchange.response(),
                            exchange.end(),
                            newsstand.edition().json());
        }
    }

    private void site(String path, Exchange exchange) throws IOException {
        Edition edition = newsstand.edition();
        if (!edition.isThere()) {
            exchange.page(HttpStatus.SERVICE_UNAVAILABLE_503, NOT_YET, edition);
            return;
        }
        Redirects.Target target = edition.redirects().target(path);
        if (target != null && !target.isShown()) {
            exchange.redirect(target.status(), withQuery(target.location(), exchange));
            return;
        }
        String shown = target == null ? path : RequestPath.decode(target.location());
        headers(path, edition, exchange.response());
        if (shown == null || !shown.startsWith(prefix)) {
            absent(path, edition, exchange);
        } else {
            file(shown, target == null ? HttpStatus.OK_200 : target.status(), edition, exchange);
        }
    }

    private static String withQuery(String location, Exchange exchange) {
        String query = exchange.request().getHttpURI().getQuery();
        return query == null || location.contains("?") || location.contains("#") ? location : location + "?" + query;
    }

    /** Those of the site's own rules, except that nothing may be remembered while it is being written. */
    private static void headers(String path, Edition edition, Response response) {
        for (Map.Entry<String, String> header : edition.headers().headers(path).entrySet()) {
            if (!HttpHeader.CACHE_CONTROL.is(header.getKey())) {
                response.getHeaders().put(header.getKey(), header.getValue());
            }
        }
    }

    private void file(String path, int status, Edition edition, Exchange exchange) throws IOException {
        String inside = path.substring(prefix.length() - 1);
        Path file = output.file(inside.endsWith("/") ? inside + "index.html" : inside);
        if (file == null && !inside.endsWith("/") && output.isFolder(inside)) {
            String folder = URIUtil.encodePath(path) + "/";
            exchange.redirect(HttpStatus.MOVED_PERMANENTLY_301, withQuery(folder, exchange));
        } else if (file == null) {
            absent(path, edition, exchange);
        } else {
            send(status, file, edition, exchange);
        }
    }

    private void absent(String path, Edition edition, Exchange exchange) throws IOException {
        Path page = output.file("/404.html");
        if (path.equals("/")
                && !prefix.equals("/")) { // where the site has a path of its own, people begin here nevertheless
            exchange.redirect(HttpStatus.FOUND_302, URIUtil.encodePath(prefix));
        } else if (page == null) {
            exchange.page(HttpStatus.NOT_FOUND_404, NOT_FOUND, edition);
        } else {
            send(HttpStatus.NOT_FOUND_404, page, edition, exchange);
        }
    }

    /** A build may remove the file between the look and the reading. */
    private void send(int status, Path file, Edition edition, Exchange exchange) throws IOException {
        String name = output.name(file);
        byte[] proof = edition.proofs().get(name);
        try {
            if (proof == null) {
                exchange.file(status, file, edition, name);
            } else {
                exchange.page(status, proof, edition, name);
            }
        } catch (NoSuchFileException e) {
            exchange.page(HttpStatus.NOT_FOUND_404, NOT_FOUND, edition);
        }
    }
}
