package dev.broadsheet.serve;

import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.source.Disk;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What to serve, and where.
 *
 * @param build what is built; without a base URL the site's root is the address where it is served
 * @param templates the folder of the newsroom's own templates, whether it is there yet or not
 * @param moments the moment that each build believes in
 * @param bind the network address to listen on
 * @param port to listen on; 0 for any that is free
 * @param nextFree whether one of the next hundred ports will do
 */
public record ServeRequest(
        BuildRequest build, Path templates, InstantSource moments, String bind, int port, boolean nextFree) {

    /** The same with another build. */
    ServeRequest of(BuildRequest other) {
        return new ServeRequest(other, templates, moments, bind, port, nextFree);
    }

    /** What is to be built at this moment, with the templates if they are there. */
    BuildRequest now() {
        return build.at(moments.instant()).with(Disk.isFolder(templates) ? templates : null);
    }
}
