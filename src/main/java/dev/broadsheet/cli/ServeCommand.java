package dev.broadsheet.cli;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.serve.ServeRequest;
import dev.broadsheet.serve.Serving;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the site on this machine while it is being written. */
@Command(description = "Builds the site, shows it on this machine, and follows what is written until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    private static final String OUTPUT = "target/serve";
    private static final int PORT = 4000;
    private static final int HIGHEST_PORT = 65_535;

    private final Console console;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = {"Listen on this port (default: " + PORT + " or the next that is free)."})
    private @Nullable Integer port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {
                "Listen on this address; any but the default may be open to others (default: ${DEFAULT-VALUE})."
            })
    private String bind = "127.0.0.1";

    @Option(names = "--open", description = "Open a browser (default: off).")
    private boolean open;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Report report = Report.of(options.format(), console);
        ServeRequest request = request();
        warn();
        try (Serving serving = Serving.start(request, (result, time) -> print(report, result, time))) {
            if (!options.quiet()) {
                console.err().println("Serving " + Plain.of(serving.url()) + " until Ctrl-C.");
            }
            if (open) {
                browse(serving.url());
            }
            serving.await();
        }
        return Status.DONE.code();
    }

    private ServeRequest request() {
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw new Misuse("--port must be a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        BuildRequest request = options.request(console, OUTPUT);
        Path templates = options.templates(console);
        NewsroomOptions.apart(request.with(templates), console); // they may come while it serves
        return new ServeRequest(
                request, templates, options.moments(console), bind, port == null ? PORT : port, port == null);
    }

    private void warn() {
        try {
            if (!InetAddress.getByName(bind).isLoopbackAddress()) {
                console.err()
                        .println("broadsheet: whoever reaches " + Plain.of(bind)
                                + " can read this site, what is not published yet included with --preview");
            }
        } catch (UnknownHostException e) {
            throw new Misuse("--bind must be an address of this machine, not '" + bind + "'");
        }
    }

    private void print(Report report, BuildResult result, Duration time) {
        result.diagnostics().forEach(report::problem);
        if (options.stats()) {
            result.stages().forEach(report::stage);
        }
        if (!options.quiet()) {
            report.built(result, time);
        }
    }

    private void browse(String url) {
        List<String> command = browser(System.getProperty("os.name", ""), url);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console.err().println("broadsheet: no browser could be opened with " + command.get(0));
        }
    }

    /** What opens an address in the user's own browser. */
    static List<String> browser(String system, String url) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of("open", url);
        }
        return name.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                : List.of("xdg-open", url);
    }
}
