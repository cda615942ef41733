package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was meant to become something else does not stay in a text without a word. */
class RemnantsTest {

    private static List<String> said(String markdown) {
        return Bodies.render(markdown).diagnostics().stream()
                .map(problem -> problem.location().column() + " " + problem.code() + " " + problem.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a {% include b.html c=\"d\" %}", "a {%- endif -%}", "a {{ page.title }}", "a {{ b | c: 'd' }}"})
    void anInstructionOfAnotherProgramIsSaid(String markdown) {
        assertEquals(
                List.of("3 foreign-shortcode An instruction of another program stays in the text as it is"),
                said(markdown));
    }

    @Test
    void aFootnoteThatIsNowhereIsSaidOnce() {
        assertEquals(List.of("9 broken-link There is no footnote [^b]"), said("A [^A] c[^b], [^b]\n\n[^a]: Note."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{{ a }}` and `[^b]`",
                "```\n{% a %}\n[^b]\n```",
                "    {{ a }} [^b]",
                "50% {of} {{ {% [^ ] [^",
                "{ { a } } {{1}} {{ b }} {{a}}",
            })
    void codeAndTextAreLeftInPeace(String markdown) {
        assertEquals(List.of(), said(markdown));
    }
}
