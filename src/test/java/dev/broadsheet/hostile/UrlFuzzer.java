package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.article.UrlPolicy;
import java.net.URI;

/** Addresses of any form: what the policy lets through is harmless, and stays as it is when it is asked again. */
public final class UrlFuzzer {

    private UrlFuzzer() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String raw = new String(input, UTF_8);
        UrlPolicy.web(raw).ifPresent(url -> {
            Fuzz.holds(url.matches("https?://[a-z0-9_\\[][!-~]*"), "lets through " + url);
            Fuzz.holds(url.matches("[^\"<>`\\\\^{|}]*"), "leaves what ends an attribute in " + url);
            Fuzz.holds(UrlPolicy.web(url).filter(url::equals).isPresent(), "takes its own answer for another: " + url);
            String host = URI.create(url).getRawAuthority();
            Fuzz.holds(host != null && host.indexOf('@') < 0, "leads to a host that is not shown: " + url);
        });
        UrlPolicy.destination(raw).ifPresent(found -> {
            String url = found.url();
            Fuzz.holds(Inert.isSafe(url), "lets through " + url);
            Fuzz.holds(
                    UrlPolicy.destination(url).filter(found::equals).isPresent(),
                    "takes its own answer for another: " + url);
        });
    }
}
