package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a text, feeds and sitemaps keep what an XML 1.0 document can hold. */
class XmlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Tide", "a b\tc\nd\re", "\u00e9\ud7ff\ue000\ufffd", "\ud83c\udf0a waves", "\r"})
    void whatADocumentCanHoldStays(String text) {
        assertEquals(text, XmlText.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u000b", "\u001f", "\ud800", "\udbff", "\udc00", "\udfff", "\ufffe", "\uffff"
            })
    void whatNoDocumentCanHoldIsLeftOut(String character) {
        assertEquals("high water", XmlText.of("high" + character + " water"));
    }

    @Test
    void whatElseATextHoldsStaysBesideIt() {
        assertEquals("\ud83c\udf0a\r\n\t!", XmlText.of("\ud83c\udf0a\r\n\t\ufffe!"));
    }
}
