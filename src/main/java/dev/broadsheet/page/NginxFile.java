package dev.broadsheet.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * {@code _nginx.conf}, to be included in the server block that shows the site.
 *
 * <p>All headers stand in the server block itself, since one in a location would do away with all of them there; those of
 * some paths have a variable as value, and nginx leaves out a header without one. nginx compares decoded paths.
 *
 * @see <a href="https://nginx.org/en/docs/http/ngx_http_headers_module.html">Module ngx_http_headers_module</a>
 */
final class NginxFile {

    private static final String FILE = "_nginx.conf";

    private final HostRules rules;
    private final Hosting to;
    private final StringBuilder text = new StringBuilder();

    private NginxFile(HostRules rules, Hosting to) {
        this.rules = rules;
        this.to = to;
    }

    static void write(HostRules rules, Hosting to) {
        NginxFile file = new NginxFile(rules, to);
        file.text.append("# For the server block that shows this folder: include /path/to/the/site/_nginx.conf;\n");
        file.text
                .append("error_page 404 ")
                .append(quoted(rules.plain(Paths.NOT_FOUND)))
                .append(";\n");
        file.headers();
        file.addresses();
        to.file(FILE, file.text.toString());
    }

    private void headers() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (HeaderRule rule : rules.rules()) {
            rule.headers()
                    .keySet()
                    .forEach(name -> variables.computeIfAbsent(
                            name.toLowerCase(Locale.ROOT), lower -> "$broadsheet_" + variables.size()));
        }
        rules.everywhereWithCaching().forEach((name, value) -> {
            String variable = variables.remove(name.toLowerCase(Locale.ROOT));
            if (variable == null) {
                header(name, value);
            } else {
                conditional(name, variable, value);
            }
        });
        variables.forEach((name, variable) -> conditional(name, variable, ""));
    }

    private void header(String name, String value) {
        if (isSayable(name, value)) {
            text.append("add_header ")
                    .append(name)
                    .append(' ')
                    .append(quoted(value))
                    .append(" always;\n");
        }
    }

    private void conditional(String name, String variable, String usual) {
        text.append("set ").append(variable).append(' ').append(quoted(isSayable(name, usual) ? usual : ""));
        text.append(";\n");
        for (HeaderRule rule : rules.rules()) {
            rule.headers().forEach((other, value) -> {
                if (other.equalsIgnoreCase(name) && isSayable(other, value)) {
                    text.append("if ($uri ~ ").append(quoted(rules.whole(rule))).append(") { set ");
                    text.append(variable).append(' ').append(quoted(value)).append("; }\n");
                }
            });
        }
        text.append("add_header ").append(name).append(' ').append(variable).append(" always;\n");
    }

    /** nginx takes a dollar sign for the beginning of a variable, and knows no way to write one. */
    private boolean isSayable(String name, String value) {
        if (value.indexOf('$') < 0) {
            return true;
        }
        to.warn(FILE, name + " is left out: nginx has no way to write a dollar sign", "write it without one");
        return false;
    }

    private void addresses() {
        text.append("location = ").append(quoted(rules.plain(FILE))).append(" { return 404; }\n");
        for (String path : rules.gone()) {
            String shown = rules.plain(Paths.file(path));
            // a dollar sign would be a variable there; then nginx shows a page of its own
            String page = shown.indexOf('$') < 0 ? "error_page 410 " + quoted(shown) + "; " : "";
            begin(path).append(page).append("return 410; }\n");
        }
        for (Move move : rules.moves()) {
            begin(move.from())
                    .append("absolute_redirect off; return 301 ")
                    .append(quoted(move.to()))
                    .append("; }\n");
        }
    }

    private StringBuilder begin(String path) {
        return text.append("location = ").append(quoted(rules.plain(path))).append(" { ");
    }

    /** A parameter: within quotes only the quote and the backslash mean something. */
    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
