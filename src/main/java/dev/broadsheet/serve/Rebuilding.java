package dev.broadsheet.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Progress;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Builds the site again whenever a file changes or time alone would change it, one build after the other. */
final class Rebuilding implements AutoCloseable {

    /** An editor may write a file in several steps. */
    private static final long PAUSE_MILLIS = 20;

    private static final long PING_MILLIS = 15_000;

    private final ServeRequest request;
    private final Pages pages;
    private final Audience audience;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "broadsheet-rebuild");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Path> changed = new HashSet<>();
    private final AtomicBoolean waiting = new AtomicBoolean();

    Rebuilding(ServeRequest request, Pages pages, Audience audience) {
        this.request = request;
        this.pages = pages;
        this.audience = audience;
        ping();
    }

    /** A file changed. */
    void change(Path file) {
        synchronized (changed) {
            changed.add(file);
        }
        if (!waiting.getAndSet(true)) {
            after(PAUSE_MILLIS, this::build);
        }
    }

    private void ping() {
        audience.ping();
        after(PING_MILLIS, this::ping);
    }

    private void after(long millis, Runnable task) {
        Future<?> unused = thread.schedule(task, millis, TimeUnit.MILLISECONDS); // its failures are told by itself
    }

    /** Builds at once, and waits for the end. */
    void first() {
        try {
            thread.submit(this::build).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void build() {
        waiting.set(false);
        boolean stylesOnly = stylesOnly();
        try {
            BuildRequest asked = request.build().get();
            BuildResult result = Build.build(asked, Progress.NONE);
            request.told().built(result);
            if (result.done()) {
                pages.refresh();
                audience.built(stylesOnly);
                again(asked, result);
            } else {
                audience.failed(json(result.diagnostics()));
            }
        } catch (IOException e) {
            failed(new UncheckedIOException(e.getMessage(), e));
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void failed(RuntimeException why) {
        request.told().failed(why);
        audience.failed(
                json(List.of(Diagnostic.error("failed", Location.of("broadsheet"), String.valueOf(why.getMessage())))));
    }

    /** When time alone changes the site next, it is built again. */
    private void again(BuildRequest asked, BuildResult result) {
        if (result.next() != null) {
            long wait = Duration.between(asked.now(), result.next()).toMillis();
            after(wait + 1, this::build);
        }
    }

    private boolean stylesOnly() {
        synchronized (changed) {
            boolean styles = !changed.isEmpty()
                    && changed.stream().allMatch(file -> file.toString().endsWith(".css"));
            changed.clear();
            return styles;
        }
    }

    private static String json(List<Diagnostic> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (Diagnostic problem : problems) {
                if (problem.isError()) {
                    json.writeStartObject();
                    json.writeStringField("place", place(problem.location()));
                    json.writeStringField("message", problem.message());
                    field(json, "excerpt", problem.excerpt());
                    field(json, "hint", problem.hint());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static String place(Location location) {
        return location.line() == 0
                ? location.file()
                : location.file() + ":" + location.line() + ":" + location.column();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
