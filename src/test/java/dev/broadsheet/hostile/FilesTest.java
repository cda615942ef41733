package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.broadsheet.cli.Program.Ended;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files: what is no file, no text, or no end. */
class FilesTest {

    private static final long GIGABYTES = 3L << 30;

    @TempDir
    private Path folder = Path.of("");

    private Press press;

    @BeforeEach
    void newsroom() throws IOException {
        press = new Press(folder.resolve("newsroom"));
        Files.writeString(
                folder.resolve("secret.md"), "---\ntitle: Secret\npublishedDateTime: 2026-03-02\n---\nSecret.\n");
        Files.createDirectory(folder.resolve("vault"));
        Files.copy(folder.resolve("secret.md"), folder.resolve("vault/secret.md"));
    }

    private Path content(String path) {
        return press.folder().resolve("content").resolve(path);
    }

    private Ended build() {
        Ended ended = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> press.build());
        Terminal.assertPlain(ended);
        assertTrue(press.text(Press.GOOD).contains("The ferry came in."), ended::err);
        assertEquals(List.of(), Inert.judge(press.files()));
        assertFalse(press.holds("Secret"), "what lies outside the content folder is on the site");
        return ended;
    }

    private void assertFinds(String file, String code) {
        Ended ended = build();
        assertEquals(0, ended.status(), ended::err);
        assertTrue(
                ended.err()
                        .lines()
                        .anyMatch(line -> line.startsWith("content/" + file + ":") && line.contains("[" + code + "]")),
                ended::err);
    }

    @Test
    void aLinkOutOfTheContentFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(content("news/link.md"), folder.resolve("secret.md"));
        assertFinds("news/link.md", "symbolic-link");
    }

    @Test
    void aLinkedFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(content("news/vault"), folder.resolve("vault"));
        assertFinds("news/vault", "symbolic-link");
    }

    @Test
    void aLinkThatLeadsUpIsNotFollowed() throws IOException {
        Files.createSymbolicLink(content("news/loop"), Path.of(".."));
        assertFinds("news/loop", "symbolic-link");
    }

    @Test
    void aLinkToItselfIsNotFollowed() throws IOException {
        Files.createSymbolicLink(content("news/self.md"), Path.of("self.md"));
        assertFinds("news/self.md", "symbolic-link");
    }

    @Test
    void aLinkedAssetIsNotPublished() throws IOException {
        Files.createDirectories(content("assets"));
        Files.createSymbolicLink(content("assets/secret.txt"), folder.resolve("secret.md"));
        assertFinds("assets/secret.txt", "symbolic-link");
        assertFalse(Files.exists(press.site().resolve("assets/secret.txt")));
    }

    @Test
    void aLinkInTheFolderThatIsPublishedAsItStandsIsNotPublished() throws IOException {
        Files.createDirectories(content("root"));
        Files.createSymbolicLink(content("root/secret.txt"), folder.resolve("secret.md"));
        assertFinds("root/secret.txt", "symbolic-link");
    }

    @Test
    void aPictureThatIsALinkIsNotPublished() throws IOException {
        press.article(
                "news/picture.md",
                Map.of("images", List.of(Map.of("url", "secret.png"))),
                "![x](secret.png) [x](secret.png) [y](../../../secret.md) [z](/etc/passwd)");
        Files.createSymbolicLink(content("news/secret.png"), folder.resolve("secret.md"));
        assertFinds("news/secret.png", "symbolic-link");
    }

    @Test
    void aNamedPipeIsNotOpened() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("mkfifo", content("news/pipe.md").toString()).start();
        assumeTrue(process.waitFor() == 0, "this system has no named pipes");
        assertFinds("news/pipe.md", "special-file");
    }

    @Test
    void anArticleOfGigabytesIsRefusedUnread() throws IOException {
        sparse("news/huge.md");
        assertFinds("news/huge.md", "file-size");
    }

    @Test
    void aFileOfGigabytesThatNobodyRefersToIsNotRead() throws IOException {
        sparse("news/huge.png");
        assertEquals(0, build().status());
    }

    @Test
    void settingsOfGigabytesStopTheBuildWithAMessage() throws IOException {
        assertEquals(0, build().status());
        sparse("site.yaml");
        Ended ended = build();
        assertEquals(2, ended.status(), ended::err);
        assertTrue(ended.err().contains("content/site.yaml: error [file-size]"), ended::err);
    }

    private void sparse(String path) throws IOException {
        Files.deleteIfExists(content(path));
        try (RandomAccessFile file = new RandomAccessFile(content(path).toFile(), "rw")) {
            file.setLength(GIGABYTES);
        }
    }

    @Test
    void binaryFilesAreNamed() throws IOException {
        byte[] noise = new byte[1 << 16];
        new Random(7).nextBytes(noise);
        Files.write(content("news/noise.md"), noise);
        Files.write(content("news/zeros.md"), new byte[1 << 16]);
        Files.write(content("news/utf-16.md"), "---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_16));
        Files.write(content("news/latin.md"), "---\ntitle: caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(content("news/overlong.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xC0, (byte) 0xAF, '\n'});
        Files.write(content("news/empty.md"), new byte[0]);
        Ended ended = build();
        assertEquals(0, ended.status(), ended::err);
        for (String name : List.of("noise", "zeros", "utf-16", "latin", "overlong", "empty")) {
            assertTrue(ended.err().contains("content/news/" + name + ".md"), () -> name + "\n" + ended.err());
        }
    }

    @Test
    void aFolderNamedLikeAnArticleAndFoldersInFoldersAreListed() throws IOException {
        Files.createDirectories(content("news/folder.md"));
        Files.createDirectories(content("news/" + "a/".repeat(500)));
        press.article("news/folder.md/" + "b/".repeat(60) + "deep.md", Map.of("title", "Deep down"), "Text.");
        assertEquals(0, build().status());
        assertTrue(press.holds("Deep down"));
    }

    @Test
    void aNameThatIsNoTextIsRefused() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", "cp good.md \"$(printf 'bad\\377name.md')\"")
                .directory(content("news").toFile())
                .start();
        assumeTrue(process.waitFor() == 0, "this system takes no such names");
        Ended ended = build();
        assertEquals(0, ended.status(), ended::err);
        assertTrue(ended.err().contains("[file-name]"), ended::err);
    }

    @Test
    void anOutputFolderThatHoldsTheContentIsRefused() {
        Ended ended = press.run("build", "-k", "--output", "content");
        assertEquals(2, ended.status(), ended::err);
        assertTrue(Files.exists(content("news/good.md")));
        Terminal.assertPlain(ended);
    }
}
