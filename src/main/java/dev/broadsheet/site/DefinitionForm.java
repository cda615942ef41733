package dev.broadsheet.site;

import dev.broadsheet.article.Images;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Slug;
import dev.broadsheet.config.LanguageTag;
import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape;
import dev.broadsheet.source.Shape.Any;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.Text;
import dev.broadsheet.source.Shape.Whole;
import java.util.List;
import java.util.stream.Stream;

/** What is known of the definitions of topics and providers. */
public final class DefinitionForm {

    private static final Shape TEXT = new Text();

    private static final Field LANGUAGE =
            Field.of("language", LanguageTag.FORM, "language of its articles that have no locale");

    /** What the older format has beside these, and we have no use for. */
    private static final List<Field> OLDER = Stream.of(
                    "taxonomy", "_id", "services", "otherNames", "url", "locale", "type")
            .map(name -> Field.of(name, new Any(), "kept from an older format; nothing reads it"))
            .toList();

    /** The definition of a topic. */
    public static final Form TOPIC = form(
            "Topic",
            Field.of("name", TEXT, "as it is shown").required(),
            Field.of("shortname", TEXT, "a shorter one; the theme does not show it"),
            Field.of("slug", Slug.FORM, "the last part of /topics/<slug>/").otherwise("made from the name"),
            Field.of("parent", TEXT, "the topic above it, whose page lists its articles too"),
            Field.of("description", TEXT, "stands on its page"),
            Field.of("keywords", ListOf.TEXTS, "kept; the theme does not show them"),
            Field.of("hashtags", ListOf.TEXTS, "kept; the theme does not show them"),
            Field.of("images", Images.LIST, "the first stands on its page"),
            Field.of("aliases", ListOf.TEXTS, "other names that articles use for it"),
            LANGUAGE.otherwise("the provider's"),
            Field.of("order", new Whole(0, Integer.MAX_VALUE), "place among the topics")
                    .otherwise("the file's number in NN-name.yaml, else last"));

    /** The definition of a provider. */
    public static final Form PROVIDER = form(
            "Provider",
            Field.of("name", TEXT, "as it is shown").required(),
            Field.of(
                    "domain",
                    Provider.DOMAIN,
                    "the provider is that of articles that give this domain, or its name and no domain"),
            Field.of("description", TEXT, "stands on its page"),
            Field.of("images", Images.LIST, "the first is its logo"),
            LANGUAGE.otherwise("the site's"));

    private DefinitionForm() {}

    private static Form form(String name, Field... fields) {
        return Form.closed(
                name, Stream.concat(Stream.of(fields), OLDER.stream()).toList());
    }
}
