package dev.broadsheet.hostile;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.Parsed;
import dev.broadsheet.article.Slug;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceRoot;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of any bytes: each is an article that can be published, or has an error that says why not. */
public final class ArticleFuzzer {

    private static final ArticleReader READER = new ArticleReader(Fuzz.config(""));
    private static final Path FILE = Fuzz.folder().resolve("a.md");

    private ArticleFuzzer() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(FILE, input);
        SourceFile file =
                new SourceFile(new SourceRoot(FILE, "content/"), "news/a.md", FILE, new Stamp(input.length, 0, 0));
        Parsed parsed = READER.read(file);
        Fuzz.holds(
                parsed.article() != null || parsed.diagnostics().stream().anyMatch(Diagnostic::isError),
                "gives neither an article nor an error");
        for (Diagnostic found : parsed.diagnostics()) {
            Fuzz.holds(found.location().file().equals(file.name()), "speaks of another file: " + found);
            Fuzz.holds(found.location().line() <= input.length + 1, "speaks of a line that is not there: " + found);
        }
        Article article = parsed.article();
        if (article != null) {
            Fuzz.holds(!article.title().isBlank() && Inert.plain(article.title()), "has the title " + article.title());
            Fuzz.holds(Slug.isValid(article.slug()), "has the slug " + article.slug());
            Fuzz.holds(article.equals(READER.read(file).article()), "is another article when it is read again");
        }
    }
}
