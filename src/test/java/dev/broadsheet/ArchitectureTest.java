package dev.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The program keeps the rules of its architecture, and each rule finds the violation planted for it. */
class ArchitectureTest {

    private static final String ROOT = "dev.broadsheet";
    private static final String PLANTED_ROOT = ROOT + ".violations";

    private static final Architecture PROGRAM = new Architecture(
            ROOT,
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT));

    private static final Architecture PLANTED =
            new Architecture(PLANTED_ROOT, new ClassFileImporter().importPackages(PLANTED_ROOT));

    @Test
    void theProgramIsThere() {
        assertTrue(PROGRAM.classes().size() > 50);
        assertTrue(PROGRAM.classes().contain("dev.broadsheet.site.Arranging"));
    }

    @Test
    void aStageDependsOnlyOnThoseBeforeIt() {
        assertEquals(Set.of(), PROGRAM.outOfLine());
        assertEquals(
                Set.of("article.LooksAhead depends on page.Later", "util.Pot is in no stage"), PLANTED.outOfLine());
    }

    @Test
    void aLibraryIsTouchedOnlyByItsStage() {
        assertEquals(Set.of(), PROGRAM.outsideTheDoors());
        assertEquals(
                Set.of(
                        "article.TouchesLibraries touches freemarker.template.Configuration",
                        "article.TouchesLibraries touches org.yaml.snakeyaml.Yaml",
                        "article.TouchesLibraries touches picocli.CommandLine",
                        "source.TouchesMarkup touches com.vladsch.flexmark.util.ast.Node",
                        "source.TouchesMarkup touches org.jsoup.nodes.Document"),
                PLANTED.outsideTheDoors());
    }

    @Test
    void onlyTheCommandLineSpeaksAndExits() {
        assertEquals(Set.of(), PROGRAM.voices());
        assertEquals(
                Set.of(
                        "article.Loud uses java.lang.Exception.printStackTrace",
                        "article.Loud uses java.lang.System.err",
                        "article.Loud uses java.lang.System.exit",
                        "article.Loud uses java.lang.System.out"),
                PLANTED.voices());
    }

    @Test
    void nothingAsksTheMachineForTimeOrPlace() {
        assertEquals(Set.of(), PROGRAM.surroundings());
        assertEquals(
                Set.of(
                        "article.Worldly uses java.lang.System.currentTimeMillis",
                        "article.Worldly uses java.nio.charset.Charset.defaultCharset",
                        "article.Worldly uses java.time.Instant.now",
                        "article.Worldly uses java.time.ZoneId.systemDefault",
                        "article.Worldly uses java.util.Locale.getDefault"),
                PLANTED.surroundings());
    }

    @Test
    void datesAreThoseOfJavaTime() {
        assertEquals(Set.of(), PROGRAM.oldDates());
        assertEquals(Set.of("article.Dated uses java.util.Date"), PLANTED.oldDates());
    }

    @Test
    void nothingStaticChanges() {
        assertEquals(Set.of(), PROGRAM.staticState());
        assertEquals(
                Set.of(
                        "article.Stateful.ARRAY can change",
                        "article.Stateful.CACHE can change",
                        "article.Stateful.COUNTER can change",
                        "article.Stateful.count can change"),
                PLANTED.staticState());
    }

    @Test
    void classesDoNotInheritFromClasses() {
        assertEquals(Set.of(), PROGRAM.inheritance());
        assertEquals(
                Set.of(
                        "article.Heir extends dev.broadsheet.violations.article.Parent",
                        "article.Heir$Cache extends java.util.LinkedHashMap"),
                PLANTED.inheritance());
    }

    @Test
    void anInterfaceHasSeveralImplementations() {
        assertEquals(Set.of(), PROGRAM.lonelyInterfaces());
        assertEquals(Set.of("article.Lonely has a single implementation"), PLANTED.lonelyInterfaces());
    }
}
