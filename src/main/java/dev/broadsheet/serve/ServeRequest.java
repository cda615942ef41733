package dev.broadsheet.serve;

import dev.broadsheet.build.BuildRequest;
import java.time.InstantSource;

/**
 * What to serve, and where.
 *
 * @param build what is built; without a base URL the site's root is the address where it is served
 * @param moments the moment that each build believes in
 * @param bind the network address to listen on
 * @param port to listen on; 0 for any that is free
 * @param nextFree whether one of the next hundred ports will do
 */
public record ServeRequest(BuildRequest build, InstantSource moments, String bind, int port, boolean nextFree) {}
