package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that has nothing to do finds that out by stamps, and only then. */
class StandstillTest {

    private static final String EMBARGOED = "title: Ferry strike\npublishedDateTime: 2026-03-11T06:00:00Z\n";

    @TempDir
    private Path folder = Path.of("");

    private int builds;
    private Instant now = Town.NOW;
    private String baseUrl = "https://town.example/";
    private BuildResult first = new BuildResult(false, List.of(), 0, 0, 0, 0, 0, 0, null, List.of(), Map.of(), null);

    @BeforeEach
    void aTownThatIsBuilt() {
        new Town(folder.resolve("content"), 5).found(12);
        article("news/strike.md", EMBARGOED);
        article("news/quay.md", "title: Quay opens\npublishedDateTime: 2026-03-01\n");
        first = build();
        assertTrue(first.done() && first.warnings() > 0 && first.next() != null, first.toString());
    }

    @Test
    void nothingIsReadWhereNothingChanged() {
        BuildResult second = build();
        assertEquals(
                List.of("list"),
                second.stages().stream().map(BuildResult.Stage::name).toList());
        assertEquals(first.diagnostics(), second.diagnostics());
        assertEquals(
                List.of(first.articles(), first.published(), first.pages(), first.written(), first.next()),
                List.of(second.articles(), second.published(), second.pages(), second.kept(), second.next()));
    }

    /** As archives do that are unpacked with one time for all files. */
    @Test
    void aTextBehindTheSameSizeAndTimeIsRead() throws IOException {
        Path file = folder.resolve("content/news/quay.md");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("Quay opens", "Quay ended"));
        Files.setLastModifiedTime(file, time);
        boolean noted = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        assertEquals(noted, build().written() > 0);
    }

    @Test
    void anotherArticleIsRead() {
        article("news/bridge.md", "title: Bridge closes\npublishedDateTime: 2026-03-01T10:00:00Z\n");
        assertEquals(first.published() + 1, build().published());
    }

    @Test
    void aTemplateOfOnesOwnIsReadEachTimeItChanges() throws IOException {
        Path template = folder.resolve("templates/foot.ftlh");
        Trees.write(template, "<footer>One</footer>");
        Files.setLastModifiedTime(template, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
        build();
        assertFalse(isStandstill(build()), "a template that was only just written may still be being written");
        Trees.age(folder.resolve("templates"), 1);
        build();
        assertTrue(isStandstill(build()));
        Trees.write(folder.resolve("templates/foot.ftlh"), "<footer>Two</footer>");
        Trees.age(folder.resolve("templates"), 2);
        assertTrue(build().written() > 0);
    }

    @Test
    void soItIsWhereTheFolderOfTemplatesIsALink() throws IOException {
        Path templates = folder.resolve("theme");
        Trees.write(templates.resolve("foot.ftlh"), "<footer>One</footer>");
        Trees.age(templates, 1);
        Files.createSymbolicLink(folder.resolve("templates"), templates);
        build();
        assertTrue(isStandstill(build()));
        Trees.write(templates.resolve("foot.ftlh"), "<footer>Two</footer>");
        Trees.age(templates, 2);
        assertTrue(build().written() > 0);
    }

    @Test
    void aPageThatSomebodyAlteredOrRemovedIsWrittenAgain() throws IOException {
        Path page = folder.resolve("site/topics/index.html");
        byte[] bytes = Files.readAllBytes(page);
        Files.writeString(page, "altered");
        assertEquals(1, build().written());
        Files.delete(page);
        assertEquals(1, build().written());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), Files.readString(page));
    }

    @Test
    void aPageThatAnotherFileTookThePlaceOfIsWrittenAgain() throws IOException {
        Path page = folder.resolve("site/topics/index.html");
        Path other = folder.resolve("other.html");
        Files.copy(page, other, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, page, StandardCopyOption.REPLACE_EXISTING);
        assertFalse(isStandstill(build()));
    }

    @Test
    void timeThatEndsAnEmbargoIsNoStandstill() {
        now = Town.NOW.plus(Duration.ofHours(1));
        assertTrue(isStandstill(build()));
        now = Town.NOW.minus(Duration.ofHours(1));
        assertFalse(isStandstill(build()), "what was published in the meantime is not known");
        now = Instant.parse("2026-03-11T06:00:00Z");
        assertEquals(first.published() + 1, build().published());
    }

    @Test
    void anotherAddressOrAnotherWayOfBuildingIsNoStandstill() {
        baseUrl = "https://village.example/";
        assertTrue(build().written() > 0);
    }

    @Test
    void aFileOfSomebodyElseInTheOutputChangesNothing() {
        Trees.write(folder.resolve("site/.git/HEAD"), "ref: refs/heads/pages");
        assertTrue(isStandstill(build()));
    }

    @Test
    void aListOfOwnFilesThatWasDamagedIsWrittenAgain() throws IOException {
        Path manifest = folder.resolve(".site.broadsheet/manifest");
        String text = Files.readString(manifest);
        Files.writeString(manifest, "broadsheet manifest 1\n");
        build();
        assertEquals(text, Files.readString(manifest));
    }

    @Test
    void aWarningThatQuotesWhatIsWithheldIsRememberedNowhere() throws IOException {
        article("news/strike.md", EMBARGOED + "heat: secretly hot\n");
        assertIsNotRemembered();
    }

    @Test
    void soItIsOfAPageThatIsWithheld() throws IOException {
        article("pages/plans.md", "title: Plans\npublished: false\nheat: secretly hot\n");
        assertIsNotRemembered();
    }

    private void assertIsNotRemembered() throws IOException {
        BuildResult warned = build();
        assertTrue(warned.diagnostics().toString().contains("secretly hot"));
        BuildResult again = build();
        assertEquals(warned.diagnostics(), again.diagnostics());
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("secretly hot"), file.toString());
            }
        }
    }

    private static boolean isStandstill(BuildResult result) {
        return result.stages().size() == 1;
    }

    private void article(String path, String matter) {
        Trees.write(folder.resolve("content").resolve(path), "---\n" + matter + "---\nText.\n");
    }

    private BuildResult build() {
        Trees.age(folder.resolve("content"), ++builds);
        Path templates = folder.resolve("templates");
        return Build.build(
                new BuildRequest(
                        folder,
                        folder.resolve("content"),
                        Files.isDirectory(templates) ? templates : null,
                        folder.resolve("site"),
                        folder.resolve("cache"),
                        baseUrl,
                        now,
                        false,
                        false,
                        false,
                        2),
                Progress.NONE);
    }
}
