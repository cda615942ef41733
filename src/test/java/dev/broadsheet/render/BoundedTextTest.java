package dev.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "Zürich – “Łódź”", "漢字", "a 😀 b", "half \ud83d pair", "\ude00 first", "last \ud83d"
            })
    void bytesAreThoseOfTheText(String text) throws IOException {
        BoundedText out = new BoundedText(BoundedText.PART);
        out.write(text);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.bytes());
    }

    @Test
    void aPairWrittenInTwoHalvesIsOneCharacter() throws IOException {
        BoundedText out = new BoundedText(BoundedText.PART);
        out.write('\ud83d');
        out.write("\ude00");
        assertArrayEquals("😀".getBytes(StandardCharsets.UTF_8), out.bytes());
    }

    @Test
    void aLongTextIsKeptWhole() throws IOException {
        String piece = "Ein Stück Text, ".repeat(1000);
        BoundedText out = new BoundedText(BoundedText.PART);
        for (int i = 0; i < 10; i++) {
            out.write(piece, 0, piece.length());
            out.write(piece.toCharArray());
        }
        assertArrayEquals(piece.repeat(20).getBytes(StandardCharsets.UTF_8), out.bytes());
    }

    @Test
    void aTextWithoutEndIsRefused() throws IOException {
        BoundedText out = new BoundedText(BoundedText.PART);
        String piece = " ".repeat(1 << 24);
        out.write(piece);
        out.write(piece);
        assertFalse(out.isFull());
        assertThrows(IOException.class, () -> out.write(" "));
        assertTrue(out.isFull());
    }
}
