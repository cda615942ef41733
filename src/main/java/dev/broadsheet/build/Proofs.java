package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.Body;
import dev.broadsheet.article.Parsed;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Made;
import dev.broadsheet.page.Planned;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pages of the last build with the bodies that their articles have now: what whoever writes sees before the site is built
 * again. All that stands around the body is that of the last build.
 */
public final class Proofs {

    private final Path content;
    private final Newsroom newsroom;
    private final Attempt attempt;
    private final ArticleReader reader;

    Proofs(Path content, Newsroom newsroom, Attempt attempt) {
        this.content = content.toAbsolutePath().normalize();
        this.newsroom = newsroom;
        this.attempt = attempt;
        this.reader = new ArticleReader(newsroom.config());
    }

    /**
     * The page of the article in a file, where nothing but its body has changed; nothing where it has errors, or shows a
     * file that is not published yet.
     *
     * @throws java.io.UncheckedIOException where the file or a template cannot be read
     */
    public Optional<OutputFile> of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.startsWith(content)) {
            return Optional.empty();
        }
        String path = content.relativize(absolute).toString().replace('\\', '/');
        return attempt.site().articles().stream()
                .filter(article -> article.path().equals(path) && hasAnotherBodyOnly(article))
                .findFirst()
                .flatMap(article -> attempt.plan().pages().stream()
                        .filter(page -> path.equals(page.source()))
                        .findFirst())
                .flatMap(this::made);
    }

    private boolean hasAnotherBodyOnly(Article then) {
        SourceFile file = newsroom.file(then);
        Parsed parsed = reader.read(file);
        Article now = parsed.article();
        if (now == null || parsed.diagnostics().stream().anyMatch(Diagnostic::isError)) {
            return false;
        }
        Body before = then.body();
        Body after = now.body();
        return after.front().equals(before.front())
                && after.blank() == before.blank()
                && !after.file().equals(before.file())
                && now.excerpt().equals(then.excerpt()); // which may be taken from the body
    }

    private Optional<OutputFile> made(Planned page) {
        Made made = page.maker().get();
        boolean whole = made.diagnostics().stream().noneMatch(Diagnostic::isError)
                && made.attachments().stream().map(Attachment::path).allMatch(attempt.notes()::hasAttachment);
        return whole
                ? Optional.ofNullable(
                        attempt.renderer().render(made.page(), page.path()).file())
                : Optional.empty();
    }
}
