package dev.broadsheet.serve;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import java.util.function.Supplier;

/**
 * What to serve, and where.
 *
 * @param build asked anew before each build, whose moment may have moved on; its base address is where the site is served
 * @param bind the address to listen at; {@code 0.0.0.0} for all of this machine's
 * @param told of what came of each build
 */
public record ServeRequest(Supplier<BuildRequest> build, String bind, Told told) {

    /** Who wants to know what came of a build. */
    public interface Told {

        void built(BuildResult result);

        /** A build failed for a reason that lies outside what its author wrote, such as the disk. */
        void failed(RuntimeException why);
    }
}
