package dev.broadsheet.image;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a run is to do.
 *
 * @param content the newsroom's folder
 * @param now that decides what is tried again
 * @param agent how the program introduces itself to hosts
 * @param retry whether what failed is tried again at once
 * @param prune whether images that no article uses are dropped
 * @param jobs threads that decode images
 */
public record ImageRequest(
        Path content, Instant now, String agent, FetchLimits limits, boolean retry, boolean prune, int jobs) {}
