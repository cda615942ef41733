package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** Puts an article together out of its fields, with one object for what many articles share. */
record ArticleAssembly(ArticleFields fields, NestedFields nested, Interner<String> names) {

    Article article(String path, FileIdentity file, boolean page) {
        return new Article(
                path,
                names.same(file.collection()),
                names.same(fields.category(file.category(), page)),
                fields.slug(file.slug()),
                names.same(fields.type()),
                fields.title(),
                fields.excerpt(),
                fields.published(),
                changes(),
                fields.expiry(),
                file.date(),
                shared(fields.visibility(file.draft())),
                fields.elsewhere(),
                nested.provider(fields.fields()),
                nested.authors(fields.fields()),
                fields.topics().stream().map(names::same).toList(),
                Images.read(fields.fields(), "images"),
                nested.related(fields.fields()),
                fields.rating("quality"),
                fields.rating("heat"),
                fields.featured(),
                shared(fields.locale()),
                fields.translationOf(),
                fields.aliases(),
                nested.actions(fields.fields()),
                fields.extra(),
                fields.body());
    }

    private Changes changes() {
        Changes changes = new Changes(
                fields.instant("updatedDateTime"),
                nested.notes(fields.fields(), "updates"),
                nested.notes(fields.fields(), "corrections"));
        return changes.equals(Changes.NONE) ? Changes.NONE : changes;
    }

    private static Visibility shared(Visibility visibility) {
        return visibility.equals(Visibility.PLAIN) ? Visibility.PLAIN : visibility;
    }

    private @Nullable String shared(@Nullable String name) {
        return name == null ? null : names.same(name);
    }
}
