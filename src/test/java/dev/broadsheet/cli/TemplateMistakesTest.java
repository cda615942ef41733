package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a template is named once, at its place, however many pages it makes. */
class TemplateMistakesTest {

    private static final String UNTOUCHED =
            "Nothing was published: 1 error; 3 articles read. The site that was there before is untouched.\n";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = new Shell(folder);
        shell.write("content/site.yaml", "url: https://tide.example/\n");
        for (String name : new String[] {"a", "b", "c"}) {
            shell.write(
                    "content/news/" + name + ".md",
                    "---\ntitle: " + name + "\npublishedDateTime: 2026-03-01T08:00:00Z\ntopics: [Harbour, " + name
                            + "]\n---\nText.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"article.ftlh", "topic.ftlh", "feed.ftlx", "macros.ftlh", "layout.ftlh", "head-extra.ftlh"})
    void aTemplateThatIsNotWellFormedIsNamed(String name) {
        shell.write("templates/" + name, "<#-- mine -->\n<#if\n");
        Outcome outcome = shell.run("build");
        assertEquals(1, outcome.status(), outcome.err());
        assertEquals(UNTOUCHED, outcome.out());
        String place = "templates/" + name + ":2:5: error [template] the template is not well-formed: ";
        assertTrue(outcome.err().startsWith(place), outcome.err());
        assertTrue(outcome.err().endsWith("\n    <#if\n"), outcome.err());
        assertEquals(2, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void aTemplateWhoseNameHasASlipIsNamed() {
        shell.write("templates/articel.ftlh", "");
        shell.write("templates/article-vidoe.ftlh", "");
        shell.write("templates/food.ftlh", "");
        shell.write("templates/head-extra.ftlh", "<#include \"food.ftlh\">");
        assertEquals("""
                templates/articel.ftlh: warning [unknown-template] no page takes this template
                    hint: did you mean "article.ftlh"?
                """, shell.run("check").err());
    }

    @Test
    void aLongLineIsCutBetweenItsCharacters() {
        String smile = "\uD83D\uDE00";
        shell.write("templates/article.ftlh", "<#if " + smile.repeat(300));
        Outcome outcome = shell.run("build");
        assertTrue(outcome.err().endsWith("\n    <#if " + smile.repeat(195) + "\u2026\n"), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"article.ftlh", "macros.ftlh", "head-extra.ftlh"})
    void aTemplateThatIsNotUtf8IsNamed(String name) throws IOException {
        Path template = shell.write("templates/" + name, "");
        Files.write(template, new byte[] {'<', '!', '-', '-', '\n', 'c', 'a', 'f', (byte) 0xE9, ' ', '-', '-', '>'});
        Outcome outcome = shell.run("build");
        assertEquals(1, outcome.status(), outcome.err());
        assertEquals(
                "templates/" + name + ":2:4: error [template] a byte is not UTF-8\n"
                        + "    caf\uFFFD -->\n    hint: save the file as UTF-8 in your editor\n",
                outcome.err());
    }

    @Test
    void aByteOrderMarkIsNoText() {
        shell.write("templates/head-extra.ftlh", "\uFEFF<meta name=\"generator\" content=\"ours\">\n");
        Outcome outcome = shell.run("build");
        assertEquals(0, outcome.status(), outcome.err());
        String page = shell.read("target/site/index.html");
        assertTrue(page.contains("content=\"ours\""), page);
        assertFalse(page.contains("\uFEFF"), "it would end the head of the page");
    }

    @Test
    void aMessageSpeaksOfTemplatesAlone() {
        shell.write("templates/article.ftlh", "<#include \"nowhere.ftlh\">\n");
        String err = shell.run("build").err();
        assertTrue(err.contains("Template not found for name \"nowhere.ftlh\""), err);
        assertFalse(err.contains("dev.broadsheet"), err);
    }

    @Test
    void aNameThatIsNoneHasARemedy() {
        shell.write("templates/article.ftlh", "<h1>${page.headlin}</h1>\n");
        assertEquals(
                "templates/article.ftlh:1:7: error [template] The following has evaluated to null or missing:"
                        + " ==> page.headlin, while rendering news/a.md and 2 other pages\n"
                        + "    <h1>${page.headlin}</h1>\n"
                        + "    hint: mend its name or, where it may be none, ask first: <#if page.headlin??>\n",
                shell.run("build").err());
    }

    @Test
    void aValueOfAnotherTypeIsNamedByIt() {
        shell.write("templates/article.ftlh", "${page.head}\n");
        String err = shell.run("build").err();
        assertTrue(err.contains("this has evaluated to a hash: ==> page.head, while"), err);
    }

    @Test
    void aMistakeInAMacroOfTheThemeIsFollowedToWhereItIsCalled() {
        String call = "<#import \"macros.ftlh\" as show>\n<@show.moment page.headline/>\n";
        shell.write("templates/article.ftlh", call);
        String err = shell.run("build").err();
        assertTrue(err.startsWith("theme:macros.ftlh:"), err);
        assertTrue(err.endsWith("\n    hint: look at what is handed to it at templates/article.ftlh:2:1\n"), err);
    }
}
