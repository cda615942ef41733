package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Slug;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.StandingPageSource;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Decides which pages a site has. */
public final class Planning {

    private static final String VERBATIM = "root/";

    private final Desk desk;
    private final Addresses addresses = new Addresses();
    private final Keys keys;
    private final RootFiles rootFiles;
    private final @Nullable SearchPages search;
    private final List<Planned> pages = new ArrayList<>();
    private final List<Attachment.Copy> verbatim = new ArrayList<>();
    private final Map<String, Addresses.Occupant> ofSite = new HashMap<>();

    /** Sections that are there by the word of articles alone, by the address of their first page. */
    private final Map<String, Section> sections = new HashMap<>();

    private Planning(PlanInput input) {
        this.desk = Desk.of(input);
        this.keys = new Keys(desk, addresses);
        input.beside().execute(new FutureTask<>(keys::prepare, true)); // whose failures are those of who asks
        desk.site().sections().stream()
                .filter(section -> !isNewsroomsOwn(section))
                .forEach(section -> sections.put(Paths.section(section), section));
        this.rootFiles = new RootFiles(desk);
        this.search = desk.config().web().search() ? new SearchPages(desk, keys) : null;
    }

    /** Every page of the site, and what stands in the way of having them. */
    public static PagePlan plan(PlanInput input) {
        return new Planning(input).plan();
    }

    private PagePlan plan() {
        addVerbatim();
        addArticles();
        List<Planned> own = new ArrayList<>();
        own.addAll(new FrontPages(desk, keys).plan());
        own.addAll(new GroupPages(desk, keys).plan());
        own.addAll(new TopicPages(desk, keys).plan());
        own.addAll(new ArchivePages(desk, keys).plan());
        Corrections corrections = new Corrections(desk, addresses);
        own.addAll(corrections.pages());
        addStanding();
        own.forEach(page -> add(page, "a page of the site itself"));
        List<Planned> others = new ArrayList<>(standingToIndex());
        others.addAll(own);
        new Feeds(desk, addresses, keys).plan().forEach(page -> add(page, "a feed"));
        corrections.feeds().forEach(page -> add(page, "a feed"));
        new JsonListings(desk, keys).plan().forEach(page -> add(page, "a listing for programs"));
        if (search != null) {
            search.plan().forEach(page -> add(page, "the search"));
        }
        new Sitemaps(desk).plan(others).forEach(page -> add(page, "a sitemap"));
        if (!addresses.exists(Paths.ROBOTS)) {
            add(robots(), "the rules for crawlers");
        }
        addTombstones();
        addAliases();
        return planned(Views.of(desk), new HostFiles(desk, addresses).all());
    }

    private PagePlan planned(SiteView site, Hosting hosting) {
        List<Diagnostic> diagnostics = new ArrayList<>(addresses.diagnostics());
        diagnostics.addAll(hosting.diagnostics());
        diagnostics.addAll(rootFiles.diagnostics());
        diagnostics.addAll(renamed());
        diagnostics.addAll(MainTopics.unknown(desk));
        diagnostics.addAll(new MissingImages(desk).ofSite());
        return new PagePlan(
                site,
                inTurn(),
                attachments(hosting),
                addresses.conflicting(),
                diagnostics,
                desk.teasers()::url,
                new Sidebars(desk, addresses)::sources,
                addresses::pageInTheWay,
                context(site));
    }

    /** The pages in the order in which they are best made. */
    private List<Planned> inTurn() {
        List<Planned> turn = pages.stream().sorted(Planned.BY_ARTICLES).toList();
        return search == null ? turn : search.inTurn(turn);
    }

    /** What every page depends on, or may. */
    private Fingerprint context(SiteView site) {
        Fingerprinter context = new Fingerprinter().value(desk.config()).value(site);
        desk.input().labels().addTo(context);
        for (Attachment asset : desk.input().files().assets().all()) {
            context.text(asset.path());
            if (asset instanceof Attachment.Copy copy) {
                context.add(desk.input().prints().apply(copy.file()));
            } else if (asset instanceof Attachment.Made made) {
                context.bytes(made.content());
            }
        }
        return context.done();
    }

    private void addArticles() {
        ArticlePages maker = new ArticlePages(desk, addresses);
        for (Article article : desk.site().articles()) {
            if (desk.teasers().hasPage(article)) {
                String path = desk.teasers().path(article);
                Planned page =
                        new Planned(path, article.path(), () -> keys.article(article), () -> maker.make(article));
                take(page.showing(List.of(article)), article(article, false));
            }
        }
    }

    private void addStanding() {
        StandingPages maker = new StandingPages(desk, addresses);
        for (StandingPageSource page : desk.site().pages()) {
            take(maker.plan(page), page(page.article(), false));
        }
        add(maker.notFound(), "the page for addresses that do not exist");
    }

    /** Standing pages that search engines are to show. */
    private List<Planned> standingToIndex() {
        StandingPages maker = new StandingPages(desk, addresses);
        return desk.site().pages().stream()
                .filter(page -> !page.article().visibility().noindex())
                .map(maker::plan)
                .toList();
    }

    private void addTombstones() {
        StandingPages maker = new StandingPages(desk, addresses);
        for (Article article : desk.site().tombstones()) {
            String path = desk.teasers().path(article);
            take(new Planned(path, article.path(), () -> maker.tombstone(path)), article(article, false));
            for (String old : Aliases.paths(article, path)) {
                take(new Planned(old, article.path(), () -> maker.tombstone(old)), article(article, true));
            }
        }
    }

    private void addAliases() {
        Aliases aliases = new Aliases(desk);
        for (Article article : desk.site().articles()) {
            String own = desk.teasers().path(article);
            for (String old : Aliases.paths(article, own)) {
                take(aliases.plan(old, article), article(article, true));
            }
        }
        for (StandingPageSource page : desk.site().pages()) {
            for (String old : Aliases.paths(page.article(), page.path() + "/")) {
                take(aliases.plan(old, page), page(page.article(), true));
            }
        }
        Addresses.Occupant settings = Addresses.Occupant.ofRedirect(desk.input().settings());
        for (Map.Entry<String, String> redirect : desk.config().redirects().entrySet()) {
            take(aliases.plan(redirect.getKey(), redirect.getValue()), settings);
        }
    }

    private List<Attachment> attachments(Hosting hosting) {
        List<Attachment> files = new ArrayList<>(desk.input().files().assets().all());
        files.addAll(Views.attachments(desk));
        desk.site().articles().stream()
                .filter(article -> !desk.teasers().hasPage(article)) // else its page brings them
                .forEach(article -> files.addAll(desk.teasers().files(article)));
        files.addAll(verbatim);
        files.addAll(hosting.files());
        rootFiles.manifest().ifPresent(files::add);
        if (desk.config().web().llms() && !addresses.exists(Paths.LLMS)) {
            files.add(LlmsTxt.of(desk));
        }
        String key = desk.config().web().indexNow();
        if (key != null && !addresses.exists(key + ".txt")) {
            files.add(new Attachment.Made(key + ".txt", key.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** What the newsroom puts into the site's root goes before what the site would put there itself. */
    private void addVerbatim() {
        for (SourceFile file : desk.input().files().verbatim()) {
            String path = Assets.portable(file.path().substring(VERBATIM.length()));
            String address = path.endsWith("/" + Paths.INDEX) || path.equals(Paths.INDEX)
                    ? path.substring(0, path.length() - Paths.INDEX.length())
                    : path;
            if (addresses.take(address, Addresses.Occupant.ofFile(file))) {
                verbatim.add(new Attachment.Copy(path, file));
            }
        }
    }

    /** The name of a file in the site's root may be all that it is there for. */
    private List<Diagnostic> renamed() {
        return verbatim.stream()
                .filter(copy -> !copy.file().path().equals(VERBATIM + copy.path()))
                .map(copy -> Assets.renamed(copy.file(), copy.path()))
                .toList();
    }

    private Planned robots() {
        RobotsPage page = new RobotsPage(
                Paths.ROBOTS,
                !desk.input().preview(),
                Crawlers.refused(desk.config().web()),
                desk.paths().absolute(Paths.SITEMAP));
        return new Planned(Paths.ROBOTS, null, () -> Made.of(page));
    }

    private void add(Planned page, String what) {
        Section section = sections.get(page.path().substring(0, page.path().indexOf('/') + 1));
        take(
                page,
                section == null
                        ? ofSite.computeIfAbsent(what, Addresses.Occupant::ofSite)
                        : ofSite.computeIfAbsent(Paths.section(section) + what, key -> section(section, what)));
    }

    /** Whether an article lies in the folder of its section, which then is there because the newsroom wants it. */
    private static boolean isNewsroomsOwn(Section section) {
        return section.articles().stream()
                .map(Article::collection)
                .distinct()
                .anyMatch(folder -> Slug.of(folder).equals(section.slug()));
    }

    private Addresses.Occupant section(Section section, String what) {
        return Addresses.Occupant.ofSection(
                what,
                () -> section.articles().stream()
                        .map(article -> occupant(Addresses.Kind.SECTION, article, false))
                        .toList());
    }

    private void take(Planned page, Addresses.Occupant occupant) {
        if (addresses.take(page.path(), page.file(), occupant)) {
            pages.add(page);
        }
    }

    private Addresses.Occupant article(Article article, boolean alias) {
        return occupant(Addresses.Kind.ARTICLE, article, alias);
    }

    private Addresses.Occupant page(Article article, boolean alias) {
        return occupant(Addresses.Kind.PAGE, article, alias);
    }

    private Addresses.Occupant occupant(Addresses.Kind kind, Article article, boolean alias) {
        return Addresses.Occupant.ofSource(
                kind, article.path(), () -> desk.input().sources().apply(article), alias);
    }
}
