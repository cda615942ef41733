package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.cli.Program.Ended;
import java.nio.file.Path;
import java.util.List;

/** Lines of any form, each wherever an article may have a text: every page, feed and list is whole, and nothing acts. */
public final class PageFuzzer {

    /** Texts that are tried at once: a build takes about as long with so few as with one. */
    static final int AT_ONCE = 4;

    private static final Path FOLDER = Fuzz.folder();

    private PageFuzzer() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> texts = new String(input, UTF_8).lines().limit(AT_ONCE).toList();
        Fuzz.empty(FOLDER);
        Press press = Sinks.texts(new Press(FOLDER), texts);
        Ended ended = press.build("--jobs", "1");
        Fuzz.holds(ended.status() == 0, "ends with " + ended.status() + ": " + ended.err());
        Fuzz.nothingIn(Inert.judge(press.files()));
        Fuzz.nothingIn(press.escaped());
        Fuzz.holds(Inert.plain(ended.err()), "commands the terminal");
    }
}
