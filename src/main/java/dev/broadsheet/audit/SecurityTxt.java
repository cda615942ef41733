package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.source.Problems;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom to tell of holes, by RFC 9116.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116</a>
 */
final class SecurityTxt {

    private static final String CODE = "security-txt";
    private static final String EXPIRES = "expires";
    private static final Duration NOTICE = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Fields whose value is an address, and its schemes. */
    private static final Map<String, Set<String>> ADDRESSES = Map.of(
            "contact", Set.of("https", "mailto", "tel"),
            "encryption", Set.of("https", "dns", "openpgp4fpr"),
            "acknowledgments", Set.of("https"),
            "canonical", Set.of("https"),
            "policy", Set.of("https"),
            "hiring", Set.of("https"));

    private static final Set<String> KNOWN = Set.of(
            "contact",
            "encryption",
            "acknowledgments",
            "canonical",
            "policy",
            "hiring",
            EXPIRES,
            "preferred-languages",
            "hash");

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):[ \\t]*(\\S.*?)\\s*");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):\\S+");
    private static final String ARMOUR = "-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";

    private final Instant now;
    private final Problems problems;
    private final Map<String, Integer> counts = new HashMap<>();
    private Optional<Instant> expires = Optional.empty();

    private SecurityTxt(Instant now, Problems problems) {
        this.now = now;
        this.problems = problems;
    }

    /** Reports what is wrong; returns the instants at which something else will be. */
    static List<Instant> check(List<String> lines, Instant now, Problems problems) {
        if (problems.failed()) {
            return List.of();
        }
        SecurityTxt file = new SecurityTxt(now, problems);
        for (int i = 0; i < lines.size() && !lines.get(i).equals(SIGNATURE); i++) {
            file.line(lines.get(i), i + 1);
        }
        for (String required : List.of("Contact", "Expires")) {
            if (!file.counts.containsKey(required.toLowerCase(Locale.ROOT))) {
                file.warn(0, required + " is missing: the file must have it");
            }
        }
        return file.expires.stream()
                .flatMap(end -> Stream.of(end.minus(LONGEST), end.minus(NOTICE), end))
                .toList();
    }

    private void line(String line, int number) {
        if (line.isBlank() || line.startsWith("#") || line.startsWith(ARMOUR)) {
            return;
        }
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            warn(number, "a line must be a comment, or a field such as Contact: mailto:desk@example.org");
            return;
        }
        String name = field.group(1).toLowerCase(Locale.ROOT);
        boolean again = counts.merge(name, 1, Integer::sum) > 1;
        if (again && (name.equals(EXPIRES) || name.equals("preferred-languages"))) {
            warn(number, field.group(1) + " may stand there once");
        }
        if (name.equals(EXPIRES)) {
            expires(field.group(2), number);
        } else if (ADDRESSES.containsKey(name)) {
            address(name, field, number);
        } else if (!KNOWN.contains(name)) {
            // others may be added, but hardly with a name one letter away
            Spelling.near(name, KNOWN)
                    .ifPresent(known -> warn(number, "unknown field %s: is it %s?".formatted(field.group(1), known)));
        }
    }

    private void address(String name, Matcher field, int number) {
        Matcher scheme = SCHEME.matcher(field.group(2));
        Set<String> schemes = ADDRESSES.getOrDefault(name, Set.of());
        if (!scheme.matches() || !schemes.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            String allowed = schemes.stream()
                    .sorted()
                    .map(word -> word + ":")
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            warn(number, "%s must be an address that begins with %s".formatted(field.group(1), allowed));
        }
    }

    private void expires(String value, int number) {
        try {
            Instant end = OffsetDateTime.parse(value).toInstant();
            expires = Optional.of(end);
            if (!end.isAfter(now)) {
                problems.error(CODE, problems.at(number), "the file has expired: nobody may rely on it", HINT);
            } else if (!end.isAfter(now.plus(NOTICE))) {
                problems.warning(CODE, problems.at(number), "the file expires within 30 days", HINT);
            } else if (end.isAfter(now.plus(LONGEST))) {
                warn(number, "the file should expire within a year");
            }
        } catch (DateTimeException e) {
            warn(number, "Expires must be a date with time and zone such as 2026-12-31T23:00:00Z");
        }
    }

    private static final String HINT = "read it again, and set Expires to a date within the next year";

    private void warn(int line, String message) {
        problems.warning(CODE, problems.at(line), message, null);
    }
}
