package dev.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of fetched images, whatever became of it between two runs. */
class ImagesFolderTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Darkroom room;

    @BeforeEach
    void newsroom() throws IOException {
        room = Darkroom.open(folder);
    }

    @Test
    void nothingIsDeletedWhereALinkLeads() throws IOException {
        room.shell().write("elsewhere/thesis.txt", "precious");
        Files.createDirectories(folder.resolve("content/.images"));
        Files.createSymbolicLink(folder.resolve("content/.images/sizes"), folder.resolve("elsewhere"));
        Outcome refused = room.images("--prune");
        assertTrue(refused.err().endsWith("sizes is a symbolic link; put a folder in its place\n"), refused::err);
        assertEquals(3, refused.status());
        assertEquals("precious", room.shell().read("elsewhere/thesis.txt"));
    }

    @Test
    void nothingIsWrittenWhereALinkLeads() throws IOException {
        room.shell().write("thesis.txt", "precious");
        room.article("gone", room.image("gone", 0));
        Files.createDirectories(folder.resolve("content/.images"));
        Path thesis = folder.resolve("thesis.txt");
        Files.createSymbolicLink(folder.resolve("content/.images/failures.new"), thesis);
        assertEquals(0, room.images().status());
        Path index = folder.resolve("content/.images/index");
        Files.delete(index);
        Files.createSymbolicLink(index, thesis);
        assertEquals(3, room.images().status());
        assertEquals("precious", room.shell().read("thesis.txt"));
    }

    @Test
    void bytesThatAreNoTextCostTheirLineAlone() throws IOException {
        room.article("a", room.image("good", 1));
        room.images();
        Path list = folder.resolve("content/.images/index");
        Files.write(list, new byte[] {(byte) 0xc3, '\n'}, StandardOpenOption.APPEND);
        assertEquals(0, room.shell().run("build").status());
        assertTrue(room.images().out().startsWith("Fetched 0 images "));
        assertEquals(1, room.index().size());
    }

    @Test
    void aRunThatWasKilledIsTakenUpWhereItWas() throws IOException {
        room.article("a", room.image("good", 1));
        room.article("b", room.image("good", 2));
        room.images("--limit", "1");
        String torn = room.shell().read("content/.images/index") + room.host().url("good", 2) + "\t01";
        room.shell().write("content/.images/index", torn);
        Outcome outcome = room.images();
        assertTrue(outcome.out().startsWith("Fetched 1 image "), outcome.out());
        assertEquals("{/good/1.jpg=1, /good/2.jpg=1}", room.host().asked().toString());
        assertEquals(2, room.index().size());
    }

    @Test
    void whoMayReadTheIndexMayReadTheImages() throws IOException {
        room.article("a", room.image("good", 1));
        room.images();
        Path store = folder.resolve("content/.images");
        try (Stream<Path> files = Files.walk(store.resolve("sizes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(
                        Files.getPosixFilePermissions(store.resolve("index")), Files.getPosixFilePermissions(file));
            }
        }
    }

    @Test
    void whatIsGoneFromTheStoreIsFetchedAgain() throws IOException {
        room.article("a", room.image("good", 1));
        room.images();
        try (Stream<Path> files = Files.walk(folder.resolve("content/.images/sizes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        room.images();
        assertEquals("{/good/1.jpg=2}", room.host().asked().toString());
    }
}
