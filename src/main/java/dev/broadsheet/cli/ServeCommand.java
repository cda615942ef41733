package dev.broadsheet.cli;

import com.sun.net.httpserver.HttpServer;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.serve.LiveSite;
import dev.broadsheet.serve.ServeRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the site on this machine while it is written. */
@Command(
        name = "serve",
        description = {
            "Builds the site, serves it on this machine, and builds it again whenever a file changes; pages that are open in a"
                    + " browser follow."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 4000;
    private static final String LOOPBACK = "127.0.0.1";

    /** Apart from what is published, since its links lead to this machine. */
    private static final Path OUTPUT = Path.of("target/serve");

    private final Console console;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen at (default: " + USUAL_PORT + ", or the next free one).")
    private @Nullable Integer port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = LOOPBACK,
            description = {
                "The address to listen at; 0.0.0.0 lets every machine of the network read the site, drafts included with"
                        + " --preview (default: ${DEFAULT-VALUE})."
            })
    private String bind = LOOPBACK;

    @Option(names = "--open", description = "Open the site in a browser (default: off).")
    private boolean open;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Report report = Report.of(options.format(), console);
        options.request(console, OUTPUT); // whatever is wrong with the options is said before a port is taken
        HttpServer server = LiveSite.listen(bind, port == null ? USUAL_PORT : port, port != null);
        String url = "http://" + host() + ":" + server.getAddress().getPort() + "/";
        if (!Set.of(LOOPBACK, "::1", "localhost").contains(bind)) {
            console.err().println("broadsheet: others on the network can read this site while it is served");
        }
        ServeRequest request = new ServeRequest(() -> request(url), bind, new Teller(report, console));
        try (LiveSite site = LiveSite.open(server, request)) {
            String shown = request(url).baseUrl();
            console.out().println("Serving " + shown + " until Ctrl-C is pressed.");
            if (open) {
                browse(String.valueOf(shown));
            }
            site.await();
        }
        return Status.DONE.code();
    }

    private String host() {
        boolean here = bind.equals(LOOPBACK) || bind.equals("0.0.0.0");
        return here ? "localhost" : bind.contains(":") ? "[" + bind + "]" : bind;
    }

    private BuildRequest request(String url) {
        BuildRequest asked = options.request(console, OUTPUT);
        return asked.baseUrl() != null ? asked : asked.at(url);
    }

    private void browse(String url) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", url)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                        : List.of("xdg-open", url);
        try {
            new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            console.err()
                    .println("broadsheet: no browser could be opened: " + Plain.of(String.valueOf(e.getMessage())));
        }
    }

    /** Prints what came of each build. */
    private record Teller(Report report, Console console) implements ServeRequest.Told {
        @Override
        public void built(BuildResult result) {
            result.diagnostics().forEach(report::problem);
            report.built(
                    result,
                    Duration.ofNanos(result.stages().stream()
                            .mapToLong(stage -> stage.time().toNanos())
                            .sum()));
        }

        @Override
        public void failed(RuntimeException why) {
            console.err().println("broadsheet: " + Plain.of(String.valueOf(why.getMessage())));
        }
    }
}
