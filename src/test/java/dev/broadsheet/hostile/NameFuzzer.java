package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.Slug;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceRoot;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names of files, topics and people of any form: what becomes part of a path is a name that every system takes. */
public final class NameFuzzer {

    private static final ArticleReader READER = new ArticleReader(Fuzz.config(""));
    private static final Path FILE = file();

    private NameFuzzer() {}

    private static Path file() {
        try {
            return Files.writeString(
                    Fuzz.folder().resolve("a.md"), "---\ntitle: A\npublishedDateTime: 2026-03-01T09:00:00Z\n---\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder takes no file", e);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String name = new String(input, UTF_8);
        for (String slug : List.of(Slug.of(name), Slug.ofTopic(name))) {
            Fuzz.holds(slug.isEmpty() || Inert.isPortable(slug), "makes the name " + slug);
            Fuzz.holds(slug.isEmpty() || Slug.isValid(slug), "makes a slug that it would refuse: " + slug);
        }
        String path = "news/" + name.replace('\0', '-') + ".md";
        if (Stream.of(path.split("/", -1)).anyMatch(part -> part.isEmpty() || part.startsWith("."))) {
            return; // no file's path, or that of a hidden file
        }
        Article article = READER.read(new SourceFile(new SourceRoot(FILE, ""), path, FILE, new Stamp(0, 0, 0)))
                .article();
        if (article != null) {
            Fuzz.holds(Inert.isPortable(article.slug()), "publishes as " + article.slug());
        }
    }
}
