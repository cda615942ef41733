package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.build.Explanation.Making;
import dev.broadsheet.build.Explanation.Place;
import dev.broadsheet.build.Explanation.Standing;
import dev.broadsheet.build.Listed.State;
import dev.broadsheet.build.Memory.KnownPage;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Made;
import dev.broadsheet.page.Planned;
import dev.broadsheet.render.Rendered;
import dev.broadsheet.site.Publishing;
import dev.broadsheet.site.SiteIndex;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Explains pages of a site that is not written: it makes those that it is asked for, and compares with the memory. */
final class Explaining {

    private final Survey survey;
    private final Equipment equipment;
    private final BuildRequest request;
    private final SiteIndex index;
    private final Mentions mentions;
    // standing pages too
    private final Map<String, Article> articles = new HashMap<>();

    private Explaining(Survey survey, Equipment equipment) {
        this.survey = survey;
        this.equipment = equipment;
        this.request = survey.worksite().request();
        this.index = SiteIndex.of(survey.site());
        this.mentions = new Mentions(survey.site(), survey.plan());
        survey.newsroom().articles().forEach(article -> articles.put(article.path(), article));
        survey.newsroom().pages().forEach(page -> articles.put(page.path(), page));
    }

    /** Explains what a user named, as far as the site has it. */
    static Explained explain(Survey survey, Equipment equipment, List<String> asked) {
        Explaining explaining = new Explaining(survey, equipment);
        Asking asking = new Asking(survey);
        List<Explanation> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : asked) {
            Asking.Subject subject = asking.find(name);
            if (subject == null) {
                unknown.add(name);
            } else {
                found.add(explaining.explanation(name, subject));
            }
        }
        return new Explained(found, unknown, survey.newsroom().unattributed());
    }

    private Explanation explanation(String asked, Asking.Subject subject) {
        String source = subject.source();
        Article published = source == null ? null : index.article(source);
        List<Diagnostic> problems = new ArrayList<>();
        Place place = subject.page() == null ? null : place(subject.page(), problems);
        Standing standing = source == null ? null : standing(source);
        if (source != null && standing != null && isQuotable(standing)) {
            problems.addAll(survey.newsroom().problemsOf(source));
        }
        return new Explanation(
                asked,
                source,
                standing,
                place,
                published == null ? null : survey.around(published),
                problems.stream()
                        .map(problem -> problem.withExcerpt(published == null ? null : problem.excerpt()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Whether messages may say what they found in a file: not where it is withheld. */
    private static boolean isQuotable(Standing standing) {
        return standing.state() == State.PUBLISHED || standing.state() == State.ERROR;
    }

    private Standing standing(String source) {
        Article article = articles.get(source);
        if (article == null) {
            return new Standing(State.ERROR, null, null);
        }
        State state = Inventory.state(article, request.now());
        Instant since = switch (state) {
            // a standing page need not say when
            case PUBLISHED, EMBARGOED -> article.published().equals(Instant.EPOCH) ? null : article.published();
            case EXPIRED -> article.expiry();
            case UNPUBLISHED, DELETED, ERROR -> null;
        };
        return new Standing(state, since, new Publishing(request.now(), false).nextChange(article));
    }

    private Place place(Planned page, List<Diagnostic> problems) {
        Made made = page.maker().get();
        String subject = page.source() == null ? "/" + page.path() : page.source();
        Rendered rendered = equipment.renderer().render(made.page(), subject);
        problems.addAll(made.diagnostics());
        problems.addAll(rendered.diagnostics());
        List<Attachment> files = new ArrayList<>(made.attachments());
        files.addAll(rendered.attachments());
        return new Place(
                survey.plan().site().url() + page.path(),
                page.file(),
                rendered.templates().stream().sorted().toList(),
                mentions.of(made.page()),
                files.stream().map(Attachment::path).distinct().sorted().toList(),
                making(page),
                due(page));
    }

    private @Nullable Making making(Planned page) {
        Memory memory = survey.worksite().cache().memory();
        KnownPage known = memory.pages().get(page.file());
        if (known == null) {
            return null;
        }
        long written = known.stamp().modified();
        return new Making(
                known.circumstances().reason(),
                Instant.ofEpochMilli(TimeUnit.NANOSECONDS.toMillis(written)),
                written < memory.started());
    }

    private @Nullable Reason due(Planned page) {
        Recall.Found found = equipment.recall().page(page);
        if (found instanceof Recall.Same same) {
            return same.page().stamp().equals(stamp(page)) ? null : Reason.OUTPUT;
        }
        return ((Recall.Other) found).reason();
    }

    private Stamp stamp(Planned page) {
        Path file = request.output().resolve(page.file());
        try {
            return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Stamp.NONE;
        }
    }
}
