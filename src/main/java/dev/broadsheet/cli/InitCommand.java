package dev.broadsheet.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a newsroom. */
@Command(
        description = {
            "Makes a newsroom that builds at once: settings, a topic, a page, three articles, and a workflow that publishes it"
                    + " on GitHub Pages."
        })
final class InitCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of(
            "content/site.yaml",
            "content/topics/harbour.yaml",
            "content/pages/about.md",
            "content/news/2026/2026-01-05-ferry-runs-again.md",
            "content/news/2026/2026-01-06-market-hall-roof.md",
            "content/news/2026/2026-01-07-harbour-lights.md");

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or does not exist yet.")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (folder.toString().isEmpty()) {
            throw new Misuse("DIR must be the name of a folder; this one is '.'");
        }
        Path target = console.resolve(folder);
        if (!isFree(target)) {
            throw new Misuse(folder + " is not an empty folder; a newsroom begins in one of its own");
        }
        FILES.forEach(file -> write(file, target.resolve(file)));
        write("gitignore", target.resolve(".gitignore")); // under its own name it would stay out of the program's jar
        write("github-pages.yml", target.resolve(".github/workflows/pages.yml"));
        boolean here = target.equals(console.workingFolder());
        String made = here ? "this folder. Build it" : Plain.of(folder.toString()) + ". Build it there";
        console.out().println("A newsroom is in " + made + " with: broadsheet build");
        return Status.DONE.code();
    }

    private static boolean isFree(Path target) {
        BasicFileAttributes found = Disk.attributes(target);
        if (found == null || !found.isDirectory()) {
            return found == null;
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw Disk.failure("list", target, e);
        }
    }

    private static void write(String name, Path file) {
        try (InputStream in = InitCommand.class.getResourceAsStream("init/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the program lacks its file " + name);
            }
            Files.createDirectories(file.getParent());
            Files.write(file, in.readAllBytes(), CREATE_NEW);
        } catch (IOException e) {
            throw Disk.failure("write", file, e);
        }
    }
}
