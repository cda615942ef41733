package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Composed;
import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Looks for texts that must not be on the site: in the names and bytes of its files, as they are and as HTML, JSON and
 * addresses spell them. Files may be handed over from several threads.
 */
public final class TextSearch {

    /** The code of what is found. */
    public static final String FOUND = "text-found";

    private static final int WINDOW = 1 << 16;

    private final List<Wanted> wanted = new ArrayList<>();
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

    /** A text and its spellings. */
    private record Wanted(String text, List<String> names, List<byte[]> spellings) {}

    public TextSearch(List<String> texts) {
        for (String text : texts) {
            List<String> spellings = List.copyOf(spellings(text));
            wanted.add(new Wanted(
                    text,
                    spellings,
                    spellings.stream().map(spelling -> spelling.getBytes(UTF_8)).toList()));
        }
    }

    /** A text as it is and as HTML, XML, JSON and addresses spell it, its letters as they are and composed. */
    static Set<String> spellings(String text) {
        Set<String> spellings = new LinkedHashSet<>(written(text));
        spellings.addAll(written(Composed.of(text)));
        return spellings;
    }

    private static List<String> written(String text) {
        String markup = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String json = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        String script = json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
        String encoded = URLEncoder.encode(text, UTF_8).replace("+", "%20");
        return List.of(
                text,
                markup,
                markup.replace("\"", "&quot;").replace("'", "&apos;"),
                text.replace("&", "&#x26;")
                        .replace("<", "&#x3C;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&apos;"),
                text.replace("&", "&#x26;").replace("<", "&#x3C;").replace(">", "&#x3E;"),
                markup.replace("\"", "&quot;"),
                markup.replace("\"", "&quot;").replace("'", "&#39;"),
                markup.replace("\"", "&#34;").replace("'", "&#39;"),
                json,
                script,
                script.replace("\\u003c", "\\u003C").replace("\\u003e", "\\u003E"),
                encoded);
    }

    /** Looks through a file that was made. */
    public void add(String path, byte[] bytes) {
        for (Wanted text : wanted) {
            boolean within = text.spellings.stream().anyMatch(spelling -> indexOf(bytes, bytes.length, spelling) >= 0);
            if (within || isNamed(path, text)) {
                report(path, text);
            }
        }
    }

    /** Looks through a file that is copied. */
    public void add(String path, Path file) {
        held(path, file).forEach(text -> report(path, text));
    }

    /**
     * Looks through a file that an earlier build left.
     *
     * @param name of the file as messages show it
     */
    public void addLeft(String name, Path file) {
        held(name, file)
                .forEach(text -> found.add(Diagnostic.error(
                                FOUND,
                                Location.of(name),
                                "the text " + Excerpt.ofValue(text.text) + " is in this file of an earlier build")
                        .withHint("build again; where it stays, delete the file")));
    }

    /** Whether there is nothing to look for. */
    public boolean isIdle() {
        return wanted.isEmpty();
    }

    private Set<Wanted> held(String path, Path file) {
        Set<Wanted> here = new LinkedHashSet<>();
        wanted.stream().filter(text -> isNamed(path, text)).forEach(here::add);
        int longest = wanted.stream()
                .flatMap(text -> text.spellings.stream())
                .mapToInt(spelling -> spelling.length)
                .max()
                .orElse(0);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] window = new byte[WINDOW + longest];
            int kept = 0;
            for (int read = in.readNBytes(window, 0, WINDOW); read > 0; read = in.readNBytes(window, kept, WINDOW)) {
                int length = kept + read;
                wanted.stream()
                        .filter(text -> text.spellings.stream().anyMatch(one -> indexOf(window, length, one) >= 0))
                        .forEach(here::add);
                kept = Math.min(longest, length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
        } catch (IOException e) {
            throw Disk.failure("read", file, e);
        }
        return here;
    }

    private static boolean isNamed(String path, Wanted text) {
        return text.names.stream().anyMatch(path::contains);
    }

    private void report(String path, Wanted text) {
        String message = "the text " + Excerpt.ofValue(text.text) + " would be in this file of the site";
        found.add(Diagnostic.error(FOUND, Location.of("/" + path), message));
    }

    /** What was found in all files that were handed over, an error for each text and file. */
    public List<Diagnostic> found() {
        return found.stream().sorted().toList();
    }

    private static int indexOf(byte[] bytes, int length, byte[] wanted) {
        for (int i = 0; i <= length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
