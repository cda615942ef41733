package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.source.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of pages come from the theme, from a newsroom's own theme, and from its settings, the last over the first. */
class LabelReaderTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private LabelReader.Read read() {
        return LabelReader.read(Theme.of(folder.resolve("theme")), folder, edition.config(), edition.settings());
    }

    private String label(String language, String name) {
        return read().labels().text(language, name);
    }

    @Test
    void theThemeHasTheWordsOfManyLanguages() {
        assertEquals("Home", label("en", "home"));
        assertEquals("Startseite", label("de", "home"));
        assertEquals(List.of(), read().diagnostics());
    }

    @Test
    void aFileOfWordsThatIsNotReadIsNamed() {
        edition.file("theme/strings/frr.yml", "home: Tüs\n");
        assertEquals(
                List.of("theme/strings/frr.yml rename it to frr.yaml"),
                read().diagnostics().stream()
                        .map(unread -> unread.location().file() + " " + unread.hint())
                        .toList());
    }

    @Test
    void aNewsroomsThemeMayAddALanguage() {
        edition.file("theme/strings/frr-DE.yaml", "home: Tüs\n");
        edition.file("theme/strings/notes.txt", "home: none\n");
        assertEquals("Tüs", label("frr-de", "home"));
        assertEquals("Archive", label("frr-DE", "archive"));
        assertEquals(List.of(), read().diagnostics());
    }

    @Test
    void whatANewsroomsEnglishLacksIsTheThemes() {
        edition.file("theme/strings/en.yaml", "home: Front\n");
        assertEquals("Front", label("en", "home"));
        assertEquals("Archive", label("en", "archive"));
        assertEquals("Front", label("frr", "home"));
        assertEquals(List.of(), read().diagnostics());
    }

    @Test
    void theSettingsGoOverTheTheme() {
        edition.settings("strings: {en: {home: Front}, frr: {home: Tüs}}\n");
        assertEquals("Front", label("en", "home"));
        assertEquals("Archive", label("en", "archive"));
        assertEquals("Tüs", label("frr", "home"));
        edition.settings("strings: {pt-BR: {home: Capa}}\n");
        assertEquals("Capa", label("pt-BR", "home"));
    }

    @Test
    void aLabelThatIsNoTextIsAnErrorWhereItStands() {
        edition.file("theme/strings/frr.yaml", "home: Tüs\narchive: [Argiif]\n");
        assertEquals(
                List.of("theme/strings/frr.yaml:2 label the label archive must be a text"),
                read().diagnostics().stream()
                        .map(one -> one.location().file() + ":" + one.location().line() + " " + one.code() + " "
                                + one.message())
                        .toList());
        assertEquals("Tüs", label("frr", "home"));
        assertEquals("Archive", label("frr", "archive"));
    }

    @Test
    void aPageSpeaksTheSitesLanguageWhereAnArticlesHasNoWords() {
        edition.settings("language: de\n");
        assertEquals("de", read().labels().pageLanguage("frr"));
        edition.settings("language: de\nstrings: {frr: {home: Tüs}}\n");
        assertEquals("frr", read().labels().pageLanguage("frr"));
    }

    @Test
    void aSlipInTheNameOfALabelIsWarnedOfAndALabelOfOnesOwnIsNot() {
        edition.settings("strings:\n  en: {relatd: Read on, tickets: Tickets}\n");
        edition.file("theme/strings/frr.yaml", "tickets: Tiketen\nhom: Tüs\n");
        assertEquals(
                List.of(
                        "theme/strings/frr.yaml:2:1 the theme has no label \"hom\" (did you mean \"home\"?)",
                        "site.yaml:4:8 the theme has no label \"relatd\" (did you mean \"related\"?)"),
                read().diagnostics().stream()
                        .map(one -> one.location().file() + ":" + one.location().line() + ":"
                                + one.location().column() + " " + one.message() + " (" + one.hint() + ")")
                        .toList());
        assertEquals("Tiketen", label("frr", "tickets"));
    }

    @Test
    void labelsThatAreNotUtf8AreAnError() throws IOException {
        Files.write(
                Files.createDirectories(folder.resolve("theme/strings")).resolve("frr.yaml"),
                "home: T\u00FCs\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("theme/strings/frr.yaml:1:8 the byte 0xFC is not UTF-8"),
                read().diagnostics().stream()
                        .map(one -> one.location().file() + ":" + one.location().line() + ":"
                                + one.location().column() + " " + one.message())
                        .toList());
    }
}
