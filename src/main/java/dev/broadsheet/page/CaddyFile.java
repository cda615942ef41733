package dev.broadsheet.page;

/**
 * {@code _Caddyfile}, to be imported into the site block that shows the site.
 *
 * <p>Everything stands in a {@code route}, where Caddy keeps the order in which it is written.
 *
 * @see <a href="https://caddyserver.com/docs/caddyfile/directives">Caddyfile directives</a>
 */
final class CaddyFile {

    private static final String FILE = "_Caddyfile";

    private final HostRules rules;
    private final Hosting to;
    private final StringBuilder text = new StringBuilder();
    private int matchers;

    private CaddyFile(HostRules rules, Hosting to) {
        this.rules = rules;
        this.to = to;
    }

    static void write(HostRules rules, Hosting to) {
        CaddyFile file = new CaddyFile(rules, to);
        file.text.append(
                "# For the site block that shows this folder, after its root: import /path/to/the/site/_Caddyfile\n");
        file.errors();
        file.text.append("route {\n");
        file.headers();
        file.addresses();
        file.text.append("\tfile_server {\n\t\thide ").append(FILE).append("\n\t}\n}\n");
        to.file(FILE, file.text.toString());
    }

    /** A page that is gone is shown where it stood, with a status that says so. */
    private void errors() {
        text.append("handle_errors {\n");
        text.append("\t@broadsheet_missing expression `{http.error.status_code} == 404`\n");
        text.append("\theader @broadsheet_missing ").append(HeaderRule.CACHE).append(" \"no-cache\"\n");
        text.append("\trewrite @broadsheet_missing ")
                .append(quoted(rules.base() + Paths.NOT_FOUND))
                .append('\n');
        text.append("\tfile_server\n}\n");
    }

    private void headers() {
        rules.everywhereWithCaching().forEach((name, value) -> header("", name, value));
        for (HeaderRule rule : rules.rules()) {
            String matcher = "@broadsheet_" + matchers++;
            String expression = rules.whole(rule);
            if (isSayable("the headers of " + expression, expression)) {
                text.append('\t')
                        .append(matcher)
                        .append(" path_regexp ")
                        .append(quoted(expression))
                        .append('\n');
                rule.headers().forEach((name, value) -> header(matcher + " ", name, value));
            }
        }
    }

    private void header(String matcher, String name, String value) {
        if (isSayable(name, value)) {
            text.append("\theader ").append(matcher).append(name).append(' ');
            text.append(quoted(value.replace("{", "\\{"))).append('\n');
        }
    }

    /**
     * Caddy puts a variable of its environment in the place of <code>{$name}</code> before it reads anything else, quoted or
     * not; and a backslash before the end of a text in double quotes would be one before the quote.
     */
    private boolean isSayable(String what, String value) {
        boolean unquotable = value.indexOf('`') >= 0 && value.indexOf('\\') >= 0;
        if (!value.contains("{$") && !unquotable) {
            return true;
        }
        to.warn(FILE, what + " is left out: Caddy has no way to write " + value, "write it without {$, ` or \\");
        return false;
    }

    private void addresses() {
        rules.gone().forEach(path -> address("error", path, "410"));
        rules.moves().forEach(move -> address("redir", move.from(), move.to() + " 301"));
    }

    /** A path with an encoded character is matched by an expression: Caddy 2.6 mistakes capitals in it. */
    private void address(String directive, String path, String arguments) {
        String matcher = rules.address(path);
        if (matcher.indexOf('%') >= 0) {
            matcher = "@broadsheet_" + matchers++;
            String expression = "^" + HeaderRule.quoted(rules.plain(path)) + "$";
            text.append('\t')
                    .append(matcher)
                    .append(" path_regexp ")
                    .append(quoted(expression))
                    .append('\n');
        }
        text.append('\t').append(directive).append(' ').append(matcher).append(' ');
        text.append(arguments).append('\n');
    }

    /** A token: within backquotes nothing means anything, within double quotes only those. */
    private static String quoted(String value) {
        return value.indexOf('`') < 0 ? "`" + value + "`" : "\"" + value.replace("\"", "\\\"") + "\"";
    }
}
