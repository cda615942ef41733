package dev.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.documents.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The readme's maps show the folders that there are. */
class MapOfFoldersTest {

    private static final Document README = Document.of(Path.of("README.md"));

    @Test
    void theStagesStandInTheOrderOfTheLine() {
        List<String> present = Architecture.LINE.stream()
                .filter(stage -> Files.isDirectory(Path.of("src/main/java/dev/broadsheet", stage)))
                .toList();
        assertEquals(present, README.names("How the stages fit"));
    }

    @Test
    void everyPlaceOnTheMapExists() throws IOException {
        List<String> places = README.names("Map of the folders");
        assertEquals(
                List.of(),
                places.stream().filter(place -> !Files.exists(Path.of(place))).toList());
        try (Stream<Path> files = Files.list(Path.of("src/main"))) {
            files.map(folder -> "src/main/" + folder.getFileName())
                    .sorted()
                    .forEach(folder -> assertEquals(
                            1, places.stream().filter(folder::equals).count(), folder));
        }
    }
}
