package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Body;
import dev.broadsheet.article.Changes;
import dev.broadsheet.article.Elsewhere;
import dev.broadsheet.article.Secured;
import dev.broadsheet.article.Visibility;
import dev.broadsheet.source.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article in as few words as a test needs. */
record Piece(
        String path,
        String published,
        double heat,
        double quality,
        boolean pinned,
        @Nullable LocalDate fileDate) {

    static Piece of(String path, String published) {
        return new Piece(path, published, Double.NaN, Double.NaN, false, null);
    }

    Piece heat(double value) {
        return new Piece(path, published, value, quality, pinned, fileDate);
    }

    Piece quality(double value) {
        return new Piece(path, published, heat, value, pinned, fileDate);
    }

    Piece atTheTop() {
        return new Piece(path, published, heat, quality, true, fileDate);
    }

    Piece dated(LocalDate date) {
        return new Piece(path, published, heat, quality, pinned, date);
    }

    Article article() {
        return new Article(
                path,
                "news",
                "news",
                path.substring(path.lastIndexOf('/') + 1).replace(".md", ""),
                "article",
                "Title of " + path,
                "",
                Instant.parse(published),
                Changes.NONE,
                null,
                fileDate,
                new Visibility(true, false, pinned, false, Secured.NONE),
                Elsewhere.NOWHERE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                quality,
                heat,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Map.of(),
                new Body(0, 1, true, Fingerprint.NONE, Fingerprint.NONE));
    }
}
