package dev.broadsheet.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.source.Fingerprint;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredLineTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String GOOD = "https://a.example/b.jpg|" + KEY + ".webp|" + KEY + "|webp+jpg|1200|630|320,640";

    private static StoredLine parse(String line) {
        return Objects.requireNonNull(StoredLine.parse(line.replace('|', '\t')));
    }

    @Test
    void aLineIsReadAsItWasWritten() {
        StoredLine line = parse(GOOD);
        assertEquals(
                new StoredLine(
                        "https://a.example/b.jpg",
                        KEY + ".webp",
                        new StoredImage(KEY, "webp", "jpg", 1200, 630, List.of(320, 640))),
                line);
        assertEquals(GOOD.replace('|', '\t'), line.text());
        assertEquals(
                List.of("01/" + KEY + "-320.webp", "01/" + KEY + "-640.webp", "01/" + KEY + "-640.jpg"),
                line.image().names());
    }

    @Test
    void whatEverythingReadsNeedsNoSecondFile() {
        String plain = GOOD.replace("webp+jpg", "jpg");
        StoredImage image = parse(plain).image();
        assertEquals(List.of("01/" + KEY + "-320.jpg", "01/" + KEY + "-640.jpg"), image.names());
        assertEquals(plain.replace('|', '\t'), parse(plain).text());
    }

    @Test
    void aFileOfTheNewsroomsOwnIsKnownByItsBytes() {
        String source = StoredLine.source(new Fingerprint(1, 255));
        assertEquals("own:000000000000000100000000000000ff", source);
        assertEquals(
                List.of(), parse(source + "||" + KEY + "|png|20|10|").image().widths());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://a.example/b.jpg",
                GOOD + "|",
                "|" + KEY + ".webp|" + KEY + "|jpg|1200|630|320",
                "https://a.example/b.jpg|../../etc/passwd|" + KEY + "|jpg|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".svg|" + KEY + "|jpg|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|../3456789abcdef0123456789abcdef|jpg|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "0|jpg|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|html|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|html+jpg|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|webp+|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|+jpg|1200|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|webp+jpg|1200|630|",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|jpg|0|630|320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|jpg|1200||320",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|jpg|1200|630|320,x",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|jpg|1200|630|320,,640",
                "https://a.example/b.jpg|" + KEY + ".jpg|" + KEY + "|jpg|1200|63099999999|320"
            })
    void aDamagedLineIsAsIfItWereNotThere(String line) {
        assertNull(StoredLine.parse(line.replace('|', '\t')));
    }
}
