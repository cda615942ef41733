package dev.broadsheet.image;

import java.time.Duration;

/**
 * How much is asked of other hosts, and of this machine.
 *
 * @param images that are asked for in one run at most
 * @param bytes that an image may have
 * @param time that an image may take, with all redirects
 * @param pause between two requests to a host
 * @param loopback whether images may lie on this machine, at any port
 */
public record FetchLimits(int images, int bytes, Duration time, Duration pause, boolean loopback) {
    public FetchLimits {
        if (images < 0 || bytes < 1 || time.isNegative() || time.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException("limits must be positive: " + images + ", " + bytes + ", " + time);
        }
    }
}
