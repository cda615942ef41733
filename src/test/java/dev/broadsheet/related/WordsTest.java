package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Terms title(String text) {
        return Clipping.of("a", "2024-05-01T08:00:00Z", text).terms();
    }

    private static Terms body(String markdown) {
        return Clipping.of("a", "2024-05-01T08:00:00Z", "").body(markdown).terms();
    }

    private static void assertSame(String one, String other) {
        assertArrayEquals(title(one).hashes(), title(other).hashes(), one + " / " + other);
    }

    private static int shared(String one, String other) {
        long[] known = title(other).hashes();
        return (int) Arrays.stream(title(one).hashes())
                .filter(each -> Arrays.binarySearch(known, each) >= 0)
                .count();
    }

    @Test
    void hashesAscendAndEveryWordHasAWeight() {
        Terms terms = title("Harbour bridge closed, harbour ferries full");
        long[] sorted = terms.hashes().clone();
        Arrays.sort(sorted);
        assertArrayEquals(sorted, terms.hashes());
        assertEquals(terms.hashes().length, terms.weights().length);
        assertEquals(5, sorted.length);
    }

    @Test
    void caseAccentsAndEndingsDoNotPartWords() {
        assertSame("FERRIES", "ferry");
        assertSame("bridges", "Bridge’s");
        assertSame("Müller", "Mu\u0308ller");
        assertSame("Café", "cafe");
        assertSame("Ｆｅｒｒｙ", "ferry");
        assertSame("ΟΔΟΣ", "οδος");
        assertNotEquals(title("bridge").hashes()[0], title("ferry").hashes()[0]);
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertEquals(0, title("It is what it is, and so are we: a 7").hashes().length);
    }

    @Test
    void theHeadlineWeighsMoreThanTheText() {
        Clipping clipping = Clipping.of("a", "2024-05-01T08:00:00Z", "ferry");
        Terms terms = clipping.excerpt("harbour").terms();
        long ferry = clipping.terms().hashes()[0];
        int at = Arrays.binarySearch(terms.hashes(), ferry);
        assertTrue(terms.weights()[at] > terms.weights()[1 - at]);
    }

    @Test
    void markupAndAddressesAreNotRead() {
        String markdown = """
                # Ferry &amp; harbour <!-- a remark -->

                <figure class="wide"><img src="picture.jpg" alt=""></figure>
                <script>let secret = 1;</script>
                A [bridge](https://harbour.example/long/path "Tooltip") at https://council.example/minutes?id=12 now.
                {% include gallery.html %} www.quay.example/map

                ```
                int code = 3;
                ```
                Closed.
                """;
        assertArrayEquals(
                title("ferry harbour bridge closed").hashes(), body(markdown).hashes());
    }

    @Test
    void aLoneBracketIsText() {
        assertArrayEquals(
                title("ferry bridge").hashes(), body("ferry < bridge ] { & `").hashes());
    }

    @Test
    void arabicIsReadWithoutVowelSignsStretchingAndArticle() {
        assertSame("الانتِخابات", "انتخابات");
        assertSame("الحكـــومة", "حكومة");
        assertSame("والحكومة", "الحكومة");
        assertSame("کتاب یک", "كتاب يك");
        assertEquals(2, title("کتاب\u200cهای").hashes().length);
    }

    @Test
    void chineseSharesPairsOfCharacters() {
        assertEquals(3, shared("神舟二十号发射成功", "神舟二十一号"));
        assertEquals(0, shared("神舟二十号发射成功", "高考今日开始"));
        assertEquals(1, title("桥").hashes().length);
        assertEquals(1, shared("新G网络", "G20 网络"));
    }

    @Test
    void indicVowelSignsBelongToTheirWord() {
        assertEquals(1, title("चुनाव").hashes().length);
        assertNotEquals(title("चुनाव").hashes()[0], title("चनव").hashes()[0]);
    }

    @Test
    void lettersOutsideTheBasicPlaneAreRead() {
        assertEquals(1, title("𠀀𠀁").hashes().length);
        assertEquals(1, title("𞤀𞤣𞤤𞤢𞤥").hashes().length);
        assertEquals(0, title("\ud800 \udc00").hashes().length);
    }

    @Test
    void onlyTheBeginningOfALongBodyCounts() {
        String filler = "harbour ".repeat(300);
        assertArrayEquals(title("harbour").hashes(), body(filler + "zeppelin").hashes());
    }

    @Test
    void unclosedMarkupTakesNoLongerThanText() {
        String hostile = "<a](".repeat(2_000_000);
        assertTrue(body(hostile).hashes().length < 3);
    }
}
