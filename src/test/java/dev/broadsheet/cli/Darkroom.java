package dev.broadsheet.cli;

import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.image.UnrulyHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A newsroom whose articles show images of another host. */
record Darkroom(Path folder, Shell shell, UnrulyHost host) implements AutoCloseable {

    Darkroom {
        shell.write("content/site.yaml", "title: T\nurl: https://t.example/\n");
    }

    static Darkroom open(Path folder) throws IOException {
        return new Darkroom(folder, new Shell(folder), UnrulyHost.open());
    }

    void article(String name, String fields) {
        article(name, 0, fields);
    }

    void article(String name, int minute, String fields) {
        String time =
                Instant.parse("2026-04-01T08:00:00Z").plusSeconds(60L * minute).toString();
        shell.write(
                "content/news/" + name + ".md",
                "---\ntitle: " + name + "\npublishedDateTime: " + time + "\n" + fields + "---\n");
    }

    String image(String behaviour, int number) {
        return "images:\n- url: " + host.url(behaviour, number) + "\n";
    }

    Outcome images(String... more) {
        List<String> words = new ArrayList<>(
                List.of("images", "--allow-loopback", "--pause", "0", "--seconds", "5", "--megabytes", "1"));
        words.addAll(List.of(more));
        return shell.run(words.toArray(String[]::new));
    }

    List<String> index() {
        return shell.read("content/.images/index").lines().toList();
    }

    long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content/.images"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jpg|png|gif|webp)"))
                    .count();
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
