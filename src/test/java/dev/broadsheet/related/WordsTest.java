package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Found title(String text) {
        return Found.in(Clipping.of("a", "2024-05-01T08:00:00Z", text));
    }

    private static Found body(String markdown) {
        return Found.in(Clipping.of("a", "2024-05-01T08:00:00Z", "").body(markdown));
    }

    /** The numbers of an article's words and how much is made of each. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(int[] numbers, int[] frequencies) {
        static Found in(Clipping clipping) {
            int[] packed = clipping.terms().packed();
            return new Found(
                    Arrays.stream(packed).map(Term::number).toArray(),
                    Arrays.stream(packed).map(Term::frequency).toArray());
        }
    }

    private static void assertSame(String one, String other) {
        assertArrayEquals(title(one).numbers(), title(other).numbers(), one + " / " + other);
    }

    private static int shared(String one, String other) {
        int[] known = title(other).numbers();
        return (int) Arrays.stream(title(one).numbers())
                .filter(each -> Arrays.binarySearch(known, each) >= 0)
                .count();
    }

    @Test
    void numbersAscendAndEveryWordHasAWeight() {
        Found terms = title("Harbour bridge closed, harbour ferries full");
        int[] sorted = terms.numbers().clone();
        Arrays.sort(sorted);
        assertArrayEquals(sorted, terms.numbers());
        assertEquals(terms.numbers().length, terms.frequencies().length);
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
        assertNotEquals(title("bridge").numbers()[0], title("ferry").numbers()[0]);
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertEquals(0, title("It is what it is, and so are we: a 7").numbers().length);
    }

    @Test
    void theHeadlineWeighsMoreThanTheText() {
        Clipping clipping = Clipping.of("a", "2024-05-01T08:00:00Z", "ferry");
        Found terms = Found.in(clipping.excerpt("harbour"));
        int ferry = Found.in(clipping).numbers()[0];
        int at = Arrays.binarySearch(terms.numbers(), ferry);
        assertTrue(terms.frequencies()[at] > terms.frequencies()[1 - at]);
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
                title("ferry harbour bridge closed").numbers(), body(markdown).numbers());
    }

    @Test
    void aLoneBracketIsText() {
        assertArrayEquals(
                title("ferry bridge").numbers(), body("ferry < bridge ] { & `").numbers());
    }

    @Test
    void arabicIsReadWithoutVowelSignsStretchingAndArticle() {
        assertSame("الانتِخابات", "انتخابات");
        assertSame("الحكـــومة", "حكومة");
        assertSame("والحكومة", "الحكومة");
        assertSame("کتاب یک", "كتاب يك");
        assertEquals(2, title("کتاب\u200cخانه").numbers().length);
    }

    @Test
    void chineseSharesPairsOfCharacters() {
        assertEquals(3, shared("神舟二十号发射成功", "神舟二十一号"));
        assertEquals(0, shared("神舟二十号发射成功", "高考今日开始"));
        assertEquals(1, title("桥").numbers().length);
        assertEquals(1, shared("新G网络", "G20 网络"));
    }

    @Test
    void indicVowelSignsBelongToTheirWord() {
        assertEquals(1, title("चुनाव").numbers().length);
        assertNotEquals(title("चुनाव").numbers()[0], title("चनव").numbers()[0]);
    }

    @Test
    void lettersOutsideTheBasicPlaneAreRead() {
        assertEquals(1, title("𠀀𠀁").numbers().length);
        assertEquals(1, title("𞤀𞤣𞤤𞤢𞤥").numbers().length);
        assertEquals(0, title("\ud800 \udc00").numbers().length);
    }

    @Test
    void onlyTheBeginningOfALongBodyCounts() {
        String filler = "harbour ".repeat(300);
        assertArrayEquals(title("harbour").numbers(), body(filler + "zeppelin").numbers());
    }

    @Test
    void unclosedMarkupTakesNoLongerThanText() {
        String hostile = "<a](".repeat(2_000_000);
        assertTrue(body(hostile).numbers().length < 3);
    }
}
