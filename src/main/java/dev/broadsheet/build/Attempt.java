package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.PlanInput;
import dev.broadsheet.page.Planning;
import dev.broadsheet.page.Ranking;
import dev.broadsheet.related.Material;
import dev.broadsheet.related.Neighbour;
import dev.broadsheet.related.Relation;
import dev.broadsheet.render.Renderer;
import dev.broadsheet.site.Arranged;
import dev.broadsheet.site.Arranging;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.Sources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The line from arranging to rendering, walked once with the articles that are known to be good.
 *
 * @param faulty paths of articles that this attempt found faulty: another attempt may do without them
 * @param notes for the next build
 */
record Attempt(
        Site site, PagePlan plan, Renderer renderer, Set<String> faulty, List<Diagnostic> diagnostics, Notes notes) {

    /** Where pages are planned that nobody makes. */
    private static final Executor NOBODY = task -> {};

    static Attempt make(
            Worksite worksite, Newsroom newsroom, Set<String> leftOut, Function<PagePlan, Destination> destination) {
        Line line = new Line(worksite, newsroom, Set.copyOf(leftOut));
        FutureTask<RelatedMemory> remembered =
                worksite.workers().begin(() -> worksite.cache().related(newsroom.settings()));
        Arranged arranged = line.arrange();
        Site site = arranged.site();
        FutureTask<Around> related = worksite.workers().begin(() -> {
            RelatedMemory memory = Workers.join(remembered);
            Around around = Around.of(line.relate(site, memory));
            memory.keep();
            return around;
        });
        PagePlan plan = line.plan(site, Around.of(related), worksite.workers().threads());
        Destination where = destination.apply(plan);
        Workers.join(related); // else pages would wait for it, and it for the threads that make pages
        FutureTask<Boolean> shelved =
                worksite.workers().begin(() -> worksite.cache().shelve(newsroom, site));
        Attempt attempt = line.render(arranged, plan, where);
        Workers.join(shelved);
        return attempt;
    }

    /** Everything but the pages themselves; an article that shares its address is left out where the build keeps going. */
    static Survey survey(Worksite worksite, Newsroom newsroom) {
        boolean keepsGoing = newsroom.keepsGoing(worksite.request());
        Set<String> leftOut = new HashSet<>();
        while (true) {
            Line line = new Line(worksite, newsroom, Set.copyOf(leftOut));
            Site site = line.arrange().site();
            Relation relation = line.relate(site, worksite.cache().related(newsroom.settings()));
            PagePlan plan = line.plan(site, Around.of(relation), NOBODY);
            if (!keepsGoing || !leftOut.addAll(plan.conflicting())) {
                return new Survey(worksite, newsroom, site, relation, plan);
            }
        }
    }

    /** Which pages there are, without what stands in their sidebars. */
    static PagePlan plan(Worksite worksite, Newsroom newsroom) {
        Line line = new Line(worksite, newsroom, Set.of());
        return line.plan(line.arrange().site(), Around.NOTHING, NOBODY);
    }

    /**
     * What pages need of a relation, without the index that it was found with.
     *
     * @param neighbours of the article at a position, best first
     * @param stories positions of all articles of the story of the article at a position
     */
    private record Around(IntFunction<List<Neighbour>> neighbours, IntFunction<List<Integer>> stories) {
        static final Around NOTHING = new Around(article -> List.of(), article -> List.of());

        static Around of(Relation relation) {
            return new Around(relation.neighbours()::of, relation.stories()::beside);
        }

        /** Of a relation that is still looked for: a plan asks for it only when its pages are made. */
        static Around of(FutureTask<Around> task) {
            return new Around(
                    article -> Workers.join(task).neighbours.apply(article),
                    article -> Workers.join(task).stories.apply(article));
        }
    }

    /** The stages, each with its inputs at hand. */
    private record Line(Worksite worksite, Newsroom newsroom, Set<String> leftOut) {

        Arranged arrange() {
            Sources sources = new Sources(
                    newsroom.config(),
                    worksite.request().publishing(),
                    newsroom::file,
                    good(newsroom.articles()),
                    newsroom.pages(),
                    newsroom.topics(),
                    newsroom.providers());
            return worksite.stages()
                    .time(
                            "arrange",
                            () -> Arranging.arrange(sources),
                            done -> done.site().articles().size(),
                            done -> 0);
        }

        Relation relate(Site site, RelatedMemory memory) {
            SiteConfig config = newsroom.config();
            Material material = new Material(site.articles(), newsroom::termsOf, Ranking.barred(site));
            return worksite.stages()
                    .time(
                            "relate",
                            () -> memory.relate(
                                    material, config, worksite.workers().threads()),
                            done -> material.articles().size(),
                            done -> 0);
        }

        PagePlan plan(Site site, Around around, Executor beside) {
            PlanInput input = new PlanInput(
                    site,
                    around.neighbours,
                    around.stories,
                    newsroom.labels(),
                    newsroom.statics(),
                    newsroom::file,
                    newsroom.topics(),
                    newsroom.providers(),
                    newsroom.settingsFile(),
                    article -> newsroom.bodyOf(article, worksite),
                    worksite.cache()::print,
                    newsroom.asked(),
                    worksite.cache().earlier(worksite.request().output(), newsroom.settings()),
                    beside,
                    worksite.request().preview());
            return worksite.stages()
                    .time(
                            "plan",
                            () -> Planning.plan(input),
                            done -> done.pages().size(),
                            done -> 0);
        }

        Attempt render(Arranged arranged, PagePlan plan, Destination destination) {
            worksite.progress().stage("render", plan.pages().size());
            Cache cache = worksite.cache();
            Equipment with = Equipment.of(newsroom, plan, cache.memory());
            Notes notes = new Notes(newsroom, new Notes.Basis(arranged.site(), plan, with.templates(), with.context()));
            Rendering.Press press =
                    new Rendering.Press(newsroom, plan, with.renderer(), destination, with.recall(), notes, cache);
            Rendering.Outcome rendered = worksite.stages()
                    .time(
                            "render",
                            () -> Rendering.render(press, worksite),
                            Rendering.Outcome::files,
                            Rendering.Outcome::bytes);
            return attempt(arranged, press, rendered);
        }

        private Attempt attempt(Arranged arranged, Rendering.Press press, Rendering.Outcome rendered) {
            PagePlan plan = press.plan();
            List<Diagnostic> diagnostics = new ArrayList<>(newsroom.diagnostics());
            diagnostics.addAll(arranged.diagnostics());
            diagnostics.addAll(plan.diagnostics());
            diagnostics.addAll(rendered.diagnostics());
            Set<String> faulty = new HashSet<>(plan.conflicting());
            faulty.addAll(rendered.faulty());
            faulty.removeIf(path -> !newsroom.isArticle(path));
            return new Attempt(arranged.site(), plan, press.renderer(), Set.copyOf(faulty), diagnostics, press.notes());
        }

        private List<Article> good(List<Article> articles) {
            return leftOut.isEmpty()
                    ? articles
                    : articles.stream()
                            .filter(article -> !leftOut.contains(article.path()))
                            .toList();
        }
    }
}
