package dev.broadsheet.build;

import dev.broadsheet.publish.Standing;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Finds out, by stamps alone, whether the last build left nothing to do; the output is looked at while the sources are listed. */
final class Standstill implements AutoCloseable {

    private final Standing standing;
    private final LastBuild last;
    private final AtomicBoolean pointless = new AtomicBoolean();
    private final Future<Boolean> output;

    private Standstill(Standing standing, LastBuild last, Workers workers) {
        this.standing = standing;
        this.last = last;
        this.output = workers.threads().submit(this::isOutputAsLeft);
    }

    /** Begins to look, where there is a last build to compare with; else null. */
    static @Nullable Standstill begin(BuildRequest request, CacheFolder folder, Workers workers) {
        LastBuild last = Cache.lastBuild(folder);
        Standing standing = last == null || !last.holdsAt(request.now()) ? null : Standing.open(request.output());
        return standing == null || last == null ? null : new Standstill(standing, last, workers);
    }

    /** The last build, where it would be made again from the files that are listed; else null. */
    @Nullable
    LastBuild last(Listing listing) {
        if (!listing.print().equals(last.sources())) {
            pointless.set(true);
            return null;
        }
        return Workers.await(output) ? last : null;
    }

    private boolean isOutputAsLeft() {
        if (!standing.isManifestAsLeft(last.manifest())) {
            return false;
        }
        return last.files().stream().allMatch(file -> !pointless.get() && standing.isAsLeft(file.path(), file.stamp()));
    }

    /** Lets go of the output folder. */
    @Override
    public void close() {
        pointless.set(true);
        try {
            Workers.await(output);
        } finally {
            standing.close();
        }
    }
}
