package dev.broadsheet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Times whole builds of generated newsrooms as their users run them, and writes a table into {@code target/bench.md}:
 * {@code mvn -Pbench verify}, with {@code -Dbench.articles=1000,10000} for other sizes and {@code -Dbench.runs=5} for
 * more runs, of which the median is shown.
 */
class NewsroomsBench {

    private static final String SIZES = System.getProperty("bench.articles", "1000,10000,100000");
    private static final int RUNS = Integer.getInteger("bench.runs", 3);
    private static final Path PROGRAM =
            Path.of("target/broadsheet/bin/broadsheet").toAbsolutePath();
    private static final Path TABLE = Path.of("target/bench.md");
    private static final Pattern WRITTEN = Pattern.compile("on ([\\d,]+) pages? in .*: ([\\d,]+) files? written");

    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    static Stream<Integer> sizes() {
        return Stream.of(SIZES.split(",", -1)).map(size -> Integer.valueOf(size.strip()));
    }

    @BeforeAll
    static void head() {
        ROWS.add("| articles | build | seconds | pages per second | peak memory in MB | files written |");
        ROWS.add("|---|---|---|---|---|---|");
    }

    @AfterAll
    static void print() throws IOException {
        String table = String.join("\n", ROWS) + "\n";
        Files.writeString(TABLE, table);
        System.out.print(table);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void newsroom(int articles) throws IOException, InterruptedException {
        Gazette gazette = new Gazette(folder.resolve("content"));
        gazette.found(articles);
        Path templates = Files.createDirectories(folder.resolve("templates"));
        time(articles, "clean", run -> {
            Folders.delete(folder.resolve("site"));
            Folders.delete(folder.resolve("cache"));
        });
        time(articles, "nothing changed", run -> {});
        time(articles, "one text changed", run -> gazette.write(articles / 2, "Change " + run + "."));
        time(articles, "one article more", gazette::writeNewest);
        String template = Files.readString(Path.of("templates/article.ftlh"));
        time(
                articles,
                "template of articles changed",
                run -> Files.writeString(
                        templates.resolve("article.ftlh"),
                        template.replace("<article ", "<article data-run=\"" + run + "\" ")));
        hugo(articles);
    }

    /** What happens before a run that is timed. */
    @FunctionalInterface
    private interface Step {
        void take(int run) throws IOException;
    }

    private void time(int articles, String what, Step before) throws IOException, InterruptedException {
        List<Measured> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            before.take(run);
            Thread.sleep(300); // what was just written would be read again by the build after this one
            runs.add(Measured.run(folder, command()));
        }
        Measured median = Measured.median(runs);
        Matcher written = WRITTEN.matcher(median.said());
        if (!written.find()) {
            throw new IllegalStateException(median.said());
        }
        row(articles, what, median, written.group(1), written.group(2));
    }

    private List<String> command() {
        return List.of(
                PROGRAM.toString(),
                "build",
                "--content",
                "content",
                "--templates",
                "templates",
                "--output",
                "site",
                "--cache",
                "cache",
                "--now",
                Gazette.NOW.toString());
    }

    private void hugo(int articles) throws IOException, InterruptedException {
        Optional<Path> hugo = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry, "hugo"))
                .filter(Files::isExecutable)
                .findFirst();
        if (hugo.isEmpty()) {
            return;
        }
        HugoSite site = HugoSite.of(folder.resolve("hugo"), folder.resolve("content"), articles);
        List<Measured> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            Folders.delete(site.folder().resolve("public"));
            runs.add(Measured.run(site.folder(), List.of(hugo.get().toString(), "--quiet")));
        }
        try (Stream<Path> files = Files.walk(site.folder().resolve("public"))) {
            List<Path> made = files.filter(Files::isRegularFile).toList();
            long pages =
                    made.stream().filter(file -> file.endsWith("index.html")).count();
            row(
                    articles,
                    HugoSite.scope(articles),
                    Measured.median(runs),
                    Long.toString(pages),
                    String.format(Locale.ROOT, "%,d", made.size()));
        }
    }

    private static void row(int articles, String what, Measured run, String pages, String files) {
        double rate = Long.parseLong(pages.replace(",", "")) / run.seconds();
        ROWS.add(String.format(
                Locale.ROOT,
                "| %,d | %s | %.2f | %,.0f | %,d | %s |",
                articles,
                what,
                run.seconds(),
                rate,
                run.peak() >> 20,
                files));
    }
}
