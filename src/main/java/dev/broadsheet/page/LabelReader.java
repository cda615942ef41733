package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.Theme;
import dev.broadsheet.source.Yaml;
import dev.broadsheet.source.YamlValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the theme's words: {@code strings/<language>.yaml}, with those of the settings laid over them. */
public final class LabelReader {

    private static final String FOLDER = "strings/";
    private static final String ENDING = ".yaml";

    /** The language of which the theme has every label. */
    private static final String ENGLISH = "en";

    private final Theme theme;
    private final Path workingFolder;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private LabelReader(Theme theme, Path workingFolder) {
        this.theme = theme;
        this.workingFolder = workingFolder;
    }

    /** The labels of all languages, and what is wrong with their files. */
    public static Read read(Theme theme, Path workingFolder, SiteConfig config) {
        LabelReader reader = new LabelReader(theme, workingFolder);
        Map<String, Map<String, String>> byLanguage = new TreeMap<>();
        byLanguage.put(ENGLISH, new LabelReader(Theme.of(null), workingFolder).file(FOLDER + ENGLISH + ENDING));
        for (String path : theme.list(FOLDER).keySet()) {
            if (path.endsWith(ENDING)) {
                String language = path.substring(FOLDER.length(), path.length() - ENDING.length());
                add(language, reader.file(path), byLanguage);
            }
        }
        config.strings().forEach((language, labels) -> add(language, labels, byLanguage));
        return new Read(Labels.of(config.language(), byLanguage), reader.diagnostics);
    }

    private static void add(String language, Map<String, String> labels, Map<String, Map<String, String>> to) {
        to.computeIfAbsent(language.toLowerCase(Locale.ROOT), key -> new TreeMap<>())
                .putAll(labels);
    }

    private Map<String, String> file(String path) {
        Map<String, String> labels = new TreeMap<>();
        Problems problems = new Problems(theme.name(path, workingFolder));
        String text = new String(theme.read(path).orElseThrow(), StandardCharsets.UTF_8);
        Yaml.parse(text, problems)
                .ifPresent(mapping -> mapping.entries().forEach((name, entry) -> {
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

    /** Labels, and what is wrong with their files. */
    public record Read(Labels labels, List<Diagnostic> diagnostics) {
        public Read {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
