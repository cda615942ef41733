package dev.broadsheet.build;

import dev.broadsheet.audit.Embargoes;
import dev.broadsheet.audit.Headlines;
import dev.broadsheet.audit.HostLimits;
import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.build.Explanation.Surroundings;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.publish.Compared;
import dev.broadsheet.publish.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** One build: read, arrange, relate, plan, render, publish. */
public final class Build {

    private final Worksite worksite;
    private final Newsroom newsroom;

    private Build(Worksite worksite, Newsroom newsroom) {
        this.worksite = worksite;
        this.newsroom = newsroom;
    }

    /**
     * Builds the site and publishes it into the output folder, unless errors forbid it.
     *
     * @throws java.io.UncheckedIOException where a file cannot be read or written
     */
    public static BuildResult build(BuildRequest request, Progress progress) {
        return build(request, progress, proofs -> {});
    }

    /**
     * Builds and publishes the site, as the other method does.
     *
     * @param proofs is given those of this build once it is published; not where nothing was to be done
     * @throws java.io.UncheckedIOException where a file cannot be read or written
     */
    public static BuildResult build(BuildRequest request, Progress progress, Consumer<Proofs> proofs) {
        try (Workers workers = new Workers(request.jobs())) {
            CacheFolder folder = CacheFolder.of(request);
            folder.start();
            Stages stages = new Stages();
            try (Standstill standstill = Standstill.begin(request, folder, workers)) {
                Listing listing = stages.list(request);
                LastBuild last = standstill == null ? null : standstill.last(listing);
                if (last != null) {
                    return last.again(stages.done());
                }
                try (Cache cache = Cache.open(folder)) {
                    Worksite worksite = new Worksite(request, workers, progress, stages, cache);
                    Newsroom newsroom = Reading.read(worksite, listing.content());
                    return new Edition(worksite, newsroom, standstill).publish(listing, proofs);
                }
            }
        }
    }

    /**
     * Builds the site and publishes it, then makes it once more without the cache and compares: every file that is there
     * must be that of a clean build. What a person saves in the meantime counts as a difference.
     *
     * @throws java.io.UncheckedIOException where a file cannot be read or written
     */
    public static BuildResult verify(BuildRequest request, Progress progress) {
        BuildResult built = build(request, progress);
        if (!built.done()) {
            return built;
        }
        try (Comparison comparison = Comparison.open(request.output())) {
            return built.with(read(
                    request.anew(),
                    progress,
                    (worksite, newsroom) -> new Build(worksite, newsroom).compare(comparison)));
        }
    }

    /**
     * Builds the site without writing it, follows its links, and looks at what the articles have in common.
     *
     * @param absent texts that no file of the site may hold
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static BuildResult check(BuildRequest request, List<String> absent, Progress progress) {
        return read(
                request, progress, (worksite, newsroom) -> new Build(worksite, newsroom).audit(new TextSearch(absent)));
    }

    /**
     * Lists the articles of a newsroom without building it.
     *
     * @param stories whether the stories that they tell are looked for, which takes longer
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static Listed list(BuildRequest request, boolean stories) {
        return read(request, Progress.NONE, (worksite, newsroom) -> {
            if (newsroom.stopped()) {
                return Inventory.of(newsroom, request.now(), null, Map.of());
            } else if (!stories) {
                return Inventory.of(newsroom, request.now(), Attempt.plan(worksite, newsroom), Map.of());
            }
            Survey survey = Attempt.survey(worksite, newsroom);
            return Inventory.of(newsroom, request.now(), survey.plan(), survey.stories());
        });
    }

    /**
     * Explains pages, articles and files of the site without writing it.
     *
     * @param asked what a user named: files of the content or the output, addresses, URLs
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static Explained explain(BuildRequest request, List<String> asked) {
        return read(request, Progress.NONE, (worksite, newsroom) -> new Build(worksite, newsroom).explain(asked));
    }

    /**
     * Tells what stands beside each published article, newest first, without writing the site.
     *
     * @return problems that concern no article alone; with an error among them nothing was told
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static List<Diagnostic> explainAll(BuildRequest request, Consumer<Surroundings> listener) {
        return read(request, Progress.NONE, (worksite, newsroom) -> new Build(worksite, newsroom).tell(listener));
    }

    private static <T> T read(BuildRequest request, Progress progress, BiFunction<Worksite, Newsroom, T> end) {
        try (Workers workers = new Workers(request.jobs());
                Cache cache = Cache.open(CacheFolder.of(request))) {
            Worksite worksite = new Worksite(request, workers, progress, new Stages(), cache);
            Listing listing = worksite.stages().list(request);
            return end.apply(worksite, Reading.read(worksite, listing.content()));
        }
    }

    private Compared compare(Comparison comparison) {
        Set<String> leftOut = new HashSet<>();
        boolean stopped = newsroom.stopped();
        while (!stopped) {
            comparison.begin();
            Attempt attempt = Attempt.make(worksite, newsroom, leftOut, plan -> new Aside(comparison));
            boolean again = keepsGoing() && leftOut.addAll(attempt.faulty());
            if (!again && newsroom.mayPublish(Set.copyOf(attempt.diagnostics()), leftOut, worksite.request())) {
                return comparison.end();
            }
            stopped = !again;
        }
        String why = "the content changed while it was built, and has errors now";
        throw new UncheckedIOException("Could not verify the site: " + why, new IOException(why));
    }

    private Explained explain(List<String> asked) {
        if (newsroom.stopped()) {
            return new Explained(List.of(), List.of(), newsroom.unattributed());
        }
        Survey survey = Attempt.survey(worksite, newsroom);
        Memory memory = worksite.cache().memory();
        return Explaining.explain(survey, Equipment.of(newsroom, survey.plan(), memory), asked);
    }

    private List<Diagnostic> tell(Consumer<Surroundings> listener) {
        if (!newsroom.stopped()) {
            Attempt.survey(worksite, newsroom).tell(listener);
        }
        return newsroom.unattributed();
    }

    private BuildResult audit(TextSearch texts) {
        if (newsroom.stopped()) {
            return new Reporting(worksite, newsroom).result(null, newsroom.diagnostics(), null);
        }
        HostLimits limits = newsroom.hostLimits();
        Audit audit = new Audit(worksite, newsroom, Set.of());
        List<Inspection> inspections = new ArrayList<>();
        Attempt attempt = Attempt.make(worksite, newsroom, Set.of(), plan -> {
            inspections.add(Inspection.of(worksite, newsroom, plan, texts));
            return audit.watch(new Measured(inspections.get(0), limits));
        });
        List<Diagnostic> diagnostics = new ArrayList<>(attempt.diagnostics());
        // where pages are missing, links to them are not what is wrong
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            inspections.forEach(each -> diagnostics.addAll(each.links().broken()));
        }
        new Remains(worksite.request()).search(texts);
        diagnostics.addAll(audit.found(attempt));
        diagnostics.addAll(limits.broken());
        diagnostics.addAll(texts.found());
        diagnostics.addAll(Headlines.nearlySame(attempt.site().articles(), newsroom::nameOf));
        diagnostics.addAll(
                Embargoes.ending(newsroom.articles(), worksite.request().now(), newsroom::nameOf));
        diagnostics.addAll(new ComingConflicts(worksite, newsroom).found());
        return new Reporting(worksite, newsroom).result(attempt, diagnostics, null);
    }

    private boolean keepsGoing() {
        return newsroom.keepsGoing(worksite.request());
    }
}
