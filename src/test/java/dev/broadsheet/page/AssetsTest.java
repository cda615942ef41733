package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theme's static files, and the newsroom's laid over them. */
class AssetsTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private Assets assets() {
        return edition.desk().input().files().assets();
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 8);
    }

    private String hashed(String path) {
        return assets().hashed(path).map(Attachment::path).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "assets/quay.gif, assets/quay.gif",
        "assets/a!~.b.css, assets/a!~.b.css",
        "assets/The Quay.gif, assets/the-quay.gif",
        "assets/Größe/é.tar.gz, assets/grosse/e-tar.gz",
        "assets/café, assets/cafe",
        "assets/a:b.js, assets/a-b.js",
        "assets/a%b.j s, assets/a-b.js",
        "assets/a#b.gif, assets/a-b.gif",
        "assets/.häfen, assets/hafen"
    })
    void aNameIsOneThatEveryHostTakes(String path, String published) {
        assertEquals(published, Assets.portable(path).replaceAll("-[0-9a-f]{6}(?=[./]|$)", ""));
    }

    @Test
    void aFileOfAnotherNameIsWarnedOf() {
        edition.file("assets/quay.gif", Edition.GIF);
        assertEquals(List.of(), assets().diagnostics());
        edition.file("assets/The Quay.gif", Edition.GIF);
        Diagnostic warning = assets().diagnostics().get(0);
        assertEquals(
                "the name is not portable between hosts; it is published as /assets/the-quay.gif", warning.message());
        assertEquals("assets/The Quay.gif", warning.location().file());
    }

    @Test
    void twoFilesOfWhichOneGetsTheNameOfTheOtherAreAnError() {
        edition.file("assets/The Quay.gif", Edition.GIF);
        edition.file("assets/the-quay.gif", "another");
        Diagnostic error = assets().diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "assets/The Quay.gif and assets/the-quay.gif would both be published as /assets/the-quay.gif",
                error.message());
    }

    @Test
    void everyFileIsPublishedUnderItsOwnName() {
        edition.file("assets/quay.txt", "a quay");
        assertEquals(
                List.of("assets/quay.txt", "assets/search.js", "assets/site.css"),
                assets().all().stream().map(Attachment::path).toList());
    }

    @Test
    void aFileOfTheNewsroomGoesBeforeTheThemes() {
        assertTrue(assets().bundled("assets/site.css").isPresent());
        assertEquals(Optional.empty(), assets().file("assets/site.css"));
        assertEquals(Optional.empty(), assets().bundled("assets/none.css"));
        edition.file("assets/site.css", "body {}");
        assertEquals(Optional.empty(), assets().bundled("assets/site.css"));
        assertEquals(
                Optional.of(folder.resolve("assets/site.css").toAbsolutePath()),
                assets().file("assets/site.css").map(Path::toAbsolutePath));
    }

    @Test
    void aNameHasTheHashOfTheBytesBeforeItsEnding() throws NoSuchAlgorithmException {
        String large = "a quay\n".repeat(20_000);
        edition.file("assets/quay.min.js", large);
        edition.file("assets/v1.2/notes", "notes");
        assertEquals("assets/quay.min." + hash(large) + ".js", hashed("assets/quay.min.js"));
        assertEquals("assets/v1.2/notes." + hash("notes"), hashed("assets/v1.2/notes"));
        assertEquals("none", hashed("assets/none.js"));
        String bundled =
                new String(assets().bundled("assets/site.css").orElseThrow().content(), StandardCharsets.UTF_8);
        assertEquals("assets/site." + hash(bundled) + ".css", hashed("assets/site.css"));
    }

    @Test
    void aFileWithItsHashIsTheFileItself() {
        edition.file("assets/quay.js", "quay();");
        Assets assets = assets();
        assertEquals(
                folder.resolve("assets/quay.js").toAbsolutePath(),
                assets.hashed("assets/quay.js")
                        .map(Attachment::copied)
                        .orElseThrow()
                        .toAbsolutePath());
        Attachment.Made style =
                (Attachment.Made) assets.hashed("assets/site.css").orElseThrow();
        assertEquals("assets/site.css", style.asset());
        assertEquals(assets.bundled("assets/site.css").orElseThrow().content(), style.content());
    }

    @Test
    void styleSheetsScriptsAndFontsMayBeKeptForEver() {
        for (String name : List.of("a.woff2", "b.woff", "c.js", "d.txt", "e.js.txt")) {
            edition.file("assets/" + name, "x");
        }
        List<String> lasting = assets().lasting().stream()
                .map(path -> path.replaceAll("\\.[0-9a-f]{8}", ""))
                .toList();
        assertEquals(
                List.of("assets/a.woff2", "assets/b.woff", "assets/c.js", "assets/search.js", "assets/site.css"),
                lasting);
        assertFalse(assets().lasting().contains("assets/site.css"));
    }
}
