package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final ProgressBar bar = new ProgressBar(new PrintStream(err, true, UTF_8), 50, nanos::get);

    private String drawn() {
        String text = err.toString(UTF_8);
        err.reset();
        return text;
    }

    @Test
    void shortWorkShowsNothing() {
        bar.stage("render", 4);
        nanos.addAndGet(Duration.ofMillis(999).toNanos());
        bar.step();
        bar.close();
        assertEquals("", drawn());
    }

    @Test
    void longWorkShowsHowFarItIsAndCleansUp() {
        bar.stage("render", 4);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        bar.step();
        assertEquals("\r\u001b[Krender     [##........] 25% 1/4", drawn());
        bar.step();
        assertEquals("", drawn(), "not at every step");
        nanos.addAndGet(Duration.ofMillis(100).toNanos());
        bar.step();
        assertEquals("\r\u001b[Krender     [#######...] 75% 3/4", drawn());
        bar.close();
        assertEquals("\r\u001b[K", drawn());
    }

    @Test
    void aStageWithoutStepsShowsItsNameAlone() {
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        bar.stage("arrange", 0);
        assertEquals("\r\u001b[Karrange   ", drawn());
    }
}
