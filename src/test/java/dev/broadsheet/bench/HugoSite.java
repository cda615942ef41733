package dev.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The same newsroom for Hugo, with the pages and feeds that it makes of itself and, where it is small, related articles. */
record HugoSite(Path folder) {

    /** Its related articles take the square of their number in time. */
    private static final int MOST_RELATED = 10_000;

    private static final String SETTINGS = """
            baseURL = "https://gazette.example/"
            title = "The Gazette"
            [pagination]
            pagerSize = 20
            [taxonomies]
            topic = "topics"
            [frontmatter]
            date = ["publishedDateTime"]
            [related]
            includeNewer = true
            threshold = 20
            [[related.indices]]
            name = "topics"
            weight = 100
            [[related.indices]]
            name = "date"
            weight = 10
            pattern = "200601"
            """;

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
            <link rel="canonical" href="{{ .Permalink }}"></head><body>{{ block "main" . }}{{ end }}</body></html>
            """;

    private static final String LIST = """
            {{ define "main" }}<h1>{{ .Title }}</h1>
            {{ $pages := cond .IsHome site.RegularPages .Pages }}{{ $paginator := .Paginate $pages }}
            <ul>{{ range $paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.excerpt }}</li>{{ end }}</ul>
            {{ with $paginator.Next }}<a href="{{ .URL }}">Older</a>{{ end }}{{ end }}
            """;

    private static final String ARTICLE = """
            {{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.excerpt }}</p>
            {{ with .Params.images }}{{ with index . 0 }}<img src="{{ .url }}" width="{{ .width }}" height="{{ .height }}" alt="">{{ end }}{{ end }}
            {{ .Content }}
            <ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></article>
            RELATED{{ end }}
            """;

    private static final String RELATED =
            "<ul>{{ range first 6 (site.RegularPages.Related .) }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>";

    /** Makes one of a content folder; Hugo reads {@code published} as a date, so it is said in another word. */
    static HugoSite of(Path folder, Path content, int articles) throws IOException {
        Path layouts = Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(folder.resolve("hugo.toml"), SETTINGS);
        Files.writeString(layouts.resolve("baseof.html"), FRAME);
        Files.writeString(layouts.resolve("list.html"), LIST);
        Files.writeString(
                layouts.resolve("single.html"), ARTICLE.replace("RELATED", articles <= MOST_RELATED ? RELATED : ""));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(content.resolve("news"))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy =
                    folder.resolve("content").resolve(content.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            String text = Files.readString(file);
            Files.writeString(
                    copy, text.replace("\npublished: true\n", "\n").replace("\npublished: false\n", "\ndraft: true\n"));
        }
        return new HugoSite(folder);
    }

    /** What it makes beside the articles' text. */
    static String scope(int articles) {
        return articles <= MOST_RELATED ? "Hugo, clean, with related" : "Hugo, clean, without related";
    }
}
