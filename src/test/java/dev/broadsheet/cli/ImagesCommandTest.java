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
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesCommandTest {

    /** How many images the host has in all; of each misbehaviour there are a hundredth. */
    private static final int IMAGES = Integer.getInteger("images.count", 100);

    @TempDir
    private Path folder;

    private Shell shell;
    private UnrulyHost host;

    @BeforeEach
    void newsroom() throws IOException {
        shell = new Shell(folder);
        host = UnrulyHost.open();
        shell.write("content/site.yaml", "title: T\nurl: https://t.example/\n");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void article(String name, String fields) {
        article(name, 0, fields);
    }

    private void article(String name, int minute, String fields) {
        String time =
                Instant.parse("2026-04-01T08:00:00Z").plusSeconds(60L * minute).toString();
        shell.write(
                "content/news/" + name + ".md",
                "---\ntitle: " + name + "\npublishedDateTime: " + time + "\n" + fields + "---\n");
    }

    private String image(String behaviour, int number) {
        return "images:\n- url: " + host.url(behaviour, number) + "\n";
    }

    private Outcome images(String... more) {
        List<String> words = new ArrayList<>(
                List.of("images", "--allow-loopback", "--pause", "0", "--seconds", "5", "--megabytes", "1"));
        words.addAll(List.of(more));
        return shell.run(words.toArray(String[]::new));
    }

    private List<String> index() {
        return shell.read("content/.images/index").lines().toList();
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content/.images"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jpg|png|gif|webp)"))
                    .count();
        }
    }

    @Test
    void whatAHostHasIsFetchedOnceAndTheRestIsNamed() {
        int each = IMAGES / 100;
        TreeSet<String> bad = new TreeSet<>();
        UnrulyHost.BAD.forEach((behaviour, reason) -> {
            for (int number = 0; number < each; number++) {
                article(behaviour + number, 100 * number, image(behaviour, number)); // among the good ones
                bad.add("content/news/%s%d.md: warning [image] the image %s was not fetched: %s"
                        .formatted(behaviour, number, host.url(behaviour, number), reason));
            }
        });
        for (int number = 0; number < IMAGES - bad.size(); number++) {
            String behaviour = UnrulyHost.GOOD.get(number % UnrulyHost.GOOD.size());
            boolean patient = !behaviour.equals("busy") || number < UnrulyHost.GOOD.size() * each;
            article("a" + number, number, image(patient ? behaviour : "good", number));
        }
        Outcome first = images();
        int good = IMAGES - bad.size();
        assertEquals(bad, new TreeSet<>(first.err().lines().toList()));
        assertEquals(
                "Fetched %d images and sized 0 of the newsroom's own, of %,d that the site shows; %d could not be had.\n"
                        .formatted(good, IMAGES, bad.size()),
                first.out());
        assertEquals(0, first.status());
        assertEquals(good, index().size());
        var asked = host.asked();

        Outcome second = images();
        assertEquals(
                "Fetched 0 images and sized 0 of the newsroom's own, of %,d that the site shows; %d could not be had.\n"
                        .formatted(IMAGES, bad.size()),
                second.out());
        assertEquals(first.err(), second.err());
        assertEquals(asked, host.asked());
    }

    @Test
    void nothingIsDeletedWhereALinkLeads() throws IOException {
        shell.write("elsewhere/thesis.txt", "precious");
        Files.createDirectories(folder.resolve("content/.images"));
        Files.createSymbolicLink(folder.resolve("content/.images/sizes"), folder.resolve("elsewhere"));
        Outcome refused = images("--prune");
        assertTrue(refused.err().endsWith("sizes is a symbolic link; put a folder in its place\n"), refused::err);
        assertEquals(3, refused.status());
        assertEquals("precious", shell.read("elsewhere/thesis.txt"));
    }

    @Test
    void nothingIsWrittenWhereALinkLeads() throws IOException {
        shell.write("thesis.txt", "precious");
        article("gone", image("gone", 0));
        Files.createDirectories(folder.resolve("content/.images"));
        Path thesis = folder.resolve("thesis.txt");
        Files.createSymbolicLink(folder.resolve("content/.images/failures.new"), thesis);
        assertEquals(0, images().status());
        Path index = folder.resolve("content/.images/index");
        Files.delete(index);
        Files.createSymbolicLink(index, thesis);
        assertEquals(3, images().status());
        assertEquals("precious", shell.read("thesis.txt"));
    }

    @Test
    void thisMachineIsNotAskedUnlessThatIsAllowed() {
        article("a", image("good", 1));
        Outcome outcome = shell.run("images");
        assertEquals(
                "content/news/a.md: warning [image] the image " + host.url("good", 1)
                        + " was not fetched: its host has an address that is not public, 127.0.0.1\n",
                outcome.err());
        assertEquals("{}", host.asked().toString());
    }

    @Test
    void bytesThatAreNoTextCostTheirLineAlone() throws IOException {
        article("a", image("good", 1));
        images();
        Path list = folder.resolve("content/.images/index");
        Files.write(list, new byte[] {(byte) 0xc3, '\n'}, StandardOpenOption.APPEND);
        assertEquals(0, shell.run("build").status());
        assertTrue(images().out().startsWith("Fetched 0 images "));
        assertEquals(1, index().size());
    }

    @Test
    void aRunThatWasKilledIsTakenUpWhereItWas() throws IOException {
        article("a", image("good", 1));
        article("b", image("good", 2));
        images("--limit", "1");
        String torn = shell.read("content/.images/index") + host.url("good", 2) + "\t01";
        shell.write("content/.images/index", torn);
        Outcome outcome = images();
        assertTrue(outcome.out().startsWith("Fetched 1 image "), outcome.out());
        assertEquals("{/good/1.jpg=1, /good/2.jpg=1}", host.asked().toString());
        assertEquals(2, index().size());
    }

    @Test
    void whoMayReadTheIndexMayReadTheImages() throws IOException {
        article("a", image("good", 1));
        images();
        Path store = folder.resolve("content/.images");
        try (Stream<Path> files = Files.walk(store.resolve("sizes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(
                        Files.getPosixFilePermissions(store.resolve("index")), Files.getPosixFilePermissions(file));
            }
        }
    }

    @Test
    void whatIsGoneFromTheStoreIsFetchedAgain() throws IOException {
        article("a", image("good", 1));
        images();
        try (Stream<Path> files = Files.walk(folder.resolve("content/.images/sizes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        images();
        assertEquals("{/good/1.jpg=2}", host.asked().toString());
    }

    @Test
    void whatCouldNotBeHadIsTriedAgainLaterOrAtOnce() {
        article("a", image("ill", 1));
        images();
        images("--now", "2026-05-01T09:59:00Z");
        assertEquals("{/ill/1.jpg=1}", host.asked().toString());
        images("--now", "2026-05-01T10:01:00Z");
        assertEquals("{/ill/1.jpg=2}", host.asked().toString());
        images("--now", "2026-05-01T11:30:00Z");
        assertEquals("{/ill/1.jpg=2}", host.asked().toString());
        images("--retry");
        assertEquals("{/ill/1.jpg=3}", host.asked().toString());
    }

    @Test
    void settingsSayWhatIsFetched() {
        shell.write("content/site.yaml", """
                title: T
                url: https://t.example/
                images:
                  remote: hotlink
                  providers:
                    kept.example: cache
                    www.Shy.example: none
                """);
        article("site", image("good", 1));
        article("cached", image("good", 2) + "  isCached: true\n");
        article("kept", image("good", 3) + "provider: {name: K, domain: kept.example}\n");
        article("shy", image("good", 4) + "  isCached: true\nprovider: {name: S, domain: shy.example}\n");
        images();
        assertEquals("{/good/2.jpg=1, /good/3.jpg=1}", host.asked().toString());
    }

    @Test
    void onlyWhatReadersSeeIsFetchedAndWhatIsTakenDownIsDropped() throws IOException {
        article("shown", image("good", 1));
        article("draft", "draft: true\n" + image("good", 2));
        article("later", image("good", 3).replace("images:", "expiryDateTime: 2026-04-02T08:00:00Z\nimages:"));
        images();
        assertEquals("{/good/1.jpg=1}", host.asked().toString());
        images("--preview");
        assertEquals("{/good/1.jpg=1, /good/2.jpg=1}", host.asked().toString());
        article("shown", "deleted: true\n" + image("good", 1));
        assertFalse(images().out().contains("Dropped"));
        assertEquals(6, files());
        assertTrue(images("--prune").out().endsWith(" Dropped 1.\n"));
        assertEquals(3, files());
        assertEquals(
                List.of(host.url("good", 2)),
                index().stream().map(line -> line.split("\t", -1)[0]).toList());
    }

    @Test
    void aMachineWithoutTheEncoderMakesSizesThatEverythingReads() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("content/assets"));
        Files.write(folder.resolve("content/assets/wide.jpg"), Photographs.jpeg(800, 400, 1));
        article("a", "images:\n- url: /assets/wide.jpg\n");
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
        assertEquals("jpg", index().get(0).split("\t", -1)[3]);
        assertEquals(3, files());
    }

    @Test
    void theNewsroomsOwnImagesGetTheirSizes() throws IOException {
        Files.createDirectories(folder.resolve("content/assets"));
        Files.write(folder.resolve("content/assets/wide.jpg"), Photographs.jpeg(800, 400, 1));
        Files.write(folder.resolve("content/assets/small.png"), Photographs.png(100, 100, 2));
        Files.write(folder.resolve("content/news-beside.jpg"), Photographs.bomb(50_000, 50_000));
        article("a", "images:\n- url: /assets/wide.jpg\n- url: /assets/small.png\n- url: ../news-beside.jpg\n");
        Outcome outcome = images();
        assertEquals(
                "Fetched 0 images and sized 2 of the newsroom's own, of 3 that the site shows; 1 could not be had.\n",
                outcome.out());
        assertEquals(
                "content/news-beside.jpg: warning [image] no sizes were made of the image: it has 50000 by 50000"
                        + " pixels\n",
                outcome.err());
        assertEquals(
                "320,640,800",
                index().stream()
                        .map(line -> line.split("\t", -1)[6])
                        .filter(widths -> !widths.isEmpty())
                        .collect(Collectors.joining(" ")));
        assertTrue(images().out().startsWith("Fetched 0 images and sized 0 "));
    }

    @Test
    void programsGetOneObjectALine() {
        article("a", image("good", 1));
        assertEquals(
                "{\"type\":\"summary\",\"images\":1,\"fetched\":1,\"sized\":0,\"failed\":0,\"left\":0,\"dropped\":0}\n",
                images("--format", "json").out());
    }

    @Test
    void wrongSettingsStopTheStep() {
        shell.write("content/site.yaml", "images: {remote: everything}\n");
        article("a", image("good", 1));
        assertEquals(2, images().status());
        assertEquals("{}", host.asked().toString());
    }

    @Test
    void limitsThatAreNoneAreWrongUsage() {
        assertEquals(2, shell.run("images", "--megabytes", "0").status());
    }
}
