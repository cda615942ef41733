package dev.broadsheet.standards;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A newspaper whose old addresses, redirects and headers try to say something else in the files of hosts. */
final class HostileTown {

    static final String QUOTED = "a \"b\" 'c'; } return 418; { x";

    /** From decoded old addresses to what a browser is to be led to. */
    static final Map<String, String> MOVES = new LinkedHashMap<>();

    static {
        MOVES.put("/rss/", "/feed.xml?a=b");
        MOVES.put("/shop.html", "https://shop.example/%28a%29%27%2Ab?c=%24uri&d=%3Ae#f");
        MOVES.put("/x; return 418/", "/a%20b%20200/");
        MOVES.put("/{env.HOME}/", "/%7Benv.HOME%7D%24uri%60/");
        MOVES.put("/(a)'+$uri`&!/", "/news/2026/03/01/moved/");
        MOVES.put("/q} location =/", "/news/2026/03/01/moved/");
        MOVES.put("/old/a ferry/", "/news/2026/03/01/moved/");
    }

    private HostileTown() {}

    static Paper built(Path folder, String settings) {
        Paper paper = Paper.of(folder, """
                redirects:
                  /rss/: /feed.xml?a=b
                  /shop.html: "https://shop.example/(a)'*b?c=$uri&d=:e#f"
                  "/x; return 418/": "/a b 200/"
                  "/{env.HOME}/": "/{env.HOME}$uri`/"
                headers:
                  /*: {X-Quoted: '%s', permissions-policy: 'camera=()'}
                  /assets/*: {X-Asset: 'for (a+b) {c} only'}
                  /news/(a+b)/: {X-Never: never}
                """.formatted(QUOTED.replace("'", "''")) + settings);
        paper.write(
                "news/moved.md",
                Paper.article(
                        "Moved",
                        "01T10:00",
                        "aliases: [\"/(a)'+$uri`&!/\", '/q} location =/', /old/a ferry/, /news/2026/03/01/moved/]",
                        "It moved."));
        paper.write(
                "news/gone.md",
                Paper.article("Taken down", "02T10:00", "deleted: true\naliases: ['/gone; {$HOME}/']", "No more."));
        paper.write("root/icons.js", "1");
        paper.write("assets/own.min.js", "2");
        return paper;
    }
}
