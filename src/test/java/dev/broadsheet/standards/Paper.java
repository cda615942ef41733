package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A newspaper with an article of every kind that readers of feeds, sitemaps and structured data stumble over. */
final class Paper {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final String URL = "https://tide.example/";

    private static final String PNG =
            "89504e470d0a1a0a0000000d4948445200000010000000090802000000b4a5a6ea0000000049454e44ae426082";

    private final Path folder;

    Paper(Path folder) {
        this.folder = folder;
    }

    /** Writes the newspaper with more settings. */
    static Paper of(Path folder, String settings) {
        Paper paper = new Paper(folder);
        paper.write(
                "site.yaml",
                "title: The Tide & the <Times>\ndescription: News between two rivers\nurl: " + URL
                        + "\nlanguage: en-GB\n" + settings);
        paper.write("news/plain.md", article("A plain report", "09T10:00", "topics: [Harbour]", "The ferry came in."));
        paper.write(
                "news/wire.md",
                article(
                        "A report of the wire",
                        "09T09:00",
                        "topics: [Harbour]\noriginalUrl: https://wire.example/a?b=c&d=e\n"
                                + "provider: {name: Coast & Wire, domain: wire.example}",
                        ""));
        paper.write("news/heavy.md", article("Heavy <b>&</b> \"quoted\"", "08T10:00", "topics: [Weather]", HEAVY));
        paper.write("news/chinese.md", article("港口的灯光", "07T10:00", "locale: zh-Hans", "灯塔今晚又亮了。"));
        paper.write("news/arabic.md", article("رسالة من الميناء", "06T10:00", "locale: ar", "وصلت العبّارة اليوم."));
        paper.write(
                "opinion/picture.md",
                article(
                        "A picture",
                        "05T10:00",
                        "images: [{url: quay.png, alt: Cranes, attribution: A. Fenn, title: The quay}]\nauthors: [Ada Fenn, B & C]",
                        "Look at the quay."));
        paper.write("news/hostile.md", article(HOSTILE, "04T10:00", "authors: ['</script>']", "Text ]]> and &amp;."));
        paper.write("news/updated.md", article("Later put right", "03T10:00", UPDATED, "It was two boats."));
        paper.write("news/hidden.md", article("Not to be found", "02T10:00", "noindex: true", "For those who know."));
        paper.bytes("opinion/quay.png", HexFormat.of().parseHex(PNG));
        return paper;
    }

    private static final String HOSTILE = "</script><script>alert(1)</script><!-- ]]> & \\u2028";
    private static final String UPDATED = "updatedDateTime: 2026-03-09T11:30:00Z\ntopics: [Harbour]";

    private static final String HEAVY = """
            <script>alert(1)</script><p onclick="x()" style="position:absolute">A <em>table</em>:</p>

            | day | tide |
            |-----|------|
            | Mon | 4.2  |

            [beside](plain.md), [top](#top), ![quay](/assets/none.png)

            <iframe src="https://www.youtube.com/embed/abcdefghijk" width="560" height="315"></iframe>
            <object data="x.swf"></object>

            ```java
            int i = 1 << 2; // & so on
            ```
            """;

    static String article(String title, String dayAndTime, String fields, String body) {
        String quoted = title.contains("\\u") ? "\"" + title.replace("\"", "\\\"") + "\"" : "'" + title + "'";
        return "---\ntitle: " + quoted + "\npublishedDateTime: 2026-03-" + dayAndTime + ":00Z\n" + fields + "\n---\n"
                + body + "\n";
    }

    Paper write(String path, String text) {
        return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Paper bytes(String path, byte[] content) {
        try {
            Path file = folder.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + path, e);
        }
    }

    /** A path as a browser asks for it. */
    static String encoded(String path) {
        return path.chars()
                .mapToObj(c -> (c < 0x80 && Character.isLetterOrDigit(c)) || "-._~/".indexOf(c) >= 0
                        ? Character.toString(c)
                        : "%%%02X".formatted(c))
                .collect(Collectors.joining());
    }

    /** Builds the newspaper at an instant. */
    BuildResult build(Instant now) {
        BuildResult result = attempt(now);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        return result;
    }

    /** The same, where there may be errors. */
    BuildResult attempt(Instant now) {
        return Build.build(request(now), Progress.NONE);
    }

    BuildResult check(Instant now) {
        return Build.check(request(now), List.of(), Progress.NONE);
    }

    private BuildRequest request(Instant now) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                null,
                site(),
                folder.resolve("cache"),
                null,
                now,
                false,
                false,
                false,
                2);
    }

    Path site() {
        return folder.resolve("site");
    }

    String text(String path) {
        return read(site().resolve(path));
    }

    /** A file of the newspaper itself. */
    String source(String path) {
        return read(folder.resolve("content").resolve(path));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    /** Paths of the site's files that end in something, in order. */
    List<String> files(String ending) {
        try (Stream<Path> files = Files.walk(site())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site().relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list the site", e);
        }
    }
}
