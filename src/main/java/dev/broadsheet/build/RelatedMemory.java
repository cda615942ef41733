package dev.broadsheet.build;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.related.Material;
import dev.broadsheet.related.Past;
import dev.broadsheet.related.Relating;
import dev.broadsheet.related.Relation;
import dev.broadsheet.source.Fingerprint;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which articles belong beside which, so that after a small change only little is looked for again; used once, by
 * one thread.
 *
 * <p>What is remembered says itself of which texts it is, so that it is right whatever became of the build that left it.
 */
final class RelatedMemory {

    static final String FILE = "related";
    private static final String FORMAT = "broadsheet related 4";
    private static final Codec PAST = RecordCodec.of(Past.class);

    private final CacheFolder folder;
    private final Fingerprint settings;
    private final BooleanSupplier trusted;
    private @Nullable Past known;
    private @Nullable Relation found;

    /**
     * Reads what is remembered.
     *
     * @param settings stands for those of this build
     * @param trusted whether no article said something else than it did when it was read first
     */
    RelatedMemory(CacheFolder folder, Fingerprint settings, BooleanSupplier trusted) {
        this.folder = folder;
        this.settings = settings;
        this.trusted = trusted;
        this.known = folder.read(FILE, FORMAT, from -> past(from, settings));
    }

    /** What {@link Relating} finds, whatever is remembered. */
    Relation relate(Material material, SiteConfig config, Executor threads) {
        Relation relation =
                known == null ? Relating.relate(material, config, threads) : known.after(material, config, threads);
        found = relation;
        return relation;
    }

    private static @Nullable Past past(Unpacker from, Fingerprint settings) {
        return from.print().equals(settings) && PAST.read(from) instanceof Past past ? past : null;
    }

    /** Remembers what was found, where it is not known already, and lets go of it: it is as large as all the articles. */
    void keep() {
        Relation now = found;
        Past before = known;
        found = null;
        known = null;
        if (now == null || !folder.isStarted()) {
            return;
        }
        try {
            if (!trusted.getAsBoolean()) {
                folder.delete(FILE);
            } else if (before == null || !before.isOfTheSame(now)) {
                write(now.past());
            }
        } catch (IOException e) {
            // the next build finds what was known, or relates everything anew
        }
    }

    private void write(Past past) throws IOException {
        folder.write(FILE, FORMAT, to -> {
            to.print(settings);
            PAST.write(past, to);
        });
    }
}
