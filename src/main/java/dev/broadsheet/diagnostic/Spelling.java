package dev.broadsheet.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known word somebody may have meant: "did you mean". */
public final class Spelling {

    private Spelling() {}

    /**
     * The known word that is one slip away: a letter more, less, wrong or swapped with its neighbour, or only the case
     * differs.
     */
    public static Optional<String> near(String word, Collection<String> known) {
        return nearest(word, known, 1);
    }

    /** The known word with the fewest slips, a third of the word's letters at most; the first of several by code point. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return nearest(word, known, Math.max(1, word.length() / 3));
    }

    private static Optional<String> nearest(String word, Collection<String> known, int most) {
        return known.stream()
                .filter(candidate -> slips(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> slips(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The distance of Damerau and Levenshtein in which no letter is touched twice; words that differ in case are near. */
    static int slips(String word, String candidate) {
        int written = distance(word, candidate);
        int folded = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        return Math.min(written, folded + 1);
    }

    private static int distance(String a, String b) {
        int[] earlier = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int slip = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + slip);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], earlier[j - 2] + 1);
                }
            }
            earlier = above;
            above = row;
        }
        return above[b.length()];
    }
}
