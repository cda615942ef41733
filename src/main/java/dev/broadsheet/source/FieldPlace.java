package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import dev.broadsheet.source.YamlValue.Text;
import java.nio.file.LinkOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a file gives a field, for problems that its reader could not see, since they lie in what other files say. They
 * are few, and the values of an archive are many: so nobody keeps their places, and the file is read once more.
 */
public final class FieldPlace {

    private FieldPlace() {}

    /** A problem where the field begins that it is about; of the file as a whole where the file does not give it. */
    public static Diagnostic of(SourceFile file, String field, Diagnostic problem) {
        return of(file, field, text -> true, problem);
    }

    /** A problem at the first of the field's texts that it is about, be it an entry of a list or in a map. */
    public static Diagnostic of(SourceFile file, String field, Predicate<String> about, Diagnostic problem) {
        if (!Disk.isFile(file.file(), LinkOption.NOFOLLOW_LINKS)) {
            return problem; // it went meanwhile, of which the next build hears
        }
        Problems problems = new Problems(file.name());
        return fields(file, problems).stream()
                .flatMap(fields -> Stream.ofNullable(fields.get(field)))
                .flatMap(FieldPlace::texts)
                .filter(text -> about.test(text.inOneLine()))
                .findFirst()
                .map(text -> problems.shown(problem.at(problems.at(text))))
                .orElse(problem);
    }

    /** The fields of a file: of YAML alone, or of the front matter of a Markdown file. */
    public static Optional<Mapping> fields(SourceFile file, Problems problems) {
        boolean markdown = file.path().toLowerCase(Locale.ROOT).endsWith(".md");
        return markdown ? FrontMatter.read(file, problems).map(FrontMatter::fields) : Yaml.read(file, problems);
    }

    private static Stream<Text> texts(YamlValue value) {
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(FieldPlace::texts);
        } else if (value instanceof Mapping mapping) {
            return Stream.concat(
                    mapping.entries().values().stream().map(Entry::key),
                    mapping.entries().values().stream().flatMap(entry -> texts(entry.value())));
        }
        return Stream.of((Text) value);
    }
}
