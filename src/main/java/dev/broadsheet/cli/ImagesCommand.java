package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.Images;
import dev.broadsheet.image.FetchLimits;
import dev.broadsheet.image.ImageResult;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fetches images and makes their sizes, so that a build asks no other host. */
@Command(
        description = {
            "Fetches the articles' images from other hosts, once, and makes them and the newsroom's own in several sizes, for"
                    + " builds to use. They are kept in the folder .images of the content folder."
        })
final class ImagesCommand implements Callable<Integer> {

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_MEGABYTES = 100;

    private final Console console;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Ask for at most so many images; the next run goes on (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--megabytes",
            paramLabel = "N",
            defaultValue = "10",
            description = "Take no image that is larger, up to 100 (default: ${DEFAULT-VALUE}).")
    private int megabytes;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Wait no longer for an image (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--pause",
            paramLabel = "MILLISECONDS",
            defaultValue = "200",
            description = "Wait so long between two requests to a host (default: ${DEFAULT-VALUE}).")
    private int pause;

    @Option(
            names = "--retry",
            description = "Ask again at once for what could not be had (default: after an hour or more).")
    private boolean retry;

    @Option(names = "--prune", description = "Drop the images that no article uses any more (default: off).")
    private boolean prune;

    @Option(
            names = "--allow-loopback",
            description = "Also ask this machine, at any port, to try things out (default: off).")
    private boolean loopback;

    ImagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = Report.of(options.format(), console);
        BuildRequest request = options.request(console);
        Images.Options asked = new Images.Options(limits(), retry, prune);
        ImageResult result = fetch(request, asked);
        result.diagnostics().forEach(report::problem);
        if (!options.quiet()) {
            report.fetched(result);
        }
        // what could not be had is no error: the web is never whole
        return Status.of(request, result.diagnostics()).code();
    }

    /** Where its encoder cannot be loaded, a library prints that before it says so: nothing to worry the user with. */
    private ImageResult fetch(BuildRequest request, Images.Options asked) {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return new Run(console, options).watched(progress -> Images.fetch(request, asked, progress));
        } finally {
            System.setErr(err);
        }
    }

    private FetchLimits limits() {
        if (limit < 0 || megabytes < 1 || megabytes > MOST_MEGABYTES || seconds < 1 || pause < 0) {
            throw new Misuse("--limit and --pause must not be negative, --megabytes must be 1 to 100 and --seconds at"
                    + " least 1");
        }
        return new FetchLimits(
                limit, megabytes * MEGABYTE, Duration.ofSeconds(seconds), Duration.ofMillis(pause), loopback);
    }
}
