package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.image.FetchLimits;
import dev.broadsheet.image.ImageNeeds;
import dev.broadsheet.image.ImageRequest;
import dev.broadsheet.image.ImageResult;
import dev.broadsheet.image.ImageRun;
import dev.broadsheet.image.OwnImage;
import dev.broadsheet.image.WantedImage;
import dev.broadsheet.page.BodyPictures;
import dev.broadsheet.page.PictureNeeds;
import dev.broadsheet.site.Publishing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The step before a build that fetches images and makes their sizes; a build itself asks no other host. */
public final class Images {

    private Images() {}

    /**
     * What to do beside what every run does.
     *
     * @param retry whether what failed is tried again at once
     * @param prune whether images that no article uses are dropped
     */
    public record Options(FetchLimits limits, boolean retry, boolean prune) {}

    /**
     * Brings the store of images up to what the articles show.
     *
     * @return with the errors of the newsroom; where it has some that stop a build, nothing was done
     * @throws java.io.UncheckedIOException where a file cannot be read or written
     */
    public static ImageResult fetch(BuildRequest request, Options options, Progress progress) {
        try (Workers workers = new Workers(request.jobs());
                Cache cache = Cache.open(CacheFolder.of(request))) {
            Worksite worksite = new Worksite(request, workers, progress, new Stages(), cache);
            Listing listing = worksite.stages().list(request);
            Newsroom newsroom = Reading.read(worksite, listing.content());
            if (newsroom.stopped()) {
                List<Diagnostic> errors = newsroom.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .sorted()
                        .toList();
                return new ImageResult(0, 0, 0, 0, 0, errors);
            }
            return run(worksite, newsroom, options);
        }
    }

    private static ImageResult run(Worksite worksite, Newsroom newsroom, Options options) {
        BuildRequest request = worksite.request();
        Progress progress = worksite.progress();
        ImageRequest asked = new ImageRequest(
                request.content(),
                request.now(),
                "Broadsheet (+" + newsroom.config().url() + ")",
                options.limits(),
                options.retry(),
                options.prune(),
                request.jobs());
        try (ImageRun run = ImageRun.open(asked, needs(worksite, newsroom))) {
            List<OwnImage> unsized = run.unsized();
            progress.stage("size", unsized.size());
            run.size(unsized, progress::step);
            List<WantedImage> missing = run.missing();
            progress.stage("fetch", missing.size());
            run.fetch(missing, progress::step);
            run.prune();
            return run.result();
        }
    }

    private static ImageNeeds needs(Worksite worksite, Newsroom newsroom) {
        Publishing publishing = worksite.request().publishing();
        List<Article> articles = new ArrayList<>(newsroom.articles());
        articles.addAll(newsroom.pages());
        Map<String, List<String>> bodies = bodies(worksite, newsroom, articles);
        return PictureNeeds.of(new PictureNeeds.Sources(
                newsroom.config(),
                newsroom.statics(),
                articles,
                publishing::isPublished,
                newsroom::nameOf,
                newsroom.topics(),
                newsroom.providers(),
                worksite.cache()::print,
                article -> bodies.getOrDefault(article.path(), List.of())));
    }

    /** Images of bodies by the path of their article. */
    private static Map<String, List<String>> bodies(Worksite worksite, Newsroom newsroom, List<Article> articles) {
        BodyPictures pictures = new BodyPictures(newsroom.config());
        Map<String, List<String>> bodies = new ConcurrentHashMap<>();
        worksite.progress().stage("look", articles.size());
        worksite.workers().forEach(articles, article -> {
            if (!article.body().blank()) {
                List<String> found = pictures.of(newsroom.bodyOf(article, worksite));
                if (!found.isEmpty()) {
                    bodies.put(article.path(), found);
                }
            }
            worksite.progress().step();
        });
        return bodies;
    }
}
