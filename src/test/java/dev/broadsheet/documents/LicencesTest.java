package dev.broadsheet.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the program's jar carries of others travels with its terms. */
class LicencesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/licenses");

    private static final Pattern LINE = Pattern.compile("(?m)^(\\S[\\w.]+|  [\\w ]+?) +(\\S+(?:, \\S+)?) +(\\S+)$");

    private static final List<String> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> entry.replace('\\', '/'))
            .toList();

    /** What is named: the group of libraries or a part of one, its licence, and the name of the text. */
    private record Entry(String name, String licence, String text) {}

    private static List<Entry> entries() throws IOException {
        Matcher line = LINE.matcher(Files.readString(FOLDER.resolve("libraries.txt")));
        return line.results()
                .map(found -> new Entry(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    @Test
    void everyLibraryThatTravelsIsNamed() throws IOException {
        Set<String> named = entries().stream()
                .map(Entry::name)
                .filter(name -> !name.startsWith(" "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(groupsThatTravel(), named);
        assertTrue(named.size() > 20, named::toString);
    }

    @Test
    void theTermsOfEveryLibraryAreThere() throws IOException {
        for (Entry entry : entries()) {
            String text = resource("/META-INF/" + entry.text);
            boolean apache = text.contains("Apache License") && text.contains("END OF TERMS AND CONDITIONS");
            assertEquals(entry.licence.equals("Apache-2.0"), apache, entry::toString);
            assertTrue(apache || text.contains("Copyright"), entry::toString);
            // others of this name are left out of the jar
            assertEquals(apache, entry.text.equals("LICENSE"), entry::toString);
        }
    }

    @Test
    void noTextIsThereForNothing() throws IOException {
        Set<String> named = entries().stream().map(Entry::text).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    List.of("licenses/libraries.txt"),
                    files.map(file -> "licenses/" + file.getFileName())
                            .filter(file -> !named.contains(file))
                            .toList());
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Program.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Groups of the libraries that the program needs when it runs, and of those that they need. */
    private static Set<String> groupsThatTravel() throws IOException {
        Set<String> groups = new TreeSet<>();
        Set<Path> seen = new HashSet<>();
        Deque<Path> poms = new ArrayDeque<>(List.of(Path.of("pom.xml")));
        while (!poms.isEmpty()) {
            Document pom = Jsoup.parse(Files.readString(poms.remove()), "", Parser.xmlParser());
            for (Element needed : pom.select("project > dependencies > dependency")) {
                String group = needed.select("> groupId").text().replace("${project.groupId}", group(pom));
                Optional<Path> found = travels(needed)
                        ? pom(group, needed.select("> artifactId").text())
                        : Optional.empty();
                found.filter(seen::add).ifPresent(other -> {
                    groups.add(group);
                    poms.add(other);
                });
            }
        }
        return groups;
    }

    private static boolean travels(Element dependency) {
        return !dependency.select("> scope").text().matches("test|provided")
                && !dependency.select("> optional").text().equals("true");
    }

    private static String group(Document pom) {
        String own = pom.select("project > groupId").text();
        return own.isEmpty() ? pom.select("project > parent > groupId").text() : own;
    }

    /** The description beside a library's jar, where that is on the class path. */
    private static Optional<Path> pom(String group, String name) {
        String place = "/" + group.replace('.', '/') + "/" + name + "/";
        return CLASS_PATH.stream()
                .filter(entry -> entry.contains(place) && entry.endsWith(".jar"))
                .map(entry -> Path.of(entry.substring(0, entry.length() - 4) + ".pom"))
                .findFirst();
    }
}
