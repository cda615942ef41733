package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.article.ArticleForm;
import dev.broadsheet.config.SettingForm;
import dev.broadsheet.site.DefinitionForm;
import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes JSON Schemas of what a newsroom's files may hold. */
@Command(
        description = {
            "Prints a JSON Schema (draft 2020-12), by which editors complete and check what is typed: of the front matter of"
                    + " an article or a standing page, of site.yaml, or of the definition of a topic or a provider."
        })
final class SchemaCommand implements Callable<Integer> {

    /** What there is a schema of. */
    enum Subject {
        ARTICLE,
        PAGE,
        SITE,
        TOPIC,
        PROVIDER;

        String schema() {
            return switch (this) {
                case ARTICLE -> JsonSchema.of(ArticleForm.ARTICLE, "The front matter of an article");
                case PAGE -> JsonSchema.of(ArticleForm.PAGE, "The front matter of a standing page");
                case SITE -> JsonSchema.of(SettingForm.SITE, "The settings of a newsroom: site.yaml");
                case TOPIC -> JsonSchema.of(DefinitionForm.TOPIC, "The definition of a topic");
                case PROVIDER -> JsonSchema.of(DefinitionForm.PROVIDER, "The definition of a provider");
            };
        }

        String file() {
            return name().toLowerCase(Locale.ROOT) + ".schema.json";
        }
    }

    private final Console console;

    @Parameters(
            paramLabel = "SUBJECT",
            arity = "0..1",
            defaultValue = "article",
            description = "article, page, site, topic or provider (default: ${DEFAULT-VALUE}).")
    private Subject subject = Subject.ARTICLE;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write all of them into this folder, as article.schema.json and so on, and print nothing"
                    + " (default: print one).")
    private @Nullable Path output;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output == null) {
            console.out().print(subject.schema());
            return Status.DONE.code();
        }
        Path folder = console.resolve(output);
        for (Subject each : Subject.values()) {
            write(folder.resolve(each.file()), each.schema());
        }
        return Status.DONE.code();
    }

    private static void write(Path file, String schema) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema, UTF_8);
        } catch (IOException e) {
            throw Disk.failure("write", file, e);
        }
    }
}
