package dev.broadsheet.build;

import dev.broadsheet.site.Publishing;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to build, from where to where.
 *
 * @param workingFolder that messages name files relative to
 * @param templates overrides of the bundled theme, or null for none
 * @param output the built site
 * @param cache state that makes the next build quick
 * @param baseUrl absolute address of the site's root, or null for the one in {@code site.yaml}
 * @param now the one moment that the whole build believes in
 * @param preview whether what is not published yet is built too
 * @param keepGoing whether articles with errors are left out and the rest published
 * @param clean whether the cache is ignored
 * @param jobs worker threads, at least 1
 */
public record BuildRequest(
        Path workingFolder,
        Path content,
        @Nullable Path templates,
        Path output,
        Path cache,
        @Nullable String baseUrl,
        Instant now,
        boolean preview,
        boolean keepGoing,
        boolean clean,
        int jobs) {
    public BuildRequest {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
        }
    }

    /** Tells what it publishes. */
    Publishing publishing() {
        return new Publishing(now, preview);
    }

    /** The same build as if there had never been one before. */
    BuildRequest anew() {
        return new BuildRequest(
                workingFolder, content, templates, output, cache, baseUrl, now, preview, keepGoing, true, jobs);
    }

    /** The same at another moment. */
    public BuildRequest at(Instant moment) {
        return new BuildRequest(
                workingFolder, content, templates, output, cache, baseUrl, moment, preview, keepGoing, clean, jobs);
    }

    /** The same for a site whose root has another address. */
    public BuildRequest under(String url) {
        return new BuildRequest(
                workingFolder, content, templates, output, cache, url, now, preview, keepGoing, clean, jobs);
    }

    /** The same with other templates. */
    public BuildRequest with(@Nullable Path others) {
        return new BuildRequest(
                workingFolder, content, others, output, cache, baseUrl, now, preview, keepGoing, clean, jobs);
    }
}
