package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** The program itself, whose every change may change what it makes. */
final class Program {

    private Program() {}

    /** Stands for the program's files and for the Java that runs them. */
    static Fingerprint print() {
        Fingerprinter print = new Fingerprinter();
        print.text(System.getProperty("java.vm.version")).text(System.getProperty("java.version"));
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return print.done();
        }
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                print.text(file.toString()).value(Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
            }
            return print.done();
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException("Could not look at the program's own files", new IOException(e));
        }
    }
}
