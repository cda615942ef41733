package dev.broadsheet.audit;

import dev.broadsheet.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may sell the advertising space of a site: {@code ads.txt} 1.1, and {@code app-ads.txt}, of the IAB Tech Lab.
 *
 * @see <a href="https://iabtechlab.com/ads-txt/">ads.txt</a>
 */
final class AdsTxt {

    private static final String CODE = "ads-txt";
    private static final Pattern VARIABLE = Pattern.compile("([A-Za-z]+)\\s*=\\s*(.*)");
    private static final Set<String> DOMAINS =
            Set.of("SUBDOMAIN", "OWNERDOMAIN", "MANAGERDOMAIN", "INVENTORYPARTNERDOMAIN");
    private static final Pattern COUNTRY = Pattern.compile("(?i)[a-z]{2}");
    private static final Set<String> RELATIONS = Set.of("DIRECT", "RESELLER");

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    private AdsTxt(Problems problems) {
        this.problems = problems;
    }

    static void check(List<String> lines, Problems problems) {
        AdsTxt file = new AdsTxt(problems);
        for (int i = 0; i < lines.size(); i++) {
            // whatever follows a semicolon is for extensions
            String line = PublisherFiles.bare(lines.get(i)).split(";", 2)[0].strip();
            if (!line.isEmpty()) {
                file.line(line, i + 1);
            }
        }
    }

    private void line(String line, int number) {
        Matcher variable = VARIABLE.matcher(line);
        if (variable.matches()) {
            variable(variable.group(1).toUpperCase(Locale.ROOT), variable.group(2), number);
            return;
        }
        String[] fields = line.split("\\s*,\\s*", -1);
        if (fields.length < 3 || fields.length > 4) {
            warn(number, "a record has three or four fields: domain, account, DIRECT or RESELLER, authority's id");
            return;
        }
        if (!PublisherFiles.DOMAIN.matcher(fields[0]).matches()) {
            warn(number, "the first field must be the domain of an advertising system");
        }
        if (fields[1].isEmpty()) {
            warn(number, "the second field must be the account");
        }
        if (!RELATIONS.contains(fields[2].toUpperCase(Locale.ROOT))) {
            warn(number, "the third field must be DIRECT or RESELLER");
        }
        String same = String.join(",", fields).toLowerCase(Locale.ROOT);
        if (!seen.add(same)) {
            warn(number, "this record stands there already");
        }
    }

    private void variable(String name, String value, int number) {
        if (DOMAINS.contains(name)) {
            String[] parts = value.split("\\s*,\\s*", -1);
            boolean country = name.equals("MANAGERDOMAIN") && parts.length == 2;
            boolean whole =
                    parts.length == 1 || (country && COUNTRY.matcher(parts[1]).matches());
            if (!whole || !PublisherFiles.DOMAIN.matcher(parts[0]).matches()) {
                warn(number, name + " must be a domain");
            }
            if (name.equals("OWNERDOMAIN") && !seen.add(name)) {
                warn(number, name + " may stand there once");
            }
        } else if (!name.equals("CONTACT")) {
            warn(number, "unknown variable " + name);
        } else if (value.isEmpty()) {
            warn(number, "CONTACT has no value");
        }
    }

    private void warn(int line, String message) {
        problems.warning(CODE, problems.at(line), message, null);
    }
}
