package dev.broadsheet.site;

import dev.broadsheet.article.Images;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Slug;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.FrontMatter;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Yaml;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a newsroom says of its topics and providers; a wrong value in a definition is an error. */
public final class DefinitionReader {

    private static final Set<String> TOPIC = Set.of(
            "name", "shortname", "slug", "parent", "description", "keywords", "hashtags", "images", "aliases", "order");
    private static final Set<String> PROVIDER = Set.of("name", "domain", "description", "images");

    /** What the older format has beside these, and we have no use for. */
    private static final Set<String> OLDER =
            Set.of("taxonomy", "_id", "services", "otherNames", "url", "locale", "type");

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})-.*");

    private DefinitionReader() {}

    /** Reads a topic's definition; its order is that of the file's number where it gives none itself. */
    public static DefinitionRead<TopicDefinition> topic(SourceFile file) {
        Problems problems = new Problems(file.name());
        Optional<TopicDefinition> topic = mapping(file, problems)
                .map(mapping -> Fields.strict(mapping, problems))
                .map(fields -> topic(file, fields));
        return result(topic, problems);
    }

    private static TopicDefinition topic(SourceFile file, Fields fields) {
        fields.warnOfUnknown(with(TOPIC));
        return new TopicDefinition(
                file.name(),
                name(fields),
                fields.line("shortname").orElse(null),
                fields.parsed("slug", "lower-case letters a to z, digits and hyphens", DefinitionReader::slug)
                        .orElse(null),
                fields.line("parent").orElse(null),
                fields.line("description").orElse(""),
                texts(fields, "keywords"),
                texts(fields, "hashtags"),
                Images.read(fields, "images"),
                texts(fields, "aliases"),
                fields.whole("order", 0, Integer.MAX_VALUE).orElse(order(file)));
    }

    /** Reads a provider's definition: YAML alone, or the front matter of a Markdown file. */
    public static DefinitionRead<ProviderDefinition> provider(SourceFile file) {
        Problems problems = new Problems(file.name());
        Optional<ProviderDefinition> provider = mapping(file, problems)
                .map(mapping -> Fields.strict(mapping, problems))
                .map(fields -> provider(file, fields));
        return result(provider, problems);
    }

    private static ProviderDefinition provider(SourceFile file, Fields fields) {
        fields.warnOfUnknown(with(PROVIDER));
        return new ProviderDefinition(
                file.name(),
                name(fields),
                fields.parsed("domain", "a domain such as example.org", Provider::domainOf)
                        .orElse(null),
                fields.line("description").orElse(""),
                Images.read(fields, "images"));
    }

    private static <T> DefinitionRead<T> result(Optional<T> definition, Problems problems) {
        return new DefinitionRead<>(problems.failed() ? null : definition.orElse(null), problems.all());
    }

    private static Optional<Mapping> mapping(SourceFile file, Problems problems) {
        boolean markdown = file.path().toLowerCase(Locale.ROOT).endsWith(".md");
        return markdown ? FrontMatter.read(file, problems).map(FrontMatter::fields) : Yaml.read(file, problems);
    }

    private static String name(Fields fields) {
        if (!fields.has("name")) {
            fields.missing("name");
        }
        return fields.line("name").orElse("");
    }

    private static List<String> texts(Fields fields, String name) {
        return fields.lines(name).stream().map(Text::text).toList();
    }

    private static Optional<String> slug(String text) {
        return Slug.isValid(text) ? Optional.of(text) : Optional.empty();
    }

    private static int order(SourceFile file) {
        Matcher numbered = NUMBERED.matcher(file.path().substring(file.path().lastIndexOf('/') + 1));
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : Integer.MAX_VALUE;
    }

    private static Set<String> with(Set<String> known) {
        Set<String> all = new TreeSet<>(known);
        all.addAll(OLDER);
        return all;
    }
}
