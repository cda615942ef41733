package dev.broadsheet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.config.WebSettings.Host;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostLimitsTest {

    private static final int MEBIBYTE = 1 << 20;

    private static List<String> broken(@Nullable Host host, int files, long size, String pattern) {
        HostLimits limits = new HostLimits(host, "content/site.yaml");
        IntStream.range(0, files).parallel().forEach(i -> limits.add(pattern.formatted(i), size));
        return limits.broken().stream().map(HostLimitsTest::line).toList();
    }

    private static String line(Diagnostic problem) {
        return problem.location().file() + ": " + problem.severity().name().toLowerCase(Locale.ROOT) + " "
                + problem.message();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "CLOUDFLARE | 20000 | 1 | none",
                "CLOUDFLARE | 20001 | 1 | warning the site has 20001 files: Cloudflare Pages takes 20000, on a paid plan 100000",
                "CLOUDFLARE | 100000 | 1 | warning the site has 100000 files: Cloudflare Pages takes 20000, on a paid plan 100000",
                "CLOUDFLARE | 100001 | 1 | error the site has 100001 files: Cloudflare Pages takes 100000",
                "GITHUB_PAGES | 100001 | 1 | none",
                "GITHUB_PAGES | 1000 | 1000001 | error the site has 1000001000 bytes: GitHub Pages takes 1000000000",
                "VERCEL | 15001 | 1 | warning the site has 15001 files: Vercel takes 15000, unless they are uploaded with --archive=tgz",
                "VERCEL | 100 | 1000001 | warning the site has 100000100 bytes: Vercel takes 100000000, on the Pro plan 1000000000",
                "AZURE | 15001 | 1 | warning the site has 15001 files: Azure Static Web Apps takes 15000, by what its users report",
                "AZURE | 500 | 1048576 | warning the site has 524288000 bytes: Azure Static Web Apps takes 262144000, on the Standard plan 524288000",
                "AZURE | 501 | 1048576 | error the site has 525336576 bytes: Azure Static Web Apps takes 524288000",
                "S3 | 200000 | 1048576 | none",
                "NGINX | 200000 | 1048576 | none",
                "CADDY | 200000 | 1048576 | none",
                "none | 200000 | 1048576 | none"
            })
    void aSiteIsHeldToWhatItsHostTakes(@Nullable Host host, int files, long size, @Nullable String problem) {
        List<String> expected = problem == null ? List.of() : List.of("content/site.yaml: " + problem);
        assertEquals(expected, broken(host, files, size, "a/%d/index.html"));
    }

    @Test
    void filesOfOneFolderAreCountedApart() {
        assertEquals(List.of(), broken(Host.NETLIFY, 54_000, 1, "a/%d.html"));
        assertEquals(List.of(), broken(Host.NETLIFY, 60_000, 1, "a/%d/index.html"));
        assertEquals(
                List.of("content/site.yaml: error the folder /a/ has 54001 files: Netlify takes 54000"),
                broken(Host.NETLIFY, 54_001, 1, "a/%d.html"));
        assertEquals(
                List.of("content/site.yaml: error the folder / has 54001 files: Netlify takes 54000"),
                broken(Host.NETLIFY, 54_001, 1, "%d.html"));
    }

    @Test
    void aLargeFileIsNamed() {
        assertEquals(List.of(), broken(Host.CLOUDFLARE, 1, 25 * MEBIBYTE, "a/%d.mp4"));
        assertEquals(
                List.of("/a/0.mp4: error the file has 26214401 bytes: Cloudflare Pages takes 26214400"),
                broken(Host.CLOUDFLARE, 1, 25 * MEBIBYTE + 1, "a/%d.mp4"));
        assertEquals(
                List.of("/a/0.mp4: warning the file has 104857601 bytes: GitHub Pages takes 104857600,"
                        + " unless the site is uploaded by an action and not kept in Git"),
                broken(Host.GITHUB_PAGES, 1, 100 * MEBIBYTE + 1, "a/%d.mp4"));
    }
}
