package dev.broadsheet.build;

import dev.broadsheet.audit.HostLimits;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.publish.Publication;
import dev.broadsheet.publish.Published;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A newsroom on its way into the output folder, with fewer articles at each attempt where the build keeps going. */
final class Edition {

    private final Worksite worksite;
    private final Newsroom newsroom;

    /** Null where there is none, and once a publication has taken its place. */
    private @Nullable Standstill standstill;

    private final Set<String> leftOut = new HashSet<>();
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /**
     * @param standstill holds the output folder already, or is null
     */
    Edition(Worksite worksite, Newsroom newsroom, @Nullable Standstill standstill) {
        this.worksite = worksite;
        this.newsroom = newsroom;
        this.standstill = standstill;
    }

    /** Publishes what can be published, unless errors forbid it. */
    BuildResult publish(Listing listing, Consumer<Proofs> proofs) {
        if (newsroom.stopped()) {
            return new Reporting(worksite, newsroom).result(null, newsroom.diagnostics(), null);
        }
        BuildResult result = null;
        while (result == null) {
            try (Publication publication = open()) {
                result = publish(publication, listing, proofs);
            }
        }
        return result;
    }

    private Publication open() {
        Standstill held = standstill;
        standstill = null;
        return held == null
                ? Publication.open(worksite.request().output(), worksite.cache()::left)
                : held.publication(worksite.cache()::left);
    }

    /** One attempt; null where the next one has to do without more articles. */
    private @Nullable BuildResult publish(Publication publication, Listing listing, Consumer<Proofs> proofs) {
        boolean kept = false;
        try {
            Attempt attempt = attempt(publication);
            if (attempt == null) {
                kept = true; // for the next attempt
                return null;
            }
            Published published = newsroom.mayPublish(found, leftOut, worksite.request()) ? commit(publication) : null;
            BuildResult result = new Reporting(worksite, newsroom).result(attempt, List.copyOf(found), published);
            if (result.done()) {
                LastBuild last = last(listing, attempt, result, publication);
                worksite.cache().save(attempt.notes(), last, worksite.workers());
                kept = true;
                proofs.accept(new Proofs(worksite.request().content(), newsroom, attempt));
            }
            return result;
        } finally {
            if (!kept) {
                worksite.cache().discard();
            }
        }
    }

    /** An attempt of which all problems are known, or null where the next one has to do without more articles. */
    private @Nullable Attempt attempt(Publication publication) {
        FutureTask<Audit> audit = worksite.workers().begin(() -> new Audit(worksite, newsroom, leftOut));
        HostLimits limits = newsroom.hostLimits();
        Measured folder = new Measured(new OutputFolder(publication), limits);
        Attempt attempt = Attempt.make(
                worksite, newsroom, leftOut, plan -> Workers.join(audit).watch(folder));
        found.addAll(attempt.diagnostics());
        if (newsroom.keepsGoing(worksite.request()) && leftOut.addAll(attempt.faulty())) {
            return null;
        }
        found.addAll(Workers.join(audit).found(attempt));
        attempt.notes().search(Workers.join(audit).searched());
        found.addAll(limits.broken());
        return attempt;
    }

    /** What the next build may rely on: not where a complaint is of what is withheld. */
    private LastBuild last(Listing listing, Attempt attempt, BuildResult result, Publication publication) {
        LastBuild last = new LastBuild(
                listing.print(),
                worksite.request().now(),
                result.next(),
                LastBuild.Said.of(result),
                publication.manifest(),
                attempt.notes().files());
        boolean sure =
                worksite.cache().isSettled(listing) && !newsroom.isAboutWithheld(result.diagnostics(), attempt.site());
        return sure ? last : last.unsure();
    }

    private Published commit(Publication publication) {
        return worksite.stages().time("publish", publication::commit, Published::written, done -> 0);
    }
}
