package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.build.Listed.Entry;
import dev.broadsheet.build.Listed.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what the sample newsroom withholds is anywhere in its output. */
class WithheldTest {

    private static final Pattern SECURED = Pattern.compile("(?m)^secured:\\s*\"?([^\"\\s]+)");
    private static final Pattern FIELD = Pattern.compile("(?m)^(?:excerpt|description|slug):\\s*\"?(.+?)\"?\\s*$");

    @TempDir
    private Path folder = Path.of("");

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private BuildRequest request() {
        return request(PROJECT.resolve("content"), "site");
    }

    private BuildRequest request(Path content, String site) {
        return new BuildRequest(
                PROJECT,
                content,
                PROJECT.resolve("templates"),
                folder.resolve(site),
                folder.resolve(site + "-cache"),
                null,
                Instant.parse("2026-11-12T12:00:00Z"),
                false,
                false,
                false,
                2);
    }

    @Test
    void noTitleSlugOrTextOfAWithheldArticleIsInAnyFile() {
        Snapshot content = Snapshot.of(PROJECT.resolve("content"));
        Map<String, String> secrets = new TreeMap<>();
        for (Entry entry : Build.list(request(), false).entries()) {
            if (entry.state() != State.PUBLISHED) {
                secretsOf(entry, content.text(entry.path())).forEach(secret -> secrets.put(secret, entry.path()));
            }
        }
        assertTrue(secrets.size() > 5, "the sample withholds something: " + secrets);
        assertNowhere(secrets);
    }

    /** Nor does it show by what is counted, packed or numbered: every byte is as if the files were not there. */
    @Test
    void theSiteIsTheSameWithoutTheFilesOfWhatIsWithheld() {
        Snapshot content = Snapshot.of(PROJECT.resolve("content"));
        Set<String> withheld = Build.list(request(), false).entries().stream()
                .filter(entry -> entry.state() != State.PUBLISHED && entry.state() != State.DELETED)
                .map(Entry::path)
                .collect(Collectors.toSet());
        assertTrue(withheld.size() > 2, "the sample withholds something: " + withheld);
        Path rest = folder.resolve("content");
        content.only(path -> !withheld.contains(path))
                .files()
                .forEach((path, bytes) -> write(rest.resolve(path), bytes));
        Snapshot site = built(request());
        assertEquals(List.of(), built(request(rest, "rest")).differences(site));
        assertTrue(
                site.files().keySet().stream().anyMatch(path -> path.endsWith(".bin")), "the search's words as well");
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot built(BuildRequest request) {
        BuildResult result = Build.build(request, Progress.NONE);
        assertTrue(result.done(), () -> result.diagnostics().toString());
        return Snapshot.of(request.output());
    }

    @Test
    void noSecuredValueIsInAnyFile() {
        Map<String, String> secrets = new TreeMap<>();
        Snapshot content = Snapshot.of(PROJECT.resolve("content")).only(path -> path.endsWith(".md"));
        for (String path : content.files().keySet()) {
            Matcher secured = SECURED.matcher(content.text(path));
            while (secured.find()) {
                for (String half : secured.group(1).split(";", 2)) {
                    secrets.put(half, path);
                }
            }
        }
        assertTrue(!secrets.isEmpty(), "the sample has a secured field");
        assertNowhere(secrets);
    }

    /** What stands in the file and nowhere else: title, fields, and each longer sentence of the text. */
    private static List<String> secretsOf(Entry entry, String text) {
        List<String> secrets = new ArrayList<>();
        if (!entry.title().isEmpty()) {
            secrets.add(entry.title());
        }
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            secrets.add(field.group(1));
        }
        String body = text.substring(text.indexOf("\n---", 3) + 4);
        for (String sentence : body.split("[.\\n]", -1)) {
            if (sentence.strip().length() > 40) {
                secrets.add(sentence.strip());
            }
        }
        if (entry.state() != State.DELETED) { // the address of what was taken down says so
            String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
            secrets.add(name.replace(".md", "").replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", ""));
        }
        return secrets;
    }

    private void assertNowhere(Map<String, String> secrets) {
        List<String> leaks = new ArrayList<>();
        built(request()).files().forEach((path, bytes) -> {
            String text = path + "\n" + new String(bytes, StandardCharsets.UTF_8);
            secrets.forEach((secret, source) -> {
                if (text.contains(secret)
                        || text.contains(secret.replace("'", "&#39;").replace("\"", "&quot;"))) {
                    leaks.add(path + " has \"" + secret + "\" of " + source);
                }
            });
        });
        assertEquals(List.of(), leaks);
    }
}
