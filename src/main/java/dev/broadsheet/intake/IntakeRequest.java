package dev.broadsheet.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * What to bring in, and where to.
 *
 * @param workingFolder that messages name files relative to
 * @param sources files and folders
 * @param content the newsroom's folder
 * @param collection folder of the newsroom that articles of feeds and exports go to
 * @param overwrite whether an article that is there already is written anew
 * @param dryRun whether nothing is written
 */
public record IntakeRequest(
        Path workingFolder, List<Path> sources, Path content, String collection, boolean overwrite, boolean dryRun) {
    public IntakeRequest {
        sources = List.copyOf(sources);
    }
}
