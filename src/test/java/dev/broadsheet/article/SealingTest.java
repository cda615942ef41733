package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final Sealing SEALING = Sealing.withKey(
                    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
            .orElseThrow();
    private static final Sealing OTHER = Sealing.withKey("f".repeat(64)).orElseThrow();

    /** Made with {@code openssl enc -aes-256-cbc} and the key 00 to 1f, the vector a0 to af. */
    private static final String CBC =
            "1+ZW+V32Y4dqRsLDOd/a5Yzzl6Ww/fb6a3DBZS3etzWMKmGcITRMYHo1IFjCNbgs;oKGio6SlpqeoqaqrrK2urw==";

    private static final String TEXT = "Call Ada at the harbour office.\n";

    @Test
    void valuesOfTheOldModeAreRead() {
        assertEquals(Optional.of(TEXT), SEALING.open(CBC));
        assertEquals(Optional.of(TEXT), SEALING.open(CBC.replace(";", " ;\n ")));
        assertEquals(Optional.empty(), OTHER.open(CBC));
    }

    @Test
    void theKeyMayBeInHexadecimalDigitsOfEitherCase() {
        Sealing same = Sealing.withKey("F".repeat(64)).orElseThrow();
        assertEquals(Optional.of(TEXT), same.open(OTHER.seal(TEXT)));
    }

    @Test
    void theKeyMayBeInBase64() {
        Sealing same =
                Sealing.withKey("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=").orElseThrow();
        assertEquals(Optional.of(TEXT), same.open(SEALING.seal(TEXT)));
    }

    @Test
    void whatIsSealedOpensWithItsKeyAlone() {
        for (String text : new String[] {"a", TEXT, "Zoë 😀\r\n", "x".repeat(40_000)}) {
            assertEquals(Optional.of(text), SEALING.open(SEALING.seal(text)));
            assertEquals(Optional.empty(), OTHER.open(SEALING.seal(text)));
        }
        assertNotEquals(SEALING.seal(TEXT), SEALING.seal(TEXT));
    }

    @Test
    void everyChangedBitIsNoticed() {
        String[] parts = SEALING.seal(TEXT).split(";", -1);
        for (int part = 0; part < 2; part++) {
            byte[] bytes = Base64.getDecoder().decode(parts[part]);
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte[] changed = bytes.clone();
                changed[bit / 8] ^= (byte) (1 << (bit % 8));
                String other = Base64.getEncoder().encodeToString(changed);
                String value = part == 0 ? other + ";" + parts[1] : parts[0] + ";" + other;
                assertEquals(Optional.empty(), SEALING.open(value));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "a",
                "!;!",
                "AAAA;AAAA",
                "AAAA;AAAAAAAAAAAAAAAA",
                "AAAA;AAAAAAAAAAAAAAAAAAAAAA==",
                "a;b;c"
            })
    void whatIsNoValueDoesNotOpen(String value) {
        assertEquals(Optional.empty(), SEALING.open(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "AAAA", "not a key"})
    void whatIsNoKeyIsRefused(String text) {
        assertEquals(Optional.empty(), Sealing.withKey(text));
    }
}
