package dev.broadsheet.render;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Spelling;
import dev.broadsheet.source.Theme;
import dev.broadsheet.source.Theme.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds templates of a newsroom that no page takes, since their names miss that of a template of the theme by a slip. */
public final class StrayTemplates {

    private StrayTemplates() {}

    /** A warning for each of them. */
    public static List<Diagnostic> in(Theme theme, Path workingFolder) {
        if (theme.overrides() == null) {
            return List.of();
        }
        Set<String> known = Theme.of(null).list("").keySet();
        List<String> own = theme.list("").entrySet().stream()
                .filter(file -> file.getValue() == Origin.OVERRIDE)
                .map(file -> file.getKey())
                .filter(path -> path.matches(".*\\.ftl[hx]?"))
                .toList();
        return own.stream()
                .filter(path -> !known.contains(path))
                .flatMap(path -> slip(path, known).stream()
                        .filter(meant -> own.stream().noneMatch(other -> names(theme, other, path)))
                        .map(meant -> warning(theme.name(path, workingFolder), meant)))
                .toList();
    }

    /** What the name may have been meant to be; a type of article may have any name. */
    private static Optional<String> slip(String path, Set<String> known) {
        return path.startsWith("article-") ? Optional.empty() : Spelling.near(path, known);
    }

    /** Whether a template includes or imports another. */
    private static boolean names(Theme theme, String template, String other) {
        return theme.read(template)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.contains(other))
                .isPresent();
    }

    private static Diagnostic warning(String name, String meant) {
        return Diagnostic.warning("unknown-template", Location.of(name), "no page takes this template")
                .withHint("did you mean \"" + meant + "\"?");
    }
}
