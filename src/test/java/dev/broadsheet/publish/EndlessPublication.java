package dev.broadsheet.publish;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A program that publishes one changing site after the other until it is killed. */
final class EndlessPublication {

    private static final int FILES = 60;
    private static final int LINES = 4000;

    private EndlessPublication() {}

    @SuppressWarnings({"InfiniteLoopStatement", "SystemOut"})
    public static void main(String[] args) {
        for (int edition = 0; ; edition++) {
            Sites.publish(site(edition), Path.of(args[0]));
            System.out.print(".");
            System.out.flush();
        }
    }

    private static Map<String, String> site(int edition) {
        Map<String, String> site = new HashMap<>();
        for (int i = 0; i < FILES; i++) {
            String line = "edition " + edition + "\n";
            site.put((i % 3 == 0 ? "edition" + edition + "/" : "") + i + "/index.html", line.repeat(LINES));
        }
        return site;
    }

    /** Whether a file holds every line of one edition. */
    static boolean isWhole(String text) {
        return text.lines().count() == LINES && text.lines().distinct().count() == 1 && text.endsWith("\n");
    }
}
