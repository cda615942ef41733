package dev.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written while a site is served, in the end the output is that of a clean build. */
class RandomEditsTest {

    private static final int EDITS = 60;
    private static final int ARTICLES = 12;

    /** On a machine that has other things to do. */
    private static final int LONGEST_BUILD_SECONDS = 5;

    @TempDir
    private Path folder;

    @Test
    void editsOfEveryKindEndInTheOutputOfACleanBuild() throws IOException, InterruptedException {
        Random chance = new Random(6);
        try (Desk desk = new Desk(folder).open(null)) {
            for (int i = 0; i < EDITS; i++) {
                edit(desk, chance, i);
                Thread.sleep(chance.nextInt(40));
            }
            for (int i = 0; i < ARTICLES; i++) {
                desk.article("n" + i, "News of the end " + i, "Mended.");
            }
            desk.article("last", "The last word", "It is said.");
            desk.settle(LONGEST_BUILD_SECONDS);
            assertTrue(Build.build(desk.request("clean", desk.serving().url()), Progress.NONE)
                    .done());
            Map<String, String> clean = files(desk.output("clean"));
            assertTrue(clean.values().stream().anyMatch(text -> text.contains("The last word")));
            assertEquals(clean, files(desk.output("serve")));
        }
    }

    private static void edit(Desk desk, Random chance, int i) {
        String name = "n" + chance.nextInt(ARTICLES);
        String path = "content/news/" + name + ".md";
        switch (chance.nextInt(7)) {
            case 0 -> desk.write(path, "---\ntitle: Broken " + i + "\npublishedDateTime: " + i + "\n---\nText.\n");
            case 1 -> desk.write("content/site.yaml", "title: Tide " + i + "\nurl: https://tide.example/\n");
            case 2 -> desk.write("templates/assets/site.css", "body { margin: " + i + "px; }\n");
            case 3 ->
                desk.write(
                        "content/sport/new" + i + "/deep-" + i + ".md", desk.text("Deep " + i, "deep-" + i, "Text."));
            case 4 -> desk.deleteIfThere(path);
            default -> desk.article(name, "News " + i, "Text " + chance.nextInt());
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                files.put(folder.relativize(file).toString(), text);
            }
        }
        return files;
    }
}
