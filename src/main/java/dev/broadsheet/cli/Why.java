package dev.broadsheet.cli;

import dev.broadsheet.build.Explanation.Entry;
import dev.broadsheet.related.Kinship;
import dev.broadsheet.related.Kinship.SharedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why an entry stands in a sidebar, in words. */
final class Why {

    /** The strongest words tell enough. */
    private static final int WORDS = 6;

    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;
    private static final int PER_CENT = 100;

    private Why() {}

    static String of(Entry entry) {
        Kinship kinship = entry.kinship();
        return kinship == null ? "chosen by the editor: " + entry.chosen() : of(kinship, entry.topics());
    }

    private static String of(Kinship kinship, List<String> topics) {
        List<String> reasons = new ArrayList<>();
        reasons.add(kinship.words().stream().limit(WORDS).map(Why::word).collect(Collectors.joining(", ")));
        if (!topics.isEmpty()) {
            reasons.add((topics.size() == 1 ? "topic " : "topics ") + String.join(", ", topics));
        }
        reasons.add(apart(kinship.seconds()));
        if (kinship.merit() != 1) {
            reasons.add(String.format(Locale.ROOT, "quality x %.2f", kinship.merit()));
        }
        if (kinship.sameProvider()) {
            reasons.add("same provider");
        }
        return String.join("; ", reasons);
    }

    private static String word(SharedWord shared) {
        return String.format(Locale.ROOT, "%s %.0f%%", shared.word(), PER_CENT * shared.share());
    }

    private static String apart(long seconds) {
        return seconds < 2 * DAY
                ? English.count(seconds / HOUR, "hour") + " apart"
                : English.count(seconds / DAY, "day") + " apart";
    }
}
