package dev.broadsheet.audit;

import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.source.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a publisher belongs to and answers for: {@code trust.txt}.
 *
 * @see <a href="https://journallist.net/reference-document-for-trust-txt-specifications">Reference of trust.txt</a>
 */
final class TrustTxt {

    private static final String CODE = "trust-txt";
    private static final String TRAINING = "datatrainingallowed";
    private static final String CONTACT = "contact";
    private static final Set<String> KNOWN = Set.of(
            "member",
            "belongto",
            "control",
            "controlledby",
            "social",
            "vendor",
            "customer",
            "disclosure",
            CONTACT,
            TRAINING);

    private TrustTxt() {}

    static void check(List<String> lines, Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String wrong = wrong(line);
                if (!wrong.isEmpty()) {
                    problems.warning(CODE, problems.at(i + 1), wrong, null);
                }
            }
        }
    }

    /** What is wrong with a line; empty where nothing is. */
    private static String wrong(String line) {
        String[] parts = line.split("\\s*=\\s*", 2);
        String name = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length < 2) {
            return "a line must be a comment, or a name and a value such as member=https://example.org/";
        }
        if (!KNOWN.contains(name)) {
            return "unknown name " + parts[0]
                    + Spelling.nearest(name, KNOWN)
                            .map(known -> ": is it " + known + "?")
                            .orElse("");
        }
        if (name.equals(TRAINING)) {
            return parts[1].matches("(?i)yes|no") ? "" : TRAINING + " must be yes or no";
        }
        if (name.equals(CONTACT)) {
            return parts[1].isEmpty() ? "contact has no value" : "";
        }
        return isPlace(parts[1]) ? "" : name + " must be a URL such as https://example.org/";
    }

    private static boolean isPlace(String value) {
        try {
            URI uri = new URI(value);
            return (SiteUrl.isAbsolute(value) && uri.getHost() != null)
                    || PublisherFiles.DOMAIN.matcher(value).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
