package dev.broadsheet.image;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a run did.
 *
 * @param shown images that the site shows and that are to be kept
 * @param fetched images that were fetched
 * @param sized files of the newsroom's own that sizes were made of
 * @param left images that are left for the next run, since this one was to fetch no more
 * @param dropped images that no article uses
 * @param diagnostics a warning for each image that could not be had
 */
public record ImageResult(int shown, int fetched, int sized, int left, int dropped, List<Diagnostic> diagnostics) {
    public ImageResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
