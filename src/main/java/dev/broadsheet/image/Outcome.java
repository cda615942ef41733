package dev.broadsheet.image;

import java.time.Duration;

/** How an attempt to have an image ended. */
sealed interface Outcome {

    /** Its bytes, not yet looked at. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Got(byte[] bytes) implements Outcome {}

    /**
     * No image.
     *
     * @param reason for a person; one line, half a sentence
     * @param lasting whether another attempt soon is of no use
     * @param rest what the host asked for before another attempt; zero for nothing
     * @param silent whether the host did not answer at all
     */
    record Failed(String reason, boolean lasting, Duration rest, boolean silent) implements Outcome {

        static Failed lasting(String reason) {
            return new Failed(reason, true, Duration.ZERO, false);
        }

        static Failed passing(String reason) {
            return new Failed(reason, false, Duration.ZERO, false);
        }

        static Failed silent(String reason) {
            return new Failed(reason, false, Duration.ZERO, true);
        }
    }
}
