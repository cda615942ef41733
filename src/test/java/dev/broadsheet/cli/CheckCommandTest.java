package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.cli.Shell.Outcome;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.theme.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void newsroom() {
        shell = new Shell(folder);
        shell.write("content/site.yaml", "title: T\nurl: https://t.example/\n");
        article("quay.md", "The quay is wide & long", "2026-04-30T08:00:00Z", "The mayor \"spoke\".");
    }

    private void article(String name, String title, String published, String text) {
        shell.write(
                "content/news/" + name,
                "---\ntitle: \"" + title + "\"\npublishedDateTime: " + published + "\n---\n\n" + text + "\n");
    }

    private Outcome check(String... options) {
        List<String> words = new ArrayList<>(List.of("check"));
        words.addAll(List.of(options));
        Outcome outcome = shell.run(words.toArray(String[]::new));
        return new Outcome(outcome.status(), Session.steady(outcome.out()), outcome.err());
    }

    @Test
    void aTextThatMustBeAbsentIsFoundInWhateverSpelling() {
        assertEquals(new Outcome(0, "Checked 1 article in N seconds: no problems.\n", ""), check("--absent", "crane"));
        Outcome title = check("--absent", "wide & long");
        assertEquals(4, title.status());
        assertTrue(
                title.err().contains("/index.html: error [text-found] the text \"wide & long\" would be in this file"),
                title.err());
        assertTrue(title.err().contains("/feed.xml: error [text-found]"), title.err());
        assertEquals(
                4, check("--absent", "crane", "--absent", "mayor \"spoke\"").status());
    }

    @Test
    void aFileThatIsCopiedIsLookedThroughTooAcrossAnyBoundary() {
        shell.write("content/root/long.txt", "x".repeat((1 << 16) - 3) + "secret" + "y".repeat(1 << 16));
        shell.write("content/root/hidden-name.txt", "");
        assertEquals(
                "/long.txt: error [text-found] the text \"secret\" would be in this file of the site\n",
                check("--absent", "secret").err());
        assertEquals(
                "/hidden-name.txt: error [text-found] the text \"hidden-name\" would be in this file of the site\n",
                check("--absent", "hidden-name").err());
    }

    @Test
    void aSiteInALanguageWithoutLabelsIsToldSo() {
        String settings = "title: T\nurl: https://t.example/\nlanguage: eo\n";
        shell.write("content/site.yaml", settings);
        assertEquals("""
                content/site.yaml:3:11: warning [no-labels] there are no labels in "eo": pages say them in English
                    language: eo
                    hint: translate them in templates/strings/eo.yaml, or under "strings" in site.yaml
                """, check().err());
        shell.write("templates/strings/eo.yaml", "home: Hejmo\n");
        assertEquals("", check().err());
    }

    @Test
    void anEmptyTextIsWrongUsage() {
        assertEquals(new Outcome(2, "", """
                        broadsheet: --absent needs a text: an empty one is in every file
                        Try 'broadsheet check --help'.
                        """), check("--absent", ""));
    }

    @Test
    void headlinesThatAreAllButTheSameAreSaidOfTheLater() {
        article("again.md", "The quay is wide, and long", "2026-05-01T08:00:00Z", "x");
        article("slip.md", "The Quay is wyde & long!", "2026-05-01T07:00:00Z", "x");
        article("other.md", "The quay is short & long", "2026-05-01T06:00:00Z", "x");
        article("late.md", "Number 7 of the quay", "2026-05-01T06:00:00Z", "x");
        article("later.md", "Number 8 of the quay", "2026-05-01T06:00:00Z", "x");
        article("old.md", "The quay is wide & long", "2026-03-01T06:00:00Z", "x");
        Outcome outcome = check("--fail-on", "warning");
        assertEquals(new Outcome(1, "Checked 7 articles in N seconds: 1 warning.\n", """
                        content/news/slip.md: warning [similar-title] the headline is nearly that of content/news/quay.md:\
                         "The quay is wide & long"
                            hint: delete one, or tell them apart
                        """), outcome);
    }

    @Test
    void anEmbargoThatEndsWithinADayIsSaid() {
        article("soon.md", "Soon", "2026-05-02T08:00:00Z", "x");
        article("later.md", "Later", "2026-05-02T10:00:00Z", "x");
        assertEquals(
                "content/news/soon.md: warning [embargo-ends] its embargo ends at 2026-05-02T08:00:00Z\n",
                check().err());
    }

    @Test
    void anAddressThatTwoWillShareOnceAnEmbargoEndsIsSaidBefore() {
        article("plan.md", "The plan", "2026-06-01T08:00:00Z", "x");
        article("other/plan.md", "The plan", "2026-06-01T10:00:00Z", "x");
        article("alone.md", "Alone", "2026-06-01T10:00:00Z", "x");
        shell.write(
                "content/news/moved.md",
                "---\ntitle: Moved\naliases: [/news/2026/04/30/quay/]\npublishedDateTime: 2026-05-03T08:00:00Z\n---\n");
        String hint = "    hint: give one of the two another slug, category or date, or remove one of them\n";
        assertEquals("""
                content/news/moved.md: warning [same-address] once its embargo ends, it will share an address with\
                 something else, which is an error
                """ + hint + """
                content/news/other/plan.md: warning [same-address] once its embargo ends, it will share an address with\
                 content/news/plan.md, which is an error
                """ + hint + """
                content/news/plan.md: warning [same-address] once its embargo ends, it will share an address with\
                 content/news/other/plan.md, which is an error
                """ + hint, check().err());
    }

    @Test
    void aLinkToAPlaceThatIsNotThereIsSaidAtItsLine() {
        article("links.md", "Links", "2026-04-29T08:00:00Z", "One.\n\nTo the [quay](quay.md#nowhere), and [up](#top).");
        assertEquals(
                """
                content/news/links.md:8: warning [broken-fragment] its page links to /news/2026/04/30/quay/#h-nowhere, but that page has no such place
                """,
                check().err()
                                .lines()
                                .filter(line -> !line.startsWith(" "))
                                .findFirst()
                                .orElse("") + "\n");
    }

    @Test
    void aRedirectThatLeadsNowhereIsSaidAtItsLine() {
        shell.write("content/site.yaml", """
                title: T
                url: https://t.example/town/
                redirects:
                  /home/: /
                  /gone: /nowhere/
                """);
        assertEquals("""
                content/site.yaml:5: error [broken-link] its page links to /town/nowhere/, where the site has nothing
                    hint: mend the link in the text, the menu, the redirect or the template that it comes from
                """, check().err());
    }

    @Test
    void problemsAreALogForCodeHosts() {
        article("a b.md", "A", "2026-04-01", "[x](nowhere.md)");
        assertEquals(
                """
                {
                  "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version" : "2.1.0",
                  "runs" : [ {
                    "tool" : {
                      "driver" : {
                        "name" : "Broadsheet",
                        "version" : "VERSION",
                        "rules" : [ {
                          "id" : "broken-link"
                        }, {
                          "id" : "no-time-zone"
                        } ]
                      }
                    },
                    "columnKind" : "unicodeCodePoints",
                    "results" : [ {
                      "ruleId" : "no-time-zone",
                      "level" : "warning",
                      "message" : {
                        "text" : "\\"publishedDateTime\\" names no zone: taken as UTC (write 2026-04-01T00:00:00Z)"
                      },
                      "locations" : [ {
                        "physicalLocation" : {
                          "artifactLocation" : {
                            "uri" : "content/news/a%20b.md"
                          },
                          "region" : {
                            "startLine" : 3,
                            "startColumn" : 20
                          }
                        }
                      } ]
                    }, {
                      "ruleId" : "broken-link",
                      "level" : "warning",
                      "message" : {
                        "text" : "the link leads to no page, asset or file beside the article"
                      },
                      "locations" : [ {
                        "physicalLocation" : {
                          "artifactLocation" : {
                            "uri" : "content/news/a%20b.md"
                          },
                          "region" : {
                            "startLine" : 6,
                            "startColumn" : 5
                          }
                        }
                      } ]
                    } ]
                  } ]
                }
                """,
                check("--format", "sarif")
                        .out()
                        .replaceAll("\"version\" : \"0\\.[^\"]*\"", "\"version\" : \"VERSION\""));
    }

    @Test
    void theLogNamesFilesByAddressesOfAsciiAlone() {
        Location place = Location.of("content/news/Gr\u00f6\u00dfe: 100%#1+2.md");
        String log = SarifLog.of(List.of(Diagnostic.warning("no-topic", place, "there is none")));
        assertTrue(log.contains("\"content/news/Gr%C3%B6%C3%9Fe%3A%20100%25%231%2B2.md\""), log);
    }

    @Test
    void theLogIsValidByItsSchema() throws IOException {
        article("a b.md", "", "2026-04-01", "[x](nowhere.md)");
        article("c:d.md", "C", "2026-04-01", "x");
        Outcome outcome = check("--format", "sarif", "--absent", "quay");
        assertEquals(4, outcome.status());
        Path file = Tools.validator("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(file), InputFormat.JSON);
        assertEquals(List.<Error>of(), schema.validate(outcome.out(), InputFormat.JSON));
        assertEquals(
                1,
                schema.validate(outcome.out().replace("\"2.1.0\"", "\"2.0.0\""), InputFormat.JSON)
                        .size());
    }

    @Test
    void onlyACheckWritesSuchALog() {
        assertEquals(new Outcome(2, "", """
                        broadsheet: --format sarif is for 'broadsheet check' only
                        Try 'broadsheet list --help'.
                        """), shell.run("list", "--format", "sarif"));
        assertEquals(2, shell.run("build", "--format", "sarif").status());
        assertFalse(Files.exists(folder.resolve("target")), "nothing was built");
    }
}
