package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemainsTest {

    @TempDir
    private Path folder;

    private List<String> found() {
        TextSearch search = new TextSearch(List.of("the plan"));
        new Remains(Town.request(folder, false)).search(search);
        return search.found().stream()
                .map(Diagnostic::location)
                .map(place -> place.file())
                .toList();
    }

    @Test
    void allThatEarlierBuildsLeftIsSearched() {
        Trees.write(folder.resolve("content/a.md"), "the plan");
        assertEquals(List.of(), found());
        Trees.write(folder.resolve("site/a/index.html"), "the plan");
        Trees.write(folder.resolve(".site.broadsheet/manifest"), "the plan");
        Trees.write(folder.resolve("cache/words"), "the plan");
        assertEquals(List.of(".site.broadsheet/manifest", "cache/words", "site/a/index.html"), found());
    }

    @Test
    void whatCannotBeLookedAtIsNotTakenForFreeOfIt() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("site"), Path.of("site"));
        assertThrows(UncheckedIOException.class, this::found);
        Files.delete(loop);
        Trees.write(folder.resolve("site/index.html"), "");
        Files.createSymbolicLink(folder.resolve("site/gone.html"), Path.of("nowhere"));
        assertEquals(List.of(), found());
        Files.createSymbolicLink(folder.resolve("site/loop.html"), Path.of("loop.html"));
        assertThrows(UncheckedIOException.class, this::found);
    }
}
