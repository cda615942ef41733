package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.related.Material;
import dev.broadsheet.related.Past;
import dev.broadsheet.related.Relating;
import dev.broadsheet.related.Relation;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which articles belong beside which, so that after a small change only little is looked for again.
 *
 * <p>It is kept before a build is done, and believed only where the memory of a finished build knows the same texts.
 */
final class RelatedMemory {

    static final String FILE = "related";
    private static final String FORMAT = "broadsheet related 1";
    private static final Codec PAST = RecordCodec.of(Past.class);

    private final CacheFolder folder;
    private final Memory memory;
    private final Fingerprint settings;

    /**
     * @param memory of the last build
     * @param settings stands for those of this build
     */
    RelatedMemory(CacheFolder folder, Memory memory, Fingerprint settings) {
        this.folder = folder;
        this.memory = memory;
        this.settings = settings;
    }

    /** What {@link Relating} finds, whatever is remembered. */
    Relation relate(Material material, SiteConfig config, Executor threads) {
        Set<String> changed = new HashSet<>();
        Fingerprinter texts = new Fingerprinter().add(settings);
        for (Article article : material.articles()) {
            texts.text(article.path()).add(article.body().file());
            if (!memory.isSame(article)) {
                changed.add(article.path());
            }
        }
        Past past = past();
        Relation relation = past == null
                ? Relating.relate(material, config, threads)
                : past.after(material, changed, config, threads);
        if (past == null
                || !changed.isEmpty()
                || past.facts().paths().length != material.articles().size()) {
            keep(relation, texts.done());
        }
        return relation;
    }

    private @Nullable Past past() {
        return settings.equals(memory.settings()) ? folder.read(FILE, FORMAT, this::past) : null;
    }

    private @Nullable Past past(Unpacker from) {
        Fingerprint texts = from.print();
        return PAST.read(from) instanceof Past past
                        && textsThen(past.facts().paths()).equals(texts)
                ? past
                : null;
    }

    private Fingerprint textsThen(String[] paths) {
        Fingerprinter texts = new Fingerprinter().add(settings);
        for (String path : paths) {
            texts.text(path).add(memory.articles().print(path));
        }
        return texts.done();
    }

    private void keep(Relation relation, Fingerprint texts) {
        if (!folder.isStarted()) {
            return;
        }
        try {
            folder.write(FILE, FORMAT, to -> {
                to.print(texts);
                PAST.write(relation.past(), to);
            });
        } catch (IOException e) {
            // the next build relates everything anew
        }
    }
}
