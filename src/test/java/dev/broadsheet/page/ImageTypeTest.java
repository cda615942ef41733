package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ending of an address says what kind of image it is, and whether sizes are made of it. */
class ImageTypeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://wire.example/a.jpg, image/jpeg, true",
                "/assets/a.b.JPEG, image/jpeg, true",
                "a.png?width=3.svg, image/png, true",
                "a.png?.svg, image/png, true",
                "a.gif#b.svg, image/gif, true",
                "a.webp#b?c, image/webp, true",
                "a.avif, image/avif, false",
                "a.svg, image/svg+xml, false",
                "a.pdf, none, false",
                "https://wire.example/image?name=a.jpg, none, false",
            })
    void theEndingTells(String address, String type, boolean scaled) {
        assertEquals(type, ImageType.of(address));
        assertEquals(scaled, ImageType.isScaled(address));
    }
}
