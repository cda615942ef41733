package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTreeTest {

    @TempDir
    private Path working;

    private Path content() {
        return working.resolve("content");
    }

    private void write(String path) throws IOException {
        Sources.file(content(), path, "x");
    }

    private List<String> paths() {
        return SourceTree.of(content(), working).files().stream()
                .map(SourceFile::path)
                .toList();
    }

    @Test
    void filesComeByPathWithTheirNames() throws IOException {
        write("news/b.md");
        write("news-2/a.md");
        write("news/a.md");
        write("site.yaml");
        assertEquals(List.of("news-2/a.md", "news/a.md", "news/b.md", "site.yaml"), paths());
        SourceTree tree = SourceTree.of(content(), working);
        assertEquals("content/news-2/a.md", tree.files().get(0).name());
        assertEquals(1, tree.files().get(0).size());
        assertEquals("content", tree.name());
        assertEquals(
                "../content/site.yaml",
                SourceTree.of(content(), working.resolve("x")).files().get(3).name());
        assertEquals(
                "site.yaml", SourceTree.of(content(), content()).files().get(3).name());
    }

    @Test
    void hiddenFilesAndReadmesArePassedOverButInRoot() throws IOException {
        write(".git/config");
        write(".env");
        write("README.md");
        write("news/README");
        write("news/.a.md");
        write("root/.well-known/security.txt");
        write("root/README.txt");
        write("README/a.md");
        write("news/README-notes/b.md");
        write("root/README/c.md");
        assertEquals(List.of("root/.well-known/security.txt", "root/README.txt", "root/README/c.md"), paths());
    }

    @Test
    void linksAreNotFollowedButReported() throws IOException {
        write("news/a.md");
        Path outside = Files.createDirectories(working.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "x");
        Files.createSymbolicLink(content().resolve("news/b.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(content().resolve("more"), outside);
        Files.createSymbolicLink(content().resolve("news/loop"), content());
        SourceTree tree = SourceTree.of(content(), working);
        assertEquals(List.of("news/a.md"), paths());
        assertEquals(
                List.of("content/more", "content/news/b.md", "content/news/loop"),
                tree.diagnostics().stream()
                        .map(found -> found.location().file())
                        .toList());
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("news/a.md");
        Path link = Files.createSymbolicLink(working.resolve("link"), content());
        SourceTree tree = SourceTree.of(link, working);
        assertEquals("link/news/a.md", tree.files().get(0).name());
        assertEquals("link", tree.name());
    }

    @ParameterizedTest
    @CsvSource({
        "0A, holds the control character U+000A",
        "5C, 'holds a backslash, which parts folders elsewhere'",
        "202E, 'holds U+202E, which turns letters around'",
        "2028, holds the control character U+2028",
    })
    void namesThatNoMessageCanShowAreReportedWithTheirFault(String character, String fault) throws IOException {
        try {
            write("news/a" + (char) Integer.parseInt(character, 16) + "b.md");
        } catch (InvalidPathException e) {
            abort("this locale names no such file");
        }
        SourceTree tree = SourceTree.of(content(), working);
        assertEquals(List.of(), tree.files());
        assertEquals("file-name", tree.diagnostics().get(0).code());
        assertEquals(
                "the name " + fault + ": it is not read",
                tree.diagnostics().get(0).message());
    }

    @Test
    void settingsThatAreAFolderOrALinkAreAnError() throws IOException {
        write("site.yaml/a.md");
        SourceTree tree = SourceTree.of(content(), working);
        assertEquals(List.of(), tree.files());
        assertEquals(
                "content/site.yaml: the settings are a folder",
                tree.diagnostics().get(0).location().file() + ": "
                        + tree.diagnostics().get(0).message());
        Files.delete(content().resolve("site.yaml/a.md"));
        Files.delete(content().resolve("site.yaml"));
        Files.createSymbolicLink(content().resolve("site.yaml"), Files.writeString(working.resolve("s.yaml"), ""));
        Diagnostic link = SourceTree.of(content(), working).diagnostics().get(0);
        assertTrue(link.isError());
        assertEquals("content/site.yaml", link.location().file());
        assertEquals("the settings are a symbolic link, which is not followed", link.message());
    }

    @Test
    void aFileThatIsGoneIsAFailureThatSaysSo() throws IOException {
        write("news/a.md");
        SourceFile file = SourceTree.of(content(), working).files().get(0);
        Files.delete(file.file());
        Problems problems = new Problems(file.name());
        assertEquals(
                "cannot read content/news/a.md: there is no such file or folder",
                assertThrows(UncheckedIOException.class, () -> file.text(problems))
                        .getMessage());
    }

    @Test
    void aMissingFolderIsAFailureOfTheDisk() {
        assertEquals(
                "cannot list the folder " + content() + ": there is no such file or folder",
                assertThrows(UncheckedIOException.class, () -> SourceTree.of(content(), working))
                        .getMessage());
    }

    @Test
    void theFolderIsSortedByWhatItsFilesAre() throws IOException {
        for (String path : List.of(
                "site.yaml",
                "_config.yml",
                "a.md",
                "b.png",
                "_news/c.md",
                "_drafts/d.md",
                "news/2020/e.md",
                "news/2020/f.jpg",
                "pages/about.md",
                "pages/team.png",
                "topics/t.yaml",
                "topics/u.md",
                "providers/p.yaml",
                "assets/x/y.css",
                "root/CNAME",
                "_layouts/l.md",
                "_site/m.md",
                "_data/topics/00-n.yaml",
                "_data/organizations/o.md",
                "_data/organizations/q.yaml",
                "_data/people/r.md",
                "news/s.markdown")) {
            write(path);
        }
        ContentFolder folder = ContentFolder.of(SourceTree.of(content(), working));
        assertEquals(List.of("_drafts/d.md", "_news/c.md", "a.md", "news/2020/e.md"), paths(folder.articles()));
        assertEquals(List.of("pages/about.md"), paths(folder.pages()));
        assertEquals(List.of("_data/topics/00-n.yaml", "topics/t.yaml"), paths(folder.topics()));
        assertEquals(
                List.of("_data/organizations/o.md", "_data/organizations/q.yaml", "providers/p.yaml"),
                paths(folder.providers()));
        assertEquals(List.of("assets/x/y.css"), paths(folder.assets()));
        assertEquals(List.of("root/CNAME"), paths(folder.verbatim()));
        assertEquals(List.of("b.png", "news/2020/f.jpg", "news/s.markdown", "pages/team.png"), paths(folder.beside()));
        assertEquals(
                List.of("content/news/s.markdown", "content/topics/u.md"),
                folder.diagnostics().stream()
                        .map(found -> found.location().file())
                        .toList());
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }
}
