package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Theme;
import dev.broadsheet.source.Yaml;
import dev.broadsheet.source.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the theme's words: {@code strings/<language>.yaml}, with those of the settings laid over them. */
public final class LabelReader {

    private static final String FOLDER = "strings/";
    private static final String ENDING = ".yaml";

    /** The language of which the theme has every label. */
    private static final String ENGLISH = "en";

    private final Theme theme;
    private final Path workingFolder;
    private final Set<String> known;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private LabelReader(Theme theme, Path workingFolder, Set<String> known) {
        this.theme = theme;
        this.workingFolder = workingFolder;
        this.known = known;
    }

    /**
     * The labels of all languages, and what is wrong with them.
     *
     * @param settings the file of the settings, for messages
     */
    public static Read read(Theme theme, Path workingFolder, SiteConfig config, SourceFile settings) {
        Map<String, Map<String, String>> byLanguage = new TreeMap<>();
        byLanguage.put(
                ENGLISH, new LabelReader(Theme.of(null), workingFolder, Set.of()).file(FOLDER + ENGLISH + ENDING));
        LabelReader reader = new LabelReader(
                theme, workingFolder, Set.copyOf(byLanguage.get(ENGLISH).keySet()));
        for (String path : theme.list(FOLDER).keySet()) {
            if (path.endsWith(ENDING)) {
                String language = path.substring(FOLDER.length(), path.length() - ENDING.length());
                add(language, reader.file(path), byLanguage);
            } else if (path.endsWith(".yml")) {
                reader.diagnostics.add(unread(theme.name(path, workingFolder)));
            }
        }
        config.strings().forEach((language, labels) -> {
            reader.look(labels.keySet(), settings);
            add(language, labels, byLanguage);
        });
        return new Read(Labels.of(config.language(), byLanguage), reader.diagnostics);
    }

    private static Diagnostic unread(String name) {
        String message = "labels are read from files that end in " + ENDING;
        return Diagnostic.warning("unknown-label", Location.of(name), message)
                .withHint("rename it to "
                        + name.substring(name.lastIndexOf('/') + 1).replace(".yml", ENDING));
    }

    private static void add(String language, Map<String, String> labels, Map<String, Map<String, String>> to) {
        to.computeIfAbsent(language.toLowerCase(Locale.ROOT), key -> new TreeMap<>())
                .putAll(labels);
    }

    private Map<String, String> file(String path) {
        Map<String, String> labels = new TreeMap<>();
        Problems problems = new Problems(theme.name(path, workingFolder));
        Yaml.parse(theme.read(path).orElseThrow(), problems)
                .ifPresent(mapping -> mapping.entries().forEach((name, entry) -> {
                    slip(name)
                            .ifPresent(meant ->
                                    problems.warning("unknown-label", problems.at(entry.key()), unknown(name), meant));
                    if (entry.value() instanceof YamlValue.Text label) {
                        labels.put(name, label.text());
                    } else {
                        problems.error(
                                "label", problems.at(entry.value()), "the label " + name + " must be a text", null);
                    }
                }));
        diagnostics.addAll(problems.all());
        return labels;
    }

    /** Looks for slips in labels that the settings give. */
    private void look(Set<String> labels, SourceFile settings) {
        for (String name : labels) {
            slip(name)
                    .map(meant -> Diagnostic.warning("unknown-label", Location.of(settings.name()), unknown(name))
                            .withHint(meant))
                    .map(slip -> FieldPlace.of(settings, "strings", name::equals, slip))
                    .ifPresent(diagnostics::add);
        }
    }

    /** A theme may have labels of its own; but one that is a letter away from ours is a slip. */
    private Optional<String> slip(String name) {
        return known.contains(name)
                ? Optional.empty()
                : Spelling.near(name, known).map(near -> "did you mean \"" + near + "\"?");
    }

    private static String unknown(String name) {
        return "the theme has no label " + Excerpt.ofValue(name);
    }

    /** Labels, and what is wrong with their files. */
    public record Read(Labels labels, List<Diagnostic> diagnostics) {
        public Read {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
