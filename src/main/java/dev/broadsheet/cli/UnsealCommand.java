package dev.broadsheet.cli;

import dev.broadsheet.article.Sealing;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.YamlValue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the text that is encrypted in an article. */
@Command(description = "Prints the text in the field secured of an article, decrypted with the key in BROADSHEET_KEY.")
final class UnsealCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The article's file.")
    private Path path = Path.of("");

    UnsealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Sealing sealing = SealedFile.key(console);
        SourceFile file = SealedFile.file(path, console);
        Problems problems = new Problems(file.name());
        Optional<String> text = FrontMatter.read(file, problems)
                .map(FrontMatter::fields)
                .flatMap(fields -> open(fields, sealing, problems));
        if (text.isEmpty()) {
            return SealedFile.faulty(problems, console);
        }
        console.out().print(text.get());
        console.out().flush();
        return Status.DONE.code();
    }

    private static Optional<String> open(YamlValue.Mapping fields, Sealing sealing, Problems problems) {
        YamlValue value = fields.get(SealedFile.FIELD);
        if (value == null || (value instanceof YamlValue.Text text && text.isAbsent())) {
            problems.error("sealed", problems.at(0), "the article has no field secured", null);
            return Optional.empty();
        }
        Optional<String> opened = value instanceof YamlValue.Text text ? sealing.open(text.text()) : Optional.empty();
        if (opened.isEmpty()) {
            String message = "the field secured cannot be opened: another key, or the value is damaged";
            problems.error("sealed", problems.at(value), message, null);
        }
        return opened;
    }
}
