package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache holds the texts of published articles, and none of others. */
class ShelvedTextsTest {

    private static final String TITLE = "Zanzibar and quicksilver";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aTown() {
        new Town(folder.resolve("content"), 5).found(20);
    }

    private BuildRequest request() {
        return Town.request(folder, false);
    }

    private boolean build() {
        return Build.build(request(), Progress.NONE).done();
    }

    private void article(String path, String fields) {
        Trees.write(
                folder.resolve("content").resolve(path),
                "---\ntitle: " + TITLE + "\npublishedDateTime: 2026-03-01T00:00:00Z\n" + fields + "---\nText.\n");
    }

    private List<Path> holding(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> bytes(file).contains(text))
                    .toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path store() throws IOException {
        return holding("Harbour").stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith("articles-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anArticleIsErasedWhenItIsWithheld() throws IOException {
        article("news/zanzibar.md", "");
        assertTrue(build());
        assertEquals(List.of(store()), holding(TITLE));
        article("news/zanzibar.md", "published: false\n");
        assertTrue(build());
        assertEquals(List.of(), holding(TITLE));
    }

    @Test
    void anArticleWhoseFileWasOnlyTouchedIsNotPutThereAgain() throws IOException {
        assertTrue(build());
        long size = Files.size(store());
        try (Stream<Path> files = Files.walk(folder.resolve("content/news"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            }
        }
        article("news/zanzibar.md", "");
        assertTrue(build());
        assertEquals(List.of(store()), holding(TITLE));
        assertTrue(Files.size(store()) < size + size / 2, "one of some twenty was added");
    }

    @Test
    void whatABuildThatWasRefusedPutThereIsTakenOutAgain() throws IOException {
        assertTrue(build());
        long size = Files.size(store());
        refusedBuild();
        assertEquals(List.of(), holding(TITLE));
        assertEquals(size, Files.size(store()));
    }

    @Test
    void soItIsWithoutAnythingToRemember() throws IOException {
        refusedBuild();
        assertEquals(List.of(), holding(TITLE));
        assertEquals(List.of(), holding("Harbour"));
    }

    private void refusedBuild() {
        article("news/zanzibar.md", "slug: same\n");
        article("news/again.md", "slug: same\n");
        assertFalse(build());
    }

    @Test
    void whatABuildThatWasKilledLeftIsTakenOutEvenWhereNothingIsNew() throws IOException {
        assertTrue(build());
        long size = Files.size(store());
        Files.write(store(), TITLE.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        // another moment, so that the build is not over before it begins
        assertTrue(Build.build(request().at(Town.NOW.minusSeconds(1)), Progress.NONE)
                .done());
        assertEquals(size, Files.size(store()));
    }

    @Test
    void anArticleThatIsLeftOutForAnErrorIsNotThere() throws IOException {
        article("news/zanzibar.md", "slug: same\n");
        article("news/again.md", "slug: same\n");
        BuildRequest keepingGoing = Town.request(folder, true);
        BuildResult result = Build.build(keepingGoing, Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        assertEquals(List.of(), holding(TITLE));
        assertEquals(Map.of(), Build.build(keepingGoing, Progress.NONE).reasons());
    }

    @Test
    void whatABuildThatFailedPutThereIsTakenOutAgain() throws IOException {
        assertTrue(build());
        long size = Files.size(store());
        article("news/zanzibar.md", "");
        Trees.write(folder.resolve("site/news/2026/03/01/zanzibar/index.html/mine.txt"), "mine");
        assertThrows(UncheckedIOException.class, this::build);
        assertEquals(List.of(), holding(TITLE));
        assertEquals(size, Files.size(store()));
    }

    @Test
    void anArticleIsErasedEvenWhereAFileChangesDuringTheBuild() throws IOException {
        article("news/zanzibar.md", "");
        assertTrue(build());
        article("news/zanzibar.md", "published: false\n");
        article("news/quay.md", "slug: quay\n");
        Path quay = folder.resolve("content/news/quay.md");
        Trees.write(quay, Trees.read(quay).replace(TITLE, "Quay"));
        Progress meanwhile = During.afterReading(() -> Trees.write(quay, Trees.read(quay) + "More."));
        assertTrue(Build.build(request(), meanwhile).done());
        assertEquals(List.of(), holding(TITLE));
    }
}
