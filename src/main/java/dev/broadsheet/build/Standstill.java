package dev.broadsheet.build;

import dev.broadsheet.publish.Left;
import dev.broadsheet.publish.Publication;
import dev.broadsheet.publish.Standing;
import dev.broadsheet.source.Tasks;
import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out, by stamps alone, whether the last build left nothing to do; the output is looked at while the sources are listed. */
final class Standstill implements AutoCloseable {

    private final Standing standing;

    /** Null once it was asked for, since it names every file of the output. */
    private @Nullable LastBuild last;

    private final Instant now;
    private final AtomicBoolean pointless = new AtomicBoolean();
    private final Future<Boolean> output;

    private Standstill(Standing standing, LastBuild last, Instant now, Workers workers) {
        this.standing = standing;
        this.last = last;
        this.now = now;
        this.output = workers.threads().submit(() -> isOutputAsLeft(last));
    }

    /** Begins to look, where there is a last build to compare with; else null. */
    static @Nullable Standstill begin(BuildRequest request, CacheFolder folder, Workers workers) {
        LastBuild last = Cache.lastBuild(folder);
        Standing standing = last == null ? null : Standing.open(request.output());
        return standing == null || last == null ? null : new Standstill(standing, last, request.now(), workers);
    }

    /** The last build, where it would be made again from the files that are listed; else null. To be called once. */
    @Nullable
    LastBuild last(Listing listing) {
        LastBuild known = last;
        last = null;
        boolean same = known != null && known.holdsAt(now) && listing.print().equals(known.sources());
        return same && Tasks.await(output) ? known : null;
    }

    /** Begins a publication, which need not look again at files that are as they were left; to be called once. */
    Publication publication(Supplier<Stream<Left>> left) {
        Tasks.await(output);
        return Publication.open(standing, left);
    }

    private boolean isOutputAsLeft(LastBuild last) {
        boolean same = standing.isManifestAsLeft(last.manifest());
        Iterator<Left> files = last.files().stream().iterator();
        while (files.hasNext() && !pointless.get()) {
            Left file = files.next();
            same &= standing.isAsLeft(file.path(), file.stamp());
        }
        return same;
    }

    /** Lets go of the output folder, unless a publication has it. */
    @Override
    public void close() {
        pointless.set(true);
        try {
            Tasks.await(output);
        } finally {
            standing.close();
        }
    }
}
