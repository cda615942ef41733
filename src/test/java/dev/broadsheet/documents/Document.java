package dev.broadsheet.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document of the project. */
public record Document(Path file, List<String> lines) {

    private static final String FENCE = "```";
    private static final Path FOLDER = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} _-]");

    public Document {
        lines = List.copyOf(lines);
    }

    /** Every document, the readme first. */
    public static List<Document> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("templates/README.md")),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .map(Document::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of those beneath {@code src/site/markdown}. */
    public static Document named(String name) {
        return of(FOLDER.resolve(name));
    }

    public static Document of(Path file) {
        try {
            return new Document(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** Its fenced blocks. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int last = -1;
        for (int start = 0; start < lines.size(); start++) {
            if (lines.get(start).startsWith(FENCE)) {
                int end = start + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                blocks.add(block(start, end, last >= 0 && isOneSentence(last + 1, start)));
                start = end;
                last = end;
            }
        }
        return blocks;
    }

    private Block block(int start, int end, boolean follows) {
        String[] words = lines.get(start).substring(FENCE.length()).split(" ", 2);
        return new Block(
                file + ":" + (start + 1),
                words[0],
                words.length > 1 ? words[1] : "",
                lines.subList(start + 1, end),
                follows);
    }

    private boolean isOneSentence(int from, int to) {
        List<String> between =
                lines.subList(from, to).stream().filter(line -> !line.isBlank()).toList();
        return between.size() <= 2 && between.stream().noneMatch(line -> line.startsWith("#") || line.startsWith("|"));
    }

    /** Its lines without fenced blocks. */
    public List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines) {
            boolean fence = line.startsWith(FENCE);
            fenced ^= fence;
            if (!fenced && !fence) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** Where its links and images lead. */
    public List<String> links() {
        return prose().stream()
                .flatMap(line -> LINK.matcher(line.replaceAll("`[^`]*`", "")).results())
                .map(link -> link.group(1))
                .toList();
    }

    /** The fragments that lead to its headings. */
    public List<String> anchors() {
        return prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> NO_ANCHOR.matcher(line).replaceAll("").replace(' ', '-'))
                .toList();
    }

    /** The rows of the first table below a heading, each as its cells; none where there is no such heading or table. */
    public List<List<String>> table(String heading) {
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("#+ " + Pattern.quote(heading))) {
                start = i + 1;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = start; start > 0 && i < lines.size() && !lines.get(i).startsWith("#"); i++) {
            String line = lines.get(i);
            if (line.startsWith("| ")) {
                String inner = line.substring(2, line.lastIndexOf('|')).replace("\\|", "&#124;");
                rows.add(Stream.of(inner.split("\\|")).map(String::strip).toList());
            } else if (!rows.isEmpty() && !line.startsWith("|")) {
                break;
            }
        }
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** The names between backticks in the first column of a table. */
    public List<String> names(String heading) {
        List<String> names = new ArrayList<>();
        for (List<String> row : table(heading)) {
            Matcher code = CODE.matcher(row.get(0));
            while (code.find()) {
                names.add(code.group(1));
            }
        }
        return names;
    }
}
