package dev.broadsheet.article;

import dev.broadsheet.source.Fields;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an article that are maps or lists of maps; equal providers, authors and types are one object. */
final class NestedFields {

    private static final Comparator<Note> NEWEST_FIRST =
            Comparator.comparing(Note::at).reversed().thenComparing(Note::text);

    private final ZoneId zone;
    private final Interner<Provider> providers = new Interner<>();
    private final Interner<Author> authors = new Interner<>();
    private final Interner<String> types = new Interner<>();

    NestedFields(ZoneId zone) {
        this.zone = zone;
    }

    @Nullable
    Provider provider(Fields fields) {
        return fields.map("provider").flatMap(this::namedProvider).orElse(null);
    }

    private Optional<Provider> namedProvider(Fields fields) {
        Optional<String> domain = fields.parsed("domain", Provider::domainOf);
        Optional<String> name = fields.line("name").or(() -> domain.map(Provider::nameOf));
        List<Image> images = Images.read(fields, "images");
        List<Author> named = authors(fields);
        return name.map(shown -> providers.same(new Provider(shown, domain.orElse(null), images, named)));
    }

    List<Author> authors(Fields fields) {
        return fields.either("authors", name -> Optional.of(authors.same(new Author(name, null))), this::author);
    }

    private Optional<Author> author(Fields fields) {
        String url = webUrl(fields, "url");
        return fields.line("name").map(shown -> authors.same(new Author(shown, url)));
    }

    List<Action> actions(Fields fields) {
        return fields.maps("actions").stream()
                .flatMap(entry -> action(entry).stream())
                .toList();
    }

    private static Optional<Action> action(Fields fields) {
        Optional<String> type = fields.line("type");
        Optional<String> title = fields.line("title").or(() -> type);
        return fields.parsed("url", NestedFields::place)
                .flatMap(url -> title.map(shown -> new Action(url, type.orElse(null), shown)));
    }

    /** What an article says of changes to itself, newest first. */
    List<Note> notes(Fields fields, String name) {
        return fields.maps(name).stream()
                .flatMap(entry -> note(entry).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Optional<Note> note(Fields fields) {
        Optional<String> text = fields.line("text");
        return fields.instant(zone, "dateTime").flatMap(at -> text.map(said -> new Note(at, said)));
    }

    private static Optional<String> place(String raw) {
        return UrlPolicy.destination(raw)
                .filter(destination -> destination.kind() != UrlPolicy.Kind.MAIL)
                .map(UrlPolicy.Destination::url);
    }

    List<Reference> related(Fields fields) {
        return fields.maps("related").stream()
                .flatMap(entry -> reference(entry).stream())
                .toList();
    }

    private Optional<Reference> reference(Fields fields) {
        Optional<String> title = fields.line("title").map(CharacterReferences::resolved);
        Optional<String> url = fields.parsed("webUrl", UrlPolicy::web);
        if (title.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reference(
                title.get(),
                fields.line("excerpt").map(CharacterReferences::resolved).orElse(null),
                fields.instant(zone, "publishedDateTime").orElse(null),
                url.get(),
                webUrl(fields, "ampWebUrl"),
                webUrl(fields, "cdnAmpWebUrl"),
                types.same(fields.line("type").orElseThrow()),
                provider(fields),
                fields.number("quality").orElse(Double.NaN),
                Images.read(fields, "images")));
    }

    static @Nullable String webUrl(Fields fields, String name) {
        return fields.parsed(name, UrlPolicy::web).orElse(null);
    }
}
