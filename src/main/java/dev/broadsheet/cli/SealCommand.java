package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.article.Sealing;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.FieldEdit;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Encrypts a text into an article. */
@Command(
        description =
                "Encrypts the standard input into the field secured of an article, with the key in BROADSHEET_KEY.")
final class SealCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The article's file.")
    private Path path = Path.of("");

    SealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Sealing sealing = SealedFile.key(console);
        SourceFile file = SealedFile.file(path, console);
        Problems problems = new Problems(file.name());
        Optional<byte[]> edited = FieldEdit.apply(file, SealedFile.FIELD, sealing.seal(input()), problems);
        if (edited.isEmpty()) {
            return SealedFile.faulty(problems, console);
        }
        Disk.replace(file.file(), edited.get());
        return Status.DONE.code();
    }

    private String input() {
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(console.in().readAllBytes()))
                    .toString();
            if (text.isEmpty()) {
                throw new Misuse("there is no text on the standard input");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Misuse("the standard input is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the standard input: " + e.getMessage(), e);
        }
    }
}
