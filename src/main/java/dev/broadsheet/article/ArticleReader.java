package dev.broadsheet.article;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import java.time.ZoneId;
import java.util.Optional;

/** Reads articles and standing pages, each from its own file alone; many threads may use one reader. */
public final class ArticleReader {

    private final ZoneId zone;
    private final NestedFields nested;
    private final Interner<String> names = new Interner<>();

    /** A reader for one newsroom. */
    public ArticleReader(SiteConfig config) {
        zone = config.zone();
        nested = new NestedFields(zone);
    }

    /** Reads an article. */
    public Parsed read(SourceFile file) {
        return read(file, false);
    }

    /** Reads a standing page: an article of which only the title is required. */
    public Parsed readPage(SourceFile file) {
        return read(file, true);
    }

    private Parsed read(SourceFile file, boolean page) {
        Problems problems = new Problems(file.name());
        Optional<FrontMatter> matter = FrontMatter.read(file, problems);
        if (matter.isEmpty()) {
            return new Parsed(null, "", problems.all());
        }
        FileIdentity identity = FileIdentity.of(file.path());
        ArticleFields fields = new ArticleFields(matter.get(), problems, zone, !page && !identity.draft());
        Article article = new ArticleAssembly(fields, nested, names).article(file.path(), identity, page);
        return problems.failed()
                ? new Parsed(null, "", problems.all())
                : new Parsed(article, matter.get().body(), problems.all());
    }
}
