package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.YamlValue.Mapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * YAML 1.1 as plain data: maps, lists and text as it was written.
 *
 * <p>Anchors, aliases, explicit tags, merges, duplicate keys and a second document are errors, each at its place in the
 * file, for they make a text mean something else than it seems to say.
 */
public final class Yaml {

    private Yaml() {}

    /** Reads a file that is one map; nothing, and an error among the problems, where it cannot be read. */
    public static Optional<Mapping> read(SourceFile file, Problems problems) {
        return file.text(problems).flatMap(text -> mapping(text, 1, problems));
    }

    /** Reads the bytes of a file that is one map; nothing, and an error among the problems, where they are not. */
    public static Optional<Mapping> parse(byte[] bytes, Problems problems) {
        return FileContent.of(bytes, problems)
                .flatMap(content -> content.text(problems))
                .flatMap(text -> mapping(text, 1, problems));
    }

    /**
     * Reads some top-level texts of a file that another program owns: whatever else it holds is passed over, never
     * expanded, and where it cannot be read to its end there is a warning.
     */
    public static Mapping readTexts(SourceFile file, Set<String> keys, Problems problems) {
        Problems unheard = new Problems(file.name());
        Optional<String> text = file.text(unheard);
        if (text.isEmpty()) {
            unheard.all().forEach(problem -> warn(problem, problems));
            return new Mapping(Map.of(), 1, 1);
        }
        YamlTexts texts = new YamlTexts(text.get());
        new YamlMistakes(text.get(), 1, unheard).caught(() -> {
            texts.read(keys);
            return Optional.of(keys);
        });
        unheard.all().forEach(problem -> warn(problem, problems));
        return texts.found();
    }

    private static void warn(Diagnostic problem, Problems problems) {
        problems.warning(problem.code(), problem.location(), problem.message(), problem.hint());
    }

    /**
     * Reads a text that is one map; an empty one is a map without keys.
     *
     * @param firstLine of the text in its file, counted from 1
     */
    static Optional<Mapping> mapping(String text, int firstLine, Problems problems) {
        problems.show(new SourceLines(text, firstLine));
        Mapping plain = PlainYaml.read(text, firstLine);
        if (plain != null) {
            return Optional.of(plain);
        }
        YamlMistakes mistakes = new YamlMistakes(text, firstLine, problems);
        return mistakes.caught(() -> new YamlEvents(text, firstLine, problems).document());
    }
}
