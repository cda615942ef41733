package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every newsroom beneath {@code src/test/sites} is built, and must come out as expected under whatever circumstances.
 *
 * <p>After an intended change, {@code mvn test -Dtest=GoldenSitesTest#aNewsroom* -Dgolden.renew=true} writes the expected
 * files anew; what changed is then read as a diff before it is committed.
 */
class GoldenSitesTest {

    /** What only says that a site comes out the same elsewhere: mutation testing leaves it out. */
    private static final String CIRCUMSTANCES = "circumstances";

    private static final boolean RENEW = Boolean.getBoolean("golden.renew");

    @TempDir
    private Path folder = Path.of("");

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNewsroomBecomesTheExpectedSiteInPlaceOfYesterdays(GoldenCase golden) {
        GoldenCase.named("yesterday").layOut(folder);
        assertEquals(0, run(List.of()).status());
        Snapshot before = Snapshot.of(folder.resolve("site"));
        clear();
        golden.layOut(folder);

        Program.Ended ended = run(golden.options());
        Snapshot after = Snapshot.of(folder.resolve("site"));

        boolean untouched = before.differences(after).isEmpty();
        String site = ended.status() == 0 ? after.only(golden::shows).document() : "";
        check(golden, "told.txt", told(ended, untouched));
        check(golden, "site.txt", site);
        assertTrue(ended.status() == 0 || untouched, "a build that fails replaces nothing");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSecondBuildWritesNothing(GoldenCase golden) {
        golden.layOut(folder);
        run(golden.options());

        List<String> options = new ArrayList<>(golden.options());
        options.addAll(List.of("--format", "json"));
        Program.Ended second = run(options);

        assertTrue(second.out().contains("\"written\":0,"), second.out());
        assertTrue(second.out().contains("\"removed\":0,"), second.out());
    }

    @Tag(CIRCUMSTANCES)
    @ParameterizedTest
    @MethodSource("cases")
    void orderAndAgeOfFilesMakeNoDifference(GoldenCase golden) throws IOException {
        golden.layOut(folder);
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("1999-12-31T23:59:59Z")));
            }
        }
        assertAsExpected(golden, List.of());
    }

    @Tag(CIRCUMSTANCES)
    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsOfWindowsMakeNoDifference(GoldenCase golden) {
        golden.layOut(folder, text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));
        assertAsExpected(golden, List.of());
    }

    @Tag(CIRCUMSTANCES)
    @ParameterizedTest
    @MethodSource("cases")
    void theNumberOfThreadsMakesNoDifference(GoldenCase golden) {
        golden.layOut(folder);
        assertAsExpected(golden, List.of("--jobs", "1"));
        assertAsExpected(golden, List.of("--jobs", "4", "--output", "other"));
    }

    @Tag(CIRCUMSTANCES)
    @ParameterizedTest
    @MethodSource("cases")
    void localeAndTimeZoneOfTheMachineMakeNoDifference(GoldenCase golden) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            golden.layOut(folder);
            assertAsExpected(golden, List.of());
            Locale.setDefault(Locale.forLanguageTag("ar-EG")); // which has digits of its own
            List<String> anew = new ArrayList<>(golden.options());
            anew.add("--clean");
            run(anew);
            Snapshot site = Snapshot.of(folder.resolve("site")).only(golden::shows);
            assertEquals(golden.expected("site.txt"), site.document());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The working folder is empty but for what was built: so no output is ever replaced here. */
    private void assertAsExpected(GoldenCase golden, List<String> more) {
        List<String> options = new ArrayList<>(golden.options());
        options.addAll(more);
        Program.Ended ended = run(options);

        Path output = folder.resolve(more.contains("other") ? "other" : "site");
        Snapshot site = Snapshot.of(output).only(golden::shows);
        assertEquals(golden.expected("site.txt"), site.document());
        assertEquals(problems(golden.expected("told.txt")), problems(told(ended, false)));
    }

    private Program.Ended run(List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        if (!options.contains("--now")) {
            arguments.addAll(List.of("--now", "2026-03-10T12:00:00Z"));
        }
        if (!options.contains("--output")) {
            arguments.addAll(List.of("--output", "site"));
        }
        arguments.addAll(options);
        return Program.run(folder, arguments);
    }

    private void clear() {
        Trees.delete(folder.resolve("content"));
        Trees.delete(folder.resolve("templates"));
    }

    private static String told(Program.Ended ended, boolean untouched) {
        return "exit status " + ended.status() + ", output " + (untouched ? "untouched" : "replaced")
                + "\n=== standard output\n" + ended.out() + "=== standard error\n" + ended.err();
    }

    /** Exit status and problems of what was told: how many files were written depends on those that were there. */
    private static String problems(String told) {
        int start = told.indexOf("=== standard error");
        return told.substring(0, Math.max(0, told.indexOf(','))) + told.substring(Math.max(0, start));
    }

    private static void check(GoldenCase golden, String file, String found) {
        if (RENEW) {
            golden.renew(file, found);
        }
        assertEquals(golden.expected(file), found, file);
    }
}
