package dev.broadsheet.intake;

import dev.broadsheet.article.FirstSegment;
import dev.broadsheet.article.Slug;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Yaml;
import dev.broadsheet.source.YamlValue.Text;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The content folder of a Hugo or Jekyll site, or the site's folder as a whole. */
final class ForeignFolder {

    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(md|markdown|mdown|html?)");
    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(md|markdown|mdown)");
    private static final Pattern MEDIA =
            Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|avif|svg|ico|pdf|mp3|mp4|webm|ogg|csv|zip|txt|vtt)");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)-(.+)");
    private static final Set<String> SPECIAL = Set.of("topics", "providers", "assets", "root", "pages");
    private static final Set<String> PASSED_OVER = Set.of(
            "_layouts",
            "_includes",
            "_site",
            "_sass",
            "_data",
            "_plugins",
            "layouts",
            "themes",
            "archetypes",
            "public",
            "resources",
            "node_modules",
            "vendor");

    /** A text and where it goes. */
    private record Placed(
            SourceFile file, String place, @Nullable Instant published) {}

    private final Workshop workshop;
    private final SourceTree tree;
    private final List<SourceFile> statics;
    private final boolean jekyll;
    private final OldAddresses addresses;

    /** Paths of texts in the newsroom by their paths and names where they come from, without ending. */
    private final Map<String, String> places = new HashMap<>();

    /** Where images and other files go, and what their addresses become. */
    private final Map<SourceFile, String> media = new LinkedHashMap<>();

    private final Map<String, String> moved = new HashMap<>();

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> unknown = new TreeMap<>();

    ForeignFolder(Path folder, Path workingFolder, Workshop workshop) {
        this.workshop = workshop;
        Path content = folder.resolve("content");
        this.tree = SourceTree.of(Disk.isFolder(content) ? content : folder, workingFolder);
        Path files = folder.resolve("static");
        this.statics =
                Disk.isFolder(files) ? SourceTree.of(files, workingFolder).files() : List.of();
        this.jekyll = tree.files().stream().anyMatch(file -> file.path().matches("_posts/.*|_config\\.yml"));
        this.addresses = new OldAddresses(jekyll ? permalink() : null);
    }

    /** How Jekyll made addresses of posts: as its settings say, else by their dates. */
    private String permalink() {
        return tree.files().stream()
                .filter(file -> file.path().equals("_config.yml"))
                .map(file -> Yaml.readTexts(file, Set.of("permalink"), new Problems(file.name()))
                        .get("permalink"))
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).inOneLine())
                .findFirst()
                .orElse("date");
    }

    /** Whether a folder holds Markdown: one of feeds does not. */
    static boolean holdsArticles(Path folder) {
        return Disk.beneath(folder).keySet().stream()
                .anyMatch(file -> MARKDOWN.matcher(file.toString()).matches() && Disk.isFile(file));
    }

    /** Hands over all articles, and what lies beside them; returns what could not be carried over. */
    List<Diagnostic> takeTo(Writing writing) {
        List<Placed> texts = tree.files().stream()
                .filter(this::isText)
                .flatMap(file -> placed(file).stream())
                .toList();
        tree.files().stream().filter(ForeignFolder::isMedia).forEach(file -> move(file, mediaPlaceOf(file.path())));
        statics.stream().filter(ForeignFolder::isMedia).forEach(file -> move(file, "assets/" + file.path()));
        for (Placed text : texts) {
            String name = name(text.file.path());
            places.put(name, text.place);
            places.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), text.place);
        }
        texts.forEach(text -> manuscript(text).ifPresent(writing));
        media.forEach((file, place) -> writing.copy(file.file(), place));
        diagnostics.addAll(tree.diagnostics());
        diagnostics.addAll(leftOut());
        return diagnostics;
    }

    private List<Diagnostic> leftOut() {
        Problems problems = new Problems(tree.shown().isEmpty() ? tree.name() : tree.shown());
        unknown.forEach((name, count) -> problems.warning(
                "not-imported",
                problems.at(0),
                "the instruction \"%s\" is left out of the texts (%d)".formatted(name, count),
                null));
        return problems.all();
    }

    /** Where a text goes; nothing where it is none. */
    private Optional<Placed> placed(SourceFile file) {
        Problems problems = new Problems(file.name());
        Optional<Placed> placed = Optional.empty();
        if (file.path().endsWith("_index.md")) {
            String message = "the page of a section is left out: it makes itself here";
            problems.warning("not-imported", problems.at(0), message, null);
        } else {
            String path = placeOf(file.path());
            placed = ForeignMatter.read(file, problems).map(matter -> {
                ForeignFields fields = new ForeignFields(matter.fields(), workshop.zone(), jekyll);
                fields.unreadDate().ifPresent(date -> {
                    String message = "the date \"" + date.inOneLine() + "\" cannot be read";
                    problems.warning("not-imported", problems.at(date), message, "write it as 2026-05-31");
                });
                Instant published = published(fields, path);
                // only a page may be without a date
                boolean page = published == null && !path.startsWith("pages/");
                return new Placed(file, page ? undated(file.path(), path) : path, published);
            });
        }
        diagnostics.addAll(problems.all());
        return placed;
    }

    /** A draft needs no date among drafts; whatever else has none is a page. */
    private static String undated(String from, String path) {
        return from.startsWith("_drafts/") ? "_drafts/" + path.substring(path.lastIndexOf('/') + 1) : "pages/" + path;
    }

    private @Nullable Instant published(ForeignFields fields, String path) {
        Matcher dated = DATED.matcher(path.substring(path.lastIndexOf('/') + 1));
        return fields.published()
                .or(() -> dated.matches() ? day(dated.group(1)) : Optional.empty())
                .orElse(null);
    }

    private boolean isText(SourceFile file) {
        boolean post = file.path().startsWith("_posts/") || file.path().startsWith("_drafts/");
        boolean text = post
                ? TEXT.matcher(file.path()).matches()
                : MARKDOWN.matcher(file.path()).matches();
        return text && !isPassedOver(file.path());
    }

    private static boolean isPassedOver(String path) {
        return PASSED_OVER.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path).toLowerCase(Locale.ROOT);
    }

    /** What texts call a text: a bundle by its folder. */
    private static String name(String path) {
        return stem(path).replaceFirst("/(index)?$", "");
    }

    /** Posts go to the collection of the request, other folders keep their names, single files are pages. */
    private String placeOf(String path) {
        String markdown = path.substring(0, path.lastIndexOf('.')) + ".md";
        int slash = markdown.indexOf('/');
        String name = markdown.substring(markdown.lastIndexOf('/') + 1);
        if (slash < 0) {
            return "pages/" + markdown;
        } else if (markdown.startsWith("_posts/")) {
            Matcher dated = DATED.matcher(name);
            return workshop.collection() + "/" + (dated.matches() ? name.substring(0, 4) + "/" : "") + name;
        } else if (markdown.startsWith("_drafts/")) {
            return workshop.collection() + "/" + name;
        }
        String section = markdown.substring(0, slash);
        boolean taken = SPECIAL.contains(section) || FirstSegment.isTaken(section);
        return taken && !section.equals("pages") ? "old-" + markdown : markdown;
    }

    private static boolean isMedia(SourceFile file) {
        return MEDIA.matcher(file.path()).matches() && !isPassedOver(file.path());
    }

    private void move(SourceFile file, String place) {
        media.put(file, place);
        moved.put("/" + file.path(), "/" + place);
    }

    /** What lies in a section of Hugo stays beside its texts; an image that lies elsewhere is an asset here. */
    private String mediaPlaceOf(String path) {
        boolean beside = path.indexOf('/') > 0 && !jekyll;
        return beside ? beside(path) : path.startsWith("assets/") ? path : "assets/" + path;
    }

    private String beside(String path) {
        String place = placeOf(path);
        return place.substring(0, place.lastIndexOf('/') + 1) + path.substring(path.lastIndexOf('/') + 1);
    }

    private Optional<Manuscript> manuscript(Placed text) {
        return ForeignMatter.read(text.file, new Problems(text.file.name())).map(matter -> manuscript(text, matter));
    }

    private Manuscript manuscript(Placed text, ForeignMatter matter) {
        String stem = stem(text.place.substring(text.place.lastIndexOf('/') + 1));
        Path folder = Path.of(text.place).getParent();
        boolean bundle = stem.equals("index") && folder != null && folder.getNameCount() > 1;
        Matcher dated = DATED.matcher(stem);
        String file = dated.matches() ? dated.group(2) : stem;
        String name = bundle && folder != null ? String.valueOf(folder.getFileName()) : file;
        String old = text.place.startsWith("pages/")
                ? null
                : addresses.of(text.file.path(), matter.fields()).orElse(null);
        Map<String, Object> fields = new ForeignFields(matter.fields(), workshop.zone(), jekyll)
                .translated(
                        name.replace('-', ' '), text.published, text.file.path().startsWith("_drafts/"), old);
        fields.computeIfPresent("images", (field, images) -> ForeignFields.moved(images, moved));
        if (bundle) {
            fields.putIfAbsent("slug", Slug.of(name));
        }
        ForeignText body = new ForeignText(target -> link(text.place, target), moved, jekyll);
        String plain = body.markdown(matter.body());
        body.unknown().forEach((instruction, count) -> unknown.merge(instruction, count, Integer::sum));
        boolean html = !MARKDOWN.matcher(text.file.path()).matches();
        String markdown = html ? workshop.conversion().markdown(plain, "") : plain;
        return new Manuscript(text.file.name(), text.place, List.of(), fields, markdown.strip());
    }

    private static Optional<Instant> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The way from one text to another that a third name speaks of. */
    private @Nullable String link(String from, String target) {
        int fragment = target.indexOf('#');
        String file = fragment < 0 ? target : target.substring(0, fragment);
        String name = name(file.replaceFirst("^/", ""));
        String place = places.getOrDefault(name, places.get(name.substring(name.lastIndexOf('/') + 1)));
        if (place == null) {
            return null;
        }
        Path folder = Path.of(from).getParent();
        String way = folder == null
                ? place
                : folder.relativize(Path.of(place)).toString().replace('\\', '/');
        return way + (fragment < 0 ? "" : "#h-" + target.substring(fragment + 1)); // as headings are named here
    }
}
