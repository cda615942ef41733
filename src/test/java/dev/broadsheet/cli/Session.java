package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reader does who types the commands of a document one after the other. */
final class Session {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Set<String> PHASES = Set.of("compile", "package", "verify");
    private static final String TO_FILE = " > ";
    private static final Pattern PIPE = Pattern.compile("echo '([^']*)' \\| (.*)");
    private static final String KEY = "BROADSHEET_KEY";

    private Path folder;
    private int status;
    private String key = "";
    private String input = "";

    /** Begins in a folder. */
    Session(Path folder) {
        this.folder = folder;
    }

    /** What a command prints. */
    String type(String command) throws IOException {
        int arrow = command.indexOf(TO_FILE);
        if (arrow >= 0) {
            String printed = type(command.substring(0, arrow));
            Files.writeString(folder.resolve(command.substring(arrow + TO_FILE.length())), printed);
            return "";
        }
        Matcher pipe = PIPE.matcher(command);
        if (pipe.matches()) {
            input = pipe.group(1) + "\n";
            String printed = type(pipe.group(2));
            input = "";
            return printed;
        }
        List<String> words = words(command);
        String rest = command.substring(Math.min(command.length(), words.get(0).length() + 1));
        return switch (words.get(0)) {
            case "broadsheet" -> broadsheet(words.subList(1, words.size()));
            case "cd" -> enter(rest);
            case "export" -> export(rest);
            case "alias" -> alias(rest);
            case "mvn" -> maven(words.subList(1, words.size()));
            case "python3" -> host(rest);
            case "echo" -> echo(rest);
            default -> throw new IllegalArgumentException("a test cannot run: " + command);
        };
    }

    int status() {
        return status;
    }

    private String broadsheet(List<String> words) {
        Shell.Outcome outcome = new Shell(folder)
                .with(KEY, key)
                .reading(input.getBytes(StandardCharsets.UTF_8))
                .run(words.toArray(String[]::new));
        status = outcome.status();
        return outcome.err() + outcome.out();
    }

    private String enter(String name) {
        folder = folder.resolve(name).normalize();
        assertTrue(Files.isDirectory(folder), "there is no folder " + name);
        return "";
    }

    private String export(String variable) {
        assertTrue(variable.startsWith(KEY + "="), variable);
        key = variable.substring(KEY.length() + 1);
        return "";
    }

    private static String alias(String definition) {
        assertEquals("broadsheet=\"java -jar $PWD/target/broadsheet.jar\"", definition);
        return "";
    }

    /** Maven itself is not run; that the project has such goals is looked up. */
    private String maven(List<String> words) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<finalName>broadsheet</finalName>"));
        for (String word : words) {
            if (word.equals("exec:java")) {
                Matcher argument =
                        Pattern.compile("<argument>(\\w+)</argument>").matcher(pom);
                assertTrue(pom.contains("<artifactId>exec-maven-plugin</artifactId>") && argument.find());
                broadsheet(List.of(argument.group(1)));
            } else {
                assertTrue(word.equals("-q") || PHASES.contains(word), word);
            }
        }
        return "";
    }

    private String host(String arguments) {
        String served = arguments.replaceFirst("-m http\\.server --directory ", "");
        assertTrue(Files.isRegularFile(folder.resolve(served).resolve("index.html")), arguments);
        return "";
    }

    private String echo(String what) {
        assertEquals("$?", what);
        int last = status;
        status = 0;
        return last + "\n";
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse(""));
        }
        return words;
    }

    /** Without what differs from run to run, and without how many files a site has and which bytes; none is none. */
    static String steady(String printed) {
        return printed.replaceAll("in [0-9.]+ seconds?", "in N seconds")
                .replaceAll("written at [0-9TZ:.-]+", "written at T")
                .replaceAll("\\.[0-9a-f]{8}\\.css", ".HASH.css")
                .replaceAll("\\b[1-9][0-9,]* (pages|files written|files as|kept|removed)\\b", "N $1")
                .replaceAll("\"(pages|written|kept|removed)\":[1-9][0-9]*", "\"$1\":N")
                .replaceAll("\"seconds\":[0-9.]+", "\"seconds\":N");
    }
}
