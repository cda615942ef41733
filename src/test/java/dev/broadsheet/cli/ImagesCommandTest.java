package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.image.Photographs;
import dev.broadsheet.image.UnrulyHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesCommandTest {

    /** How many images the host has in all; of each misbehaviour there are a hundredth. */
    private static final int IMAGES = Integer.getInteger("images.count", 100);

    @TempDir
    private Path folder;

    @AutoClose
    private Darkroom room;

    @BeforeEach
    void newsroom() throws IOException {
        room = Darkroom.open(folder);
    }

    @Test
    void whatAHostHasIsFetchedOnceAndTheRestIsNamed() {
        int each = IMAGES / 100;
        TreeSet<String> bad = new TreeSet<>();
        UnrulyHost.BAD.forEach((behaviour, reason) -> {
            for (int number = 0; number < each; number++) {
                room.article(behaviour + number, 100 * number, room.image(behaviour, number)); // among the good ones
                bad.add("content/news/%s%d.md: warning [image] the image %s was not fetched: %s"
                        .formatted(behaviour, number, room.host().url(behaviour, number), reason));
            }
        });
        for (int number = 0; number < IMAGES - bad.size(); number++) {
            String behaviour = UnrulyHost.GOOD.get(number % UnrulyHost.GOOD.size());
            boolean patient = !behaviour.equals("busy") || number < UnrulyHost.GOOD.size() * each;
            room.article("a" + number, number, room.image(patient ? behaviour : "good", number));
        }
        Outcome first = room.images();
        int good = IMAGES - bad.size();
        assertEquals(bad, new TreeSet<>(first.err().lines().toList()));
        assertEquals(
                "Fetched %d images and sized 0 of the newsroom's own, of %,d that the site shows; %d could not be had.\n"
                        .formatted(good, IMAGES, bad.size()),
                first.out());
        assertEquals(0, first.status());
        assertEquals(good, room.index().size());
        var asked = room.host().asked();

        Outcome second = room.images();
        assertEquals(
                "Fetched 0 images and sized 0 of the newsroom's own, of %,d that the site shows; %d could not be had.\n"
                        .formatted(IMAGES, bad.size()),
                second.out());
        assertEquals(first.err(), second.err());
        assertEquals(asked, room.host().asked());
    }

    @Test
    void thisMachineIsNotAskedUnlessThatIsAllowed() {
        room.article("a", room.image("good", 1));
        Outcome outcome = room.shell().run("images");
        assertEquals(
                "content/news/a.md: warning [image] the image " + room.host().url("good", 1)
                        + " was not fetched: its host has an address that is not public, 127.0.0.1\n",
                outcome.err());
        assertEquals("{}", room.host().asked().toString());
    }

    @Test
    void whatCouldNotBeHadIsTriedAgainLaterOrAtOnce() {
        room.article("a", room.image("ill", 1));
        room.images();
        room.images("--now", "2026-05-01T09:59:00Z");
        assertEquals("{/ill/1.jpg=1}", room.host().asked().toString());
        room.images("--now", "2026-05-01T10:01:00Z");
        assertEquals("{/ill/1.jpg=2}", room.host().asked().toString());
        room.images("--now", "2026-05-01T11:30:00Z");
        assertEquals("{/ill/1.jpg=2}", room.host().asked().toString());
        room.images("--retry");
        assertEquals("{/ill/1.jpg=3}", room.host().asked().toString());
    }

    @Test
    void settingsSayWhatIsFetched() {
        room.shell().write("content/site.yaml", """
                title: T
                url: https://t.example/
                images:
                  remote: hotlink
                  providers:
                    kept.example: cache
                    www.Shy.example: none
                """);
        room.article("site", room.image("good", 1));
        room.article("cached", room.image("good", 2) + "  isCached: true\n");
        room.article("kept", room.image("good", 3) + "provider: {name: K, domain: kept.example}\n");
        room.article("shy", room.image("good", 4) + "  isCached: true\nprovider: {name: S, domain: shy.example}\n");
        room.images();
        assertEquals("{/good/2.jpg=1, /good/3.jpg=1}", room.host().asked().toString());
    }

    @Test
    void onlyWhatReadersSeeIsFetchedAndWhatIsTakenDownIsDropped() throws IOException {
        room.article("shown", room.image("good", 1));
        room.article("draft", "draft: true\n" + room.image("good", 2));
        room.article(
                "later", room.image("good", 3).replace("images:", "expiryDateTime: 2026-04-02T08:00:00Z\nimages:"));
        room.images();
        assertEquals("{/good/1.jpg=1}", room.host().asked().toString());
        room.images("--preview");
        assertEquals("{/good/1.jpg=1, /good/2.jpg=1}", room.host().asked().toString());
        room.article("shown", "deleted: true\n" + room.image("good", 1));
        assertFalse(room.images().out().contains("Dropped"));
        assertEquals(6, room.files());
        assertTrue(room.images("--prune").out().endsWith(" Dropped 1.\n"));
        assertEquals(3, room.files());
        assertEquals(
                List.of(room.host().url("good", 2)),
                room.index().stream().map(line -> line.split("\t", -1)[0]).toList());
    }

    @Test
    void aMachineWithoutTheEncoderMakesSizesThatEverythingReads() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("content/assets"));
        Files.write(folder.resolve("content/assets/wide.jpg"), Photographs.jpeg(800, 400, 1));
        room.article("a", "images:\n- url: /assets/wide.jpg\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dcom.luciad.imageio.webp.tmpdir=" + folder.resolve("content/site.yaml"), // no folder
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "images")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(
                "Fetched 0 images and sized 1 of the newsroom's own, of 1 that the site shows; 0 could not be had.\n",
                said);
        assertEquals("jpg", room.index().get(0).split("\t", -1)[3]);
        assertEquals(3, room.files());
    }

    @Test
    void theNewsroomsOwnImagesGetTheirSizes() throws IOException {
        Files.createDirectories(folder.resolve("content/assets"));
        Files.write(folder.resolve("content/assets/wide.jpg"), Photographs.jpeg(800, 400, 1));
        Files.write(folder.resolve("content/assets/small.png"), Photographs.png(100, 100, 2));
        Files.write(folder.resolve("content/news-beside.jpg"), Photographs.bomb(50_000, 50_000));
        room.article("a", "images:\n- url: /assets/wide.jpg\n- url: /assets/small.png\n- url: ../news-beside.jpg\n");
        Outcome outcome = room.images();
        assertEquals(
                "Fetched 0 images and sized 2 of the newsroom's own, of 3 that the site shows; 1 could not be had.\n",
                outcome.out());
        assertEquals(
                "content/news-beside.jpg: warning [image] no sizes were made of the image: it has 50000 by 50000"
                        + " pixels\n",
                outcome.err());
        assertEquals(
                "320,640,800",
                room.index().stream()
                        .map(line -> line.split("\t", -1)[6])
                        .filter(widths -> !widths.isEmpty())
                        .collect(Collectors.joining(" ")));
        assertTrue(room.images().out().startsWith("Fetched 0 images and sized 0 "));
    }

    @Test
    void programsGetOneObjectALine() {
        room.article("a", room.image("good", 1));
        assertEquals(
                "{\"type\":\"summary\",\"images\":1,\"fetched\":1,\"sized\":0,\"failed\":0,\"left\":0,\"dropped\":0}\n",
                room.images("--format", "json").out());
    }

    @Test
    void wrongSettingsStopTheStep() {
        room.shell().write("content/site.yaml", "images: {remote: everything}\n");
        room.article("a", room.image("good", 1));
        assertEquals(2, room.images().status());
        assertEquals("{}", room.host().asked().toString());
    }

    @Test
    void limitsThatAreNoneAreWrongUsage() {
        assertEquals(2, room.shell().run("images", "--megabytes", "0").status());
    }
}
