package dev.broadsheet.intake;

import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.YamlValue.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands above a text of another program, in YAML, between lines {@code +++} in TOML or as an object in JSON, and the text. */
record ForeignMatter(Mapping fields, String body) {

    /** What front matter in TOML, or a text in JSON, may have at most, in characters. */
    static final int LONGEST = 64 << 10;

    /** How deep its lists and maps may go: so deep goes who reads them. */
    static final int DEEPEST = 100;

    private static final String TOML = "+++";

    /** A brace that begins no shortcode. */
    private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}]");

    /** Reads a file; nothing, and an error among the problems, where it cannot be read. */
    static Optional<ForeignMatter> read(SourceFile file, Problems problems) {
        String text = file.text(new Problems(file.name())).orElse("");
        if (text.startsWith(TOML)) {
            return toml(text.lines().toList(), problems);
        } else if (JSON.matcher(text).lookingAt()) {
            return JsonFields.read(text, problems);
        }
        return FrontMatter.read(file, problems).map(matter -> new ForeignMatter(matter.fields(), matter.body()));
    }

    private static Optional<ForeignMatter> toml(List<String> lines, Problems problems) {
        for (int end = 1; end < lines.size(); end++) {
            if (lines.get(end).stripTrailing().equals(TOML)) {
                String body = String.join("\n", lines.subList(end + 1, lines.size()));
                return TomlFields.read(lines.subList(1, end), problems).map(fields -> new ForeignMatter(fields, body));
            }
        }
        String hint = "it ends with another line " + TOML;
        problems.error("no-front-matter", problems.at(1, 1), "the front matter that begins here has no end", hint);
        return Optional.empty();
    }
}
