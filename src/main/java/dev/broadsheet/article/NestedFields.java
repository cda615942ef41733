package dev.broadsheet.article;

import dev.broadsheet.source.Fields;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an article that are maps or lists of maps; equal providers and authors are one object. */
final class NestedFields {

    static final String WEB_URL = "an absolute http or https URL";

    private static final Set<String> PROVIDER = Set.of("name", "domain", "images", "authors");
    private static final Set<String> AUTHOR = Set.of("name", "url");
    private static final Set<String> ACTION = Set.of("url", "type", "title");
    private static final Set<String> NOTE = Set.of("dateTime", "text");
    private static final Comparator<Note> NEWEST_FIRST =
            Comparator.comparing(Note::at).reversed().thenComparing(Note::text);
    private static final Set<String> REFERENCE = Set.of(
            "title",
            "excerpt",
            "publishedDateTime",
            "webUrl",
            "ampWebUrl",
            "cdnAmpWebUrl",
            "type",
            "provider",
            "quality",
            "images");

    private final ZoneId zone;
    private final Interner<Provider> providers = new Interner<>();
    private final Interner<Author> authors = new Interner<>();

    NestedFields(ZoneId zone) {
        this.zone = zone;
    }

    @Nullable
    Provider provider(Fields fields) {
        return fields.map("provider").flatMap(this::namedProvider).orElse(null);
    }

    private Optional<Provider> namedProvider(Fields fields) {
        fields.warnOfSlips(PROVIDER);
        Optional<String> domain = fields.parsed("domain", "a domain such as example.org", Provider::domainOf);
        Optional<String> name = fields.line("name").or(() -> domain);
        if (name.isEmpty()) {
            fields.missing("name");
        }
        List<Image> images = Images.read(fields, "images");
        List<Author> named = authors(fields);
        return name.map(shown -> providers.same(new Provider(shown, domain.orElse(null), images, named)));
    }

    List<Author> authors(Fields fields) {
        List<Author> found = new ArrayList<>();
        for (YamlValue item : fields.items("authors")) {
            if (item instanceof Mapping map) {
                author(fields.within(map)).ifPresent(found::add);
            } else if (item instanceof Text text && !text.text().isBlank()) {
                found.add(authors.same(new Author(text.inOneLine(), null)));
            } else {
                fields.wrong("authors", item, "a list of names, or of maps with name and url");
            }
        }
        return found;
    }

    private Optional<Author> author(Fields fields) {
        fields.warnOfSlips(AUTHOR);
        Optional<String> name = fields.line("name");
        if (name.isEmpty()) {
            fields.missing("name");
        }
        String url = webUrl(fields, "url");
        return name.map(shown -> authors.same(new Author(shown, url)));
    }

    List<Action> actions(Fields fields) {
        List<Action> actions = new ArrayList<>();
        for (Fields entry : fields.maps("actions")) {
            entry.warnOfSlips(ACTION);
            action(entry).ifPresent(actions::add);
        }
        return actions;
    }

    private static Optional<Action> action(Fields fields) {
        if (!fields.has("url")) {
            fields.missing("url");
        }
        Optional<String> type = fields.line("type");
        Optional<String> title = fields.line("title").or(() -> type);
        if (title.isEmpty()) {
            fields.missing("title");
        }
        return fields.parsed("url", "an http or https URL, or a path", NestedFields::place)
                .flatMap(url -> title.map(shown -> new Action(url, type.orElse(null), shown)));
    }

    /** What an article says of changes to itself, newest first. */
    List<Note> notes(Fields fields, String name) {
        List<Note> notes = new ArrayList<>();
        for (Fields entry : fields.maps(name)) {
            entry.warnOfSlips(NOTE);
            note(entry).ifPresent(notes::add);
        }
        notes.sort(NEWEST_FIRST);
        return notes;
    }

    private Optional<Note> note(Fields fields) {
        if (!fields.has("dateTime")) {
            fields.missing("dateTime");
        }
        if (!fields.has("text")) {
            fields.missing("text");
        }
        Optional<String> text = fields.line("text");
        return fields.instant(zone, "dateTime").flatMap(at -> text.map(said -> new Note(at, said)));
    }

    private static Optional<String> place(String raw) {
        return UrlPolicy.destination(raw)
                .filter(destination -> destination.kind() != UrlPolicy.Kind.MAIL)
                .map(UrlPolicy.Destination::url);
    }

    List<Reference> related(Fields fields) {
        List<Reference> references = new ArrayList<>();
        for (Fields entry : fields.maps("related")) {
            entry.warnOfSlips(REFERENCE);
            reference(entry).ifPresent(references::add);
        }
        return references;
    }

    private Optional<Reference> reference(Fields fields) {
        Optional<String> title = fields.line("title");
        Optional<String> url = fields.parsed("webUrl", WEB_URL, UrlPolicy::web);
        if (title.isEmpty()) {
            fields.missing("title");
        }
        if (!fields.has("webUrl")) {
            fields.missing("webUrl");
        }
        if (title.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reference(
                title.get(),
                fields.line("excerpt").orElse(null),
                fields.instant(zone, "publishedDateTime").orElse(null),
                url.get(),
                webUrl(fields, "ampWebUrl"),
                webUrl(fields, "cdnAmpWebUrl"),
                fields.line("type").orElse("article"),
                provider(fields),
                fields.number("quality").orElse(Double.NaN),
                Images.read(fields, "images")));
    }

    static @Nullable String webUrl(Fields fields, String name) {
        return fields.parsed(name, WEB_URL, UrlPolicy::web).orElse(null);
    }
}
