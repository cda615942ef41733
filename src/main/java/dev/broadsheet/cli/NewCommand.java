package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.broadsheet.article.FirstSegment;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Slug;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an article. */
@Command(description = "Writes an article with complete front matter, as a draft, and prints the path of its file.")
final class NewCommand implements Callable<Integer> {

    private static final Pattern COLLECTION = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

    private final Console console;

    @Parameters(paramLabel = "TITLE", description = "The headline.")
    private String title = "";

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The newsroom's folder (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            defaultValue = "news",
            description = "The folder of the newsroom that the article goes to (default: ${DEFAULT-VALUE}).")
    private String collection = "news";

    @Option(
            names = "--category",
            paramLabel = "NAME",
            description = "The section that it appears in (default: the collection's name).")
    private @Nullable String category;

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "A topic; may be given several times (default: none).")
    private List<String> topics = List.of();

    @Option(names = "--provider", paramLabel = "NAME", description = "Who published it (default: the site itself).")
    private @Nullable String provider;

    @Option(
            names = "--date",
            paramLabel = "INSTANT",
            description = "When it is to be published, such as 2026-05-01T09:00:00+02:00 (default: now).")
    private @Nullable String date;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = NewsroomOptions.contentFolder(content, console);
        requireCollection(collection);
        if (category == null) {
            requireSection(collection);
        } else if (FirstSegment.isTaken(Slug.of(category))) {
            throw new Misuse("--category must be a section of the newsroom's own: the site needs /" + Slug.of(category)
                    + "/ for itself");
        }
        OffsetDateTime when = when(folder);
        String path = collection + "/" + String.format(Locale.ROOT, "%04d", when.getYear()) + "/" + when.toLocalDate()
                + "-" + slug() + ".md";
        String shown = content.resolve(path).toString().replace('\\', '/');
        write(folder.resolve(path), shown, new Draft(title.strip(), when, category, topics, provider).text());
        console.out().println(Plain.of(shown));
        return Status.DONE.code();
    }

    /** What is given, else now, with the day that it is where the newsroom is. */
    private OffsetDateTime when(Path folder) {
        if (date != null) {
            return Instants.zoned("--date", date);
        }
        ContentFolder newsroom = ContentFolder.of(SourceTree.of(folder, console.workingFolder()));
        ZoneId zone = SiteConfigReader.read(newsroom, null).config().zone();
        return Instants.now(console).atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Refuses a collection that is no plain name of a folder. */
    static void requireCollection(String collection) {
        if (!COLLECTION.matcher(collection).matches()) {
            throw new Misuse(
                    "--collection must be the name of a folder: letters, digits, - and _, not '" + collection + "'");
        }
        ContentFolder.purpose(collection).ifPresent(purpose -> {
            throw new Misuse(
                    "the folder '" + collection + "' of a newsroom " + purpose + "; choose another --collection");
        });
    }

    /** Refuses a collection whose articles would be in a section that the site needs for itself. */
    static void requireSection(String collection) {
        String slug = Slug.of(NameKey.of(collection.startsWith("_") ? collection.substring(1) : collection));
        if (FirstSegment.isTaken(slug)) {
            throw new Misuse("articles of the collection '" + collection + "' would be the section /" + slug
                    + "/, which the site needs for itself; choose another --collection");
        }
    }

    private String slug() {
        if (title.isBlank()) {
            throw new Misuse("an article needs a title");
        }
        return Slug.of(title.strip());
    }

    private static void write(Path file, String shown, String text) {
        if (Disk.attributes(file, NOFOLLOW_LINKS) != null) {
            throw new Misuse("there is an article " + shown + " already; choose another title or --date");
        }
        try {
            Files.createDirectories(file.getParent());
            Disk.replace(file, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw Disk.failure("write", file, e);
        }
    }
}
