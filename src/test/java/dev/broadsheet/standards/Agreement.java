package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A schema and a reader, who judge the same texts. */
final class Agreement {

    private final YamlJudge judge;
    private final Function<String, List<Diagnostic>> reader;
    private final int above;
    private final List<String> disagreements = new ArrayList<>();
    private int texts;
    private int reported;
    private int refused;

    /**
     * Over no text yet.
     *
     * @param above lines above the YAML in the reader's file
     */
    Agreement(YamlJudge judge, Function<String, List<Diagnostic>> reader, int above) {
        this.judge = judge;
        this.reader = reader;
        this.above = above;
    }

    void over(List<String> yamls) {
        for (String yaml : yamls) {
            Set<Integer> told = new TreeSet<>();
            reader.apply(yaml).forEach(problem -> told.add(line(problem)));
            Set<Integer> lines = judge.refused(yaml).orElse(told);
            if (!told.containsAll(lines)) {
                disagreements.add(yaml + "refused " + lines + ", reported " + told);
            }
            texts++;
            reported += told.stream().anyMatch(line -> line > 0) ? 1 : 0;
            refused += lines.isEmpty() ? 0 : 1;
        }
    }

    private int line(Diagnostic problem) {
        int line = problem.location().line();
        return line == 0 ? 0 : line - above;
    }

    /** Over so many texts; and of those that the reader complains of the schema refuses this share. */
    void holds(int atLeast, double share) {
        assertEquals(List.of(), disagreements);
        assertTrue(texts >= atLeast, texts + " texts");
        assertTrue(
                refused >= share * reported && reported > 0, refused + " of " + reported + " are refused, of " + texts);
    }
}
