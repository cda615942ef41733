package dev.broadsheet.render;

import dev.broadsheet.source.Theme;
import java.nio.file.Path;

/**
 * The theme, and the folder that messages name its files relative to.
 */
public record ThemeSource(Theme files, Path workingFolder) {

    /** A template's name as messages show it. */
    String name(String template) {
        return files.name(template, workingFolder);
    }
}
