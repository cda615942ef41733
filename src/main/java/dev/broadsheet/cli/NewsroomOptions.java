package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.publish.Folders;
import dev.broadsheet.source.Disk;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads the newsroom. */
final class NewsroomOptions {

    private static final String SITE = "target/site";
    private static final String PREVIEW = "target/preview";
    private static final String TEMPLATES = "templates";

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = {"The newsroom's folder (default: ${DEFAULT-VALUE})."})
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = {
                "Templates that override the bundled theme file by file (default: " + TEMPLATES + " if it exists)."
            })
    private @Nullable Path templates;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = {
                "The built site (default: " + SITE + ", with --preview " + PREVIEW + ", by serve target/serve)."
            })
    private @Nullable Path output;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = {
                "State that makes the next build quick; safe to delete at any time (default: .broadsheet beside the output"
                        + " folder)."
            })
    private @Nullable Path cache;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = {
                "Absolute address of the site's root (default: url in site.yaml, by serve the local address)."
            })
    private @Nullable String baseUrl;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = {
                "The moment that the whole build believes in, such as 2026-05-01T09:00:00Z (default: SOURCE_DATE_EPOCH, in"
                        + " seconds, else the clock)."
            })
    private @Nullable String now;

    @Option(
            names = "--preview",
            description = {"Also build what is not published yet; every page says so (default: off)."})
    private boolean preview;

    @Option(
            names = {"-k", "--keep-going"},
            description = {"Leave out articles with errors and publish the rest (default: off)."})
    private boolean keepGoing;

    @Option(names = "--clean", description = "Ignore the cache (default: off).")
    private boolean clean;

    @Option(names = "--jobs", paramLabel = "N", description = "Worker threads (default: one for each processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How problems and results are printed: text, json with one object a line, or, by check, sarif (default:"
                        + " ${DEFAULT-VALUE})."
            })
    private Report.Format format = Report.Format.TEXT;

    @Option(names = "--quiet", description = "Print problems only (default: off).")
    private boolean quiet;

    @Option(
            names = "--stats",
            description = {"Print the time, files and bytes of each stage, and why pages were made (default: off)."})
    private boolean stats;

    Report.Format format() {
        return format;
    }

    boolean quiet() {
        return quiet;
    }

    boolean stats() {
        return stats;
    }

    /** What the options ask for, as far as it makes sense. */
    BuildRequest request(Console console) {
        return request(console, preview ? PREVIEW : SITE);
    }

    /**
     * The same for a command whose output goes elsewhere.
     *
     * @param usual the output folder where no option names one
     */
    BuildRequest request(Console console, String usual) {
        Path to = console.resolve(output == null ? Path.of(usual) : output);
        Path memory = cache == null ? to.resolveSibling(".broadsheet") : console.resolve(cache);
        BuildRequest request = new BuildRequest(
                console.workingFolder(),
                contentFolder(content, console),
                templatesFolder(console),
                to,
                memory,
                baseUrl == null ? null : siteRoot(baseUrl),
                moments(console).instant(),
                preview,
                keepGoing,
                clean,
                positive(jobs));
        return apart(request, console);
    }

    /** The moments that one build after the other believes in: always the same one, unless the clock says it. */
    InstantSource moments(Console console) {
        return now == null ? Instants.moments(console) : InstantSource.fixed(Instants.of("--now", now));
    }

    /** The same, where none of its folders lies within another that it must not. */
    static BuildRequest apart(BuildRequest request, Console console) {
        Folders folders = new Folders(
                console.workingFolder(),
                console.home(),
                request.content(),
                request.templates(),
                request.cache(),
                request.output());
        String conflict = folders.conflict();
        if (conflict != null) {
            throw new Misuse(conflict);
        }
        return request;
    }

    /** The newsroom's folder, which must be there. */
    static Path contentFolder(Path content, Console console) {
        Path folder = console.resolve(content);
        if (!Disk.isFolder(folder)) {
            throw new Misuse("there is no content folder " + content
                    + "; name it with --content DIR, or begin a newsroom with 'broadsheet init DIR'");
        }
        return folder;
    }

    /** Where the newsroom's own templates are, or would be. */
    Path templates(Console console) {
        return console.resolve(templates == null ? Path.of(TEMPLATES) : templates);
    }

    private @Nullable Path templatesFolder(Console console) {
        Path folder = templates(console);
        if (Disk.isFolder(folder)) {
            return folder;
        } else if (templates == null) {
            return null;
        }
        throw new Misuse(
                "there is no templates folder " + templates + "; without --templates the bundled theme is used");
    }

    private static String siteRoot(String url) {
        return SiteUrl.of(url)
                .orElseThrow(() -> new Misuse(
                        "--base-url must be an absolute address such as https://news.example.org/, not '" + url + "'"));
    }

    private static int positive(int jobs) {
        if (jobs < 1) {
            throw new Misuse("--jobs must be at least 1, not " + jobs);
        }
        return jobs;
    }
}
