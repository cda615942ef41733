package dev.broadsheet.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents are whole, and name what the program reads: no more and no less. */
class DocumentsTest {

    private static final Pattern SHOWN = Pattern.compile("\\[`\\w+\\.(\\w+)`]\\((\\S+\\.java)\\)");
    private static final Set<String> RUN = Set.of("console", "text", "html");

    @Test
    void everyBlockIsAnExampleThatATestRuns() {
        List<String> idle = new ArrayList<>();
        int examples = 0;
        for (Document document : Document.all()) {
            for (Block block : document.blocks()) {
                boolean outcome = block.follows() && RUN.contains(block.language());
                examples++;
                if (!block.isFile() && !block.language().equals("console") && !outcome) {
                    idle.add(block.toString());
                }
            }
        }
        assertEquals(List.of(), idle, "neither a file, nor a session, nor the outcome of the block above");
        assertTrue(examples > 30, "only " + examples + " examples were found");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Document document : Document.all()) {
            for (String link : document.links()) {
                links++;
                if (!link.startsWith("https://") && !leads(document, link)) {
                    broken.add(document.file() + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 50, "only " + links + " links were found");
    }

    private static boolean leads(Document from, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? from.file() : from.file().resolveSibling(parts[0]);
        return Files.exists(target.normalize())
                && (parts.length == 1 || Document.of(target).anchors().contains(parts[1]));
    }

    @Test
    void noDocumentIsForgotten() throws IOException {
        List<String> links = Document.named("index.md").links();
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.md"))
                    .sorted()
                    .toList();
            assertEquals(names, links.stream().filter(names::contains).sorted().toList());
        }
    }

    @Test
    void everyPromiseOfSecurityIsShownByATest() throws IOException {
        Path page = Path.of("src/site/markdown/security.md");
        List<String> missing = new ArrayList<>();
        int promises = 0;
        for (String line : Files.readAllLines(page)) {
            Matcher test = SHOWN.matcher(line);
            promises += line.startsWith("| ") && !line.endsWith("shown by |") ? 1 : 0;
            boolean shown = !line.startsWith("| ") || line.endsWith("shown by |");
            while (test.find()) {
                shown = true;
                String source = Files.readString(page.resolveSibling(test.group(2)));
                if (!source.contains(" " + test.group(1) + "(")) {
                    missing.add(test.group());
                }
            }
            if (!shown) {
                missing.add(line);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(promises > 20, promises + " promises");
    }

    @Test
    void theLicenceTravelsWithTheProgram() throws IOException {
        assertTrue(Files.readString(Path.of("README.md")).contains("Apache-2.0"));
        String text = Files.readString(Path.of("src/main/resources/META-INF/LICENSE"));
        assertTrue(text.contains("Apache License") && text.contains("END OF TERMS AND CONDITIONS"));
    }

    @Test
    void thePictureIsSmallEnoughToLoad() throws IOException {
        long size = Files.size(Path.of("src/site/resources/images/front-page.jpg"));
        assertTrue(size > 10_000 && size < 300_000, size + " bytes");
    }
}
