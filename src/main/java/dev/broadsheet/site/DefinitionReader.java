package dev.broadsheet.site;

import dev.broadsheet.article.Images;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Slug;
import dev.broadsheet.config.LanguageTag;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a newsroom says of its topics and providers; a wrong value in a definition is an error. */
public final class DefinitionReader {

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})-.*");

    private DefinitionReader() {}

    /** Reads a topic's definition; its order is that of the file's number where it gives none itself. */
    public static DefinitionRead<TopicDefinition> topic(SourceFile file) {
        Problems problems = new Problems(file.name());
        Optional<TopicDefinition> topic = FieldPlace.fields(file, problems)
                .map(mapping -> topic(file, Fields.strict(DefinitionForm.TOPIC, mapping, problems)));
        return result(topic, problems);
    }

    private static TopicDefinition topic(SourceFile file, Fields fields) {
        return new TopicDefinition(
                file,
                fields.line("name").orElse(""),
                fields.line("shortname").orElse(null),
                fields.parsed("slug", DefinitionReader::slug).orElse(null),
                fields.line("parent").orElse(null),
                fields.line("description").orElse(""),
                fields.lines("keywords"),
                fields.lines("hashtags"),
                Images.read(fields, "images"),
                fields.lines("aliases"),
                language(fields),
                fields.whole("order").orElse(order(file)));
    }

    /** Reads a provider's definition: YAML alone, or the front matter of a Markdown file. */
    public static DefinitionRead<ProviderDefinition> provider(SourceFile file) {
        Problems problems = new Problems(file.name());
        Optional<ProviderDefinition> provider = FieldPlace.fields(file, problems)
                .map(mapping -> provider(file, Fields.strict(DefinitionForm.PROVIDER, mapping, problems)));
        return result(provider, problems);
    }

    private static ProviderDefinition provider(SourceFile file, Fields fields) {
        return new ProviderDefinition(
                file,
                fields.line("name").orElse(""),
                fields.parsed("domain", Provider::domainOf).orElse(null),
                fields.line("description").orElse(""),
                Images.read(fields, "images"),
                language(fields));
    }

    private static @Nullable String language(Fields fields) {
        return fields.parsed("language", LanguageTag::of).orElse(null);
    }

    private static <T> DefinitionRead<T> result(Optional<T> definition, Problems problems) {
        return new DefinitionRead<>(problems.failed() ? null : definition.orElse(null), problems.all());
    }

    private static Optional<String> slug(String text) {
        return Slug.isValid(text) ? Optional.of(text) : Optional.empty();
    }

    private static int order(SourceFile file) {
        Matcher numbered = NUMBERED.matcher(file.path().substring(file.path().lastIndexOf('/') + 1));
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : Integer.MAX_VALUE;
    }
}
