package dev.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SlugsTest {

    /** {@code printf ai! | sha256sum} begins so. */
    private static final String DIGITS = "430af70";

    @Test
    void whatIsTakenAlreadyGetsAsManyDigitsAsItNeeds() {
        String six = "ai-" + DIGITS.substring(0, 6);
        assertEquals(
                Map.of("ai", "ai", "ai!", "ai-" + DIGITS, "x", six),
                Slugs.distinct(Map.of("x", six), Map.of("ai", "ai", "ai!", "ai")));
    }
}
