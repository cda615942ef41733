package dev.broadsheet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final String SECURITY = ".well-known/security.txt";
    private static final String CONTACT = "Contact: mailto:desk@tide.example\n";

    @TempDir
    private Path folder = Path.of("");

    private PublisherFiles checked(String path, String text) throws IOException {
        Path file = folder.resolve("content/root").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return PublisherFiles.check(
                SourceTree.of(folder.resolve("content"), folder).files(), NOW);
    }

    private List<String> problems(String path, String text) throws IOException {
        return checked(path, text).diagnostics().stream()
                .map(PublisherFilesTest::line)
                .toList();
    }

    private static String line(Diagnostic problem) {
        return problem.location().line() + " " + problem.severity().name().toLowerCase(Locale.ROOT) + " "
                + problem.message();
    }

    @Test
    void aWholeFileForSecurityHasNoProblem() throws IOException {
        String text = """
                -----BEGIN PGP SIGNED MESSAGE-----
                Hash: SHA256

                # Whom to tell
                Contact: mailto:desk@tide.example
                CONTACT: https://tide.example/holes
                Expires: 2026-09-01T00:00:00+02:00
                Preferred-Languages: en, de
                Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f
                Canonical: https://tide.example/.well-known/security.txt
                Rewards-Later: something of our own
                -----BEGIN PGP SIGNATURE-----

                not: a field = at all
                -----END PGP SIGNATURE-----
                """;
        assertEquals(List.of(), problems(SECURITY, text));
        assertEquals(
                Instant.parse("2026-08-01T22:00:00Z"), checked(SECURITY, text).next());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2026-03-10T12:00:00Z | 2 error the file has expired: nobody may rely on it | none",
                "2026-03-10T12:00:01Z | 2 warning the file expires within 30 days | 2026-03-10T12:00:01Z",
                "2026-04-09T12:00:00Z | 2 warning the file expires within 30 days | 2026-04-09T12:00:00Z",
                "2026-04-09T12:00:01Z | none | 2026-03-10T12:00:01Z",
                "2027-03-11T12:00:00Z | none | 2027-02-09T12:00:00Z",
                "2027-03-11T12:00:01Z | 2 warning the file should expire within a year | 2026-03-10T12:00:01Z",
                "2026-12-31 | 2 warning Expires must be a date with time and zone such as 2026-12-31T23:00:00Z | none"
            })
    void theEndOfAFileForSecurityIsAnnouncedAndThenAnError(String end, String problem, Instant next)
            throws IOException {
        PublisherFiles found = checked(SECURITY, CONTACT + "Expires: " + end + "\n");
        assertEquals(
                problem == null ? List.of() : List.of(problem),
                found.diagnostics().stream().map(PublisherFilesTest::line).toList());
        assertEquals(next, found.next());
    }

    @Test
    void aFileForSecurityIsReadLineByLine() throws IOException {
        assertEquals(
                List.of(
                        "0 warning Contact is missing: the file must have it",
                        "0 warning Expires is missing: the file must have it"),
                problems(SECURITY, "# nothing\n"));
        assertEquals(
                List.of(
                        "1 warning Contact must be an address that begins with https:, mailto:, tel:",
                        "2 warning a line must be a comment, or a field such as Contact: mailto:desk@example.org",
                        "3 warning unknown field Expire: is it expires?",
                        "5 warning Expires may stand there once",
                        "6 warning Policy must be an address that begins with https:"),
                problems(SECURITY, """
                        Contact: desk@tide.example
                        call us
                        Expire: 2026-09-01T00:00:00Z
                        Expires: 2026-09-01T00:00:00Z
                        Expires: 2026-09-01T00:00:00Z
                        Policy: http://tide.example/policy
                        """));
    }

    @Test
    void anAdsFileIsReadLineByLine() throws IOException {
        assertEquals(List.of(), problems("ads.txt", """
                # sellers
                ads.example, 1234, DIRECT, f08c47fec0942fa0
                Exchange.example,pub-9 , reseller;ext=1 # late
                placeholder.example.com, placeholder, DIRECT, placeholder

                OWNERDOMAIN=tide.example
                managerdomain = sales.example, DE
                CONTACT=ads@tide.example
                """));
        assertEquals(
                List.of(
                        "1 warning the third field must be DIRECT or RESELLER",
                        "2 warning a record has three or four fields: domain, account, DIRECT or RESELLER, authority's id",
                        "3 warning the first field must be the domain of an advertising system",
                        "3 warning the second field must be the account",
                        "5 warning this record stands there already",
                        "6 warning unknown variable OWNER",
                        "7 warning SUBDOMAIN must be a domain",
                        "9 warning OWNERDOMAIN may stand there once",
                        "10 warning MANAGERDOMAIN must be a domain",
                        "11 warning CONTACT has no value"),
                problems("app-ads.txt", """
                        ads.example, 1234, SELLER
                        ads.example 1234 DIRECT
                        https://ads.example, , DIRECT
                        ads.example, 1, DIRECT
                        ADS.example,1,direct
                        OWNER=tide.example
                        SUBDOMAIN=https://a.tide.example
                        OWNERDOMAIN=tide.example
                        OWNERDOMAIN=tide.example
                        MANAGERDOMAIN=sales.example, Germany
                        CONTACT=
                        """));
    }

    @Test
    void aTrustFileIsReadLineByLine() throws IOException {
        assertEquals(List.of(), problems("trust.txt", """
                # who we are
                member=https://press.example/
                member=HTTPS://desk.example/
                belongto=https://www.association.example/list?a=b
                social = https://social.example/@tide
                contact=desk@tide.example, +44 20 0000 0000
                datatrainingallowed=no
                """));
        assertEquals(
                List.of(
                        "1 warning unknown name members: is it member?",
                        "2 warning belongto must be a URL such as https://example.org/",
                        "3 warning datatrainingallowed must be yes or no",
                        "4 warning a line must be a comment, or a name and a value such as member=https://example.org/",
                        "5 warning contact has no value"),
                problems(".well-known/trust.txt", """
                        members=https://press.example/
                        belongto=the press council
                        datatrainingallowed=perhaps
                        member https://press.example/
                        contact=
                        """));
    }

    @Test
    void otherFilesAreNobodysBusiness() throws IOException {
        assertEquals(List.of(), problems("humans.txt", "/* TEAM */\n"));
        assertEquals(List.of(), problems("press/ads.txt", "we sell ads\n"));
    }
}
