package dev.broadsheet.related;

import dev.broadsheet.config.RelatedSettings;
import dev.broadsheet.config.RelatedSettings.SameProvider;
import dev.broadsheet.config.StorySettings;
import java.util.BitSet;

/** Looks for the pairs and neighbours of one article after the other; used by one thread. */
final class Search {
    private static final double DAY = 86_400;

    // A provider that tells one event twice means two articles; what it tells twice in the same words is a copy.
    private static final double COPY = 0.8;

    // A flood of copies is cut into stories of about that size.
    private static final int MOST_PAIRS = 64;

    private final Archive archive;
    private final Facts facts;
    private final RelatedSettings related;
    private final StorySettings stories;
    private final Likeness likeness;
    private final Ranked best = new Ranked(MOST_PAIRS);
    private final Ranked beside;

    Search(Archive archive, Rules rules) {
        this.archive = archive;
        this.facts = archive.facts();
        this.related = rules.related();
        this.stories = rules.stories();
        this.likeness = new Likeness(archive);
        this.beside = new Ranked(related.count());
    }

    /** Older articles that may tell the same story, of very many the most alike. */
    Pairs.Row pairs(int article) {
        if (!stories.grouped()) {
            return Pairs.Row.NONE;
        }
        likeness.gatherOlder(article, seconds(stories.windowDays()));
        best.clear();
        for (int i = 0; i < likeness.size(); i++) {
            int other = likeness.found(i);
            if (likeness.mostOf(other) >= stories.likeness() && isPair(article, other, likeness.of(other))) {
                best.offer(likeness.of(other), other);
            }
        }
        return best.pairs();
    }

    private boolean isPair(int article, int other, float alike) {
        return alike >= stories.likeness() && (!facts.sameProvider(article, other) || isCopy(article, other));
    }

    private boolean isCopy(int article, int other) {
        return archive.words().terms(article).overlap(archive.words().terms(other)) >= COPY;
    }

    private static long seconds(double days) {
        return (long) (days * DAY);
    }

    /** Fills the places beside an article: none of its own story, and of another story only the best. */
    void fill(Beside rows, int article, int[] groups) {
        beside.clear();
        likeness.gather(article);
        for (int i = 0; i < likeness.size(); i++) {
            offer(article, likeness.found(i), groups);
        }
        beside.copyTo(rows, article);
    }

    private void offer(int article, int other, int[] groups) {
        double least = Math.max(beside.least(), related.minimum());
        if (likeness.mostOf(other) * Facts.LARGEST_MERIT < least) {
            return;
        }
        double alike = likeness.of(other) * facts.merit(other);
        // Time only lowers it.
        if (alike < least || !mayStandBeside(article, other)) {
            return;
        }
        double score = alike * closeness(article, other);
        int group = groups[other];
        if (score < related.minimum() || (group >= 0 && group == groups[article])) {
            return;
        }
        beside.offerOneOf(score, other, groups);
    }

    private boolean mayStandBeside(int article, int other) {
        return !facts.barred().get(other)
                && (related.sameProvider() == SameProvider.ALLOW
                        || facts.sameProvider(article, other) == (related.sameProvider() == SameProvider.ONLY));
    }

    /** What is left of a likeness at a distance in time: half of it at that of the window. */
    static double closeness(long seconds, double windowDays) {
        return 1 / (1 + Math.sqrt(seconds / (windowDays * DAY)));
    }

    private double closeness(int article, int other) {
        return closeness(facts.apart(article, other), related.windowDays());
    }

    /** Finds the articles that may have a changed one beside them or as a pair. */
    void findConcerned(int changed, Beside rows, BitSet concerned) {
        likeness.gather(changed);
        for (int i = 0; i < likeness.size(); i++) {
            int other = likeness.found(i);
            float alike = likeness.of(other);
            boolean pair = alike >= stories.likeness() && facts.apart(changed, other) <= seconds(stories.windowDays());
            double score = alike * facts.merit(changed) * closeness(other, changed);
            boolean neighbour = mayStandBeside(other, changed)
                    && score >= related.minimum()
                    && rows.hasPlaceFor(score, changed, other);
            if (pair || neighbour) {
                concerned.set(other);
            }
        }
    }
}
