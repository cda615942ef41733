package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LeakScanTest {

    private static final String LETTERS = "aaabc -/";

    @Test
    void whatEveryPlaceOfAFileHoldsIsFound() {
        Random random = new Random(3);
        int found = 0;
        for (int round = 0; round < 3_000; round++) {
            List<Secret> secrets = new ArrayList<>();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                secrets.add(secret(letters(random, LeakScan.SHORTEST + random.nextInt(14))));
            }
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(letters(random, random.nextInt(20)));
                text.append(secrets.get(random.nextInt(secrets.size())).text());
            }
            Set<String> expected = new TreeSet<>();
            secrets.stream()
                    .map(Secret::text)
                    .filter(secret -> holds(text, secret))
                    .forEach(expected::add);
            assertEquals(expected, found(secrets, text.toString()), () -> secrets + " in " + text);
            found += expected.size();
        }
        assertTrue(found > 2_000, "found " + found);
    }

    @Test
    void aSecretOfAnyLengthIsFoundWhereverItStands() {
        for (int length = LeakScan.SHORTEST; length < 40; length++) {
            String secret = "ñandú " + "x".repeat(length);
            List<Secret> secrets = List.of(secret(secret), secret("an altogether longer one than the other"));
            for (String text : List.of(secret, "a " + secret, secret + " b", "é\n" + secret + "\n")) {
                assertEquals(Set.of(secret), found(secrets, text));
            }
            assertEquals(Set.of(), found(secrets, "x" + secret + "x"));
        }
    }

    @Test
    void aSecretIsFoundHoweverAPageOrAFeedSpellsIt() {
        String secret = "Zoe\u0308's <fee> & \"more\"";
        for (String text : List.of(
                "<p>Zo\u00eb's &lt;fee&gt; &amp; \"more\"</p>",
                "<title>Zo\u00eb&apos;s &#x3C;fee&gt; &#x26; &quot;more&quot;</title>",
                "<summary>Zo\u00eb&apos;s &lt;fee&gt; &amp; &quot;more&quot;</summary>",
                "<p>Zoe\u0308's &lt;fee&gt; &amp; \"more\"</p>")) {
            assertEquals(Set.of(secret), found(List.of(secret(secret)), text));
        }
    }

    @Test
    void secretsThatBeginAndEndAlikeAreToldApart() {
        List<Secret> secrets = new ArrayList<>();
        for (int i = 100; i < 400; i++) {
            secrets.add(secret("https://wire.example/pictures/" + i + "/harbour.jpg?w=1200&h=630"));
        }
        secrets.add(secret("c2VjcmV0IHRleHQgb2YgYW4gYXJ0aWNsZQ+/aa=="));

        assertEquals(
                Set.of(secrets.get(7).text()),
                found(secrets, "<img src=\"" + secrets.get(7).text().replace("&", "&amp;") + "\">"));
        assertEquals(
                Set.of(secrets.get(300).text()),
                found(
                        secrets,
                        "?q=c2VjcmV0IHRleHQgb2YgYW4gYXJ0aWNsZQ%2B%2Faa%3D%3D#"
                                + secrets.get(8).text().replace("harbour", "river")));
    }

    /** By the words of the class: as whole words where it begins or ends in one. */
    private static boolean holds(CharSequence text, String secret) {
        String word = "[a-z-]";
        String before = secret.substring(0, 1).matches(word) ? "(?<!" + word + ")" : "";
        String after = secret.substring(secret.length() - 1).matches(word) ? "(?!" + word + ")" : "";
        return Pattern.compile(before + Pattern.quote(secret) + after)
                .matcher(text)
                .find();
    }

    private static Set<String> found(List<Secret> secrets, String text) {
        LeakScan scan = new LeakScan(secrets);
        scan.add("index.html", text.getBytes(UTF_8));
        Set<String> found = new TreeSet<>();
        scan.found().keySet().forEach(secret -> found.add(secret.text()));
        return found;
    }

    private static Secret secret(String text) {
        return new Secret(text, "title", "news/a.md", "content/news/a.md");
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < length) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
