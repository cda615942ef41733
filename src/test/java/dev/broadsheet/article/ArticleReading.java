package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Articles as they are read of texts. */
abstract class ArticleReading {

    static final String NEEDED = "title: A\npublishedDateTime: 2026-05-01T10:00:00Z\n";

    @TempDir
    Path folder = Path.of("");

    Parsed read(String path, String text) throws IOException {
        return readIn("UTC", path, text);
    }

    Parsed readIn(String zone, String path, String text) throws IOException {
        Path settings = folder.resolve("settings");
        Sources.file(settings, "site.yaml", "url: https://a.org\ntimeZone: " + zone + "\n");
        ContentFolder content = ContentFolder.of(SourceTree.of(settings, folder));
        ArticleReader reader =
                new ArticleReader(SiteConfigReader.read(content, null).config());
        return reader.read(Sources.file(folder, path, text));
    }

    Parsed with(String yaml) throws IOException {
        return read("news/a.md", "---\n" + NEEDED + yaml + "\n---\nBody.\n");
    }

    static Article article(Parsed parsed) {
        assertNotNull(parsed.article(), () -> parsed.diagnostics().toString());
        return parsed.article();
    }

    Article clean(String yaml) throws IOException {
        Parsed parsed = with(yaml);
        assertEquals(List.of(), parsed.diagnostics());
        return article(parsed);
    }

    /** The article of fields of which one is warned of, at this place. */
    Article warned(String place, String yaml) throws IOException {
        Parsed parsed = with(yaml);
        assertEquals(List.of("WARNING " + place), places(parsed));
        return article(parsed);
    }

    void refused(String place, String yaml) throws IOException {
        Parsed parsed = with(yaml);
        assertEquals(List.of("ERROR " + place), places(parsed), yaml);
        assertNull(parsed.article());
        assertEquals("", parsed.text());
    }

    static List<String> places(Parsed parsed) {
        return parsed.diagnostics().stream()
                .map(found -> found.severity() + " " + found.location().line() + ":"
                        + found.location().column())
                .toList();
    }
}
