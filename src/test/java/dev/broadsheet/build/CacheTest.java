package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Visibility;
import dev.broadsheet.related.Terms;
import dev.broadsheet.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build reads of an article that it read before. */
class CacheTest {

    private static final Terms ANEW = new Terms(new int[] {7});
    private static final String LONG = "news/harbour-opens-after-the-longest-winter.md";

    @TempDir
    private Path folder = Path.of("");

    private BuildRequest request() {
        return Town.request(folder, false);
    }

    private CacheFolder aBuild() throws IOException {
        Town town = new Town(folder.resolve("content"), 3);
        town.found(20);
        Trees.write(
                folder.resolve("content").resolve(LONG),
                "---\ntitle: Harbour\npublishedDateTime: 2026-01-01T00:00:00Z\n---\nOpen.\n");
        for (SourceFile file : Listing.of(request()).content().articles()) {
            Files.setLastModifiedTime(file.file(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        assertTrue(Build.build(request(), Progress.NONE).done());
        CacheFolder cache = CacheFolder.of(request());
        cache.start();
        return cache;
    }

    private List<ReadArticle> known(Cache cache) {
        return Listing.of(request()).content().articles().stream()
                .map(file -> cache.article(file, cache.memory().settings(), new ArticleWords(article -> ANEW)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void wordsAreThoseOfTheLastBuild() throws IOException {
        try (Cache cache = Cache.open(aBuild())) {
            List<ReadArticle> known = known(cache);
            assertFalse(known.isEmpty());
            for (ReadArticle read : known) {
                assertTrue(read.terms().packed().length > 1, read.article().path());
            }
        }
    }

    @Test
    void whatArticlesHaveAlikeIsOneObject() throws IOException {
        try (Cache cache = Cache.open(aBuild())) {
            List<Visibility> all = known(cache).stream()
                    .map(read -> read.article().visibility())
                    .toList();
            Map<Visibility, Visibility> first = new HashMap<>();
            all.forEach(each -> assertSame(first.computeIfAbsent(each, itself -> itself), each));
            assertTrue(first.size() < all.size());
        }
    }

    @Test
    void thePathOfAnArticleIsThatOfItsFile() throws IOException {
        try (Cache cache = Cache.open(aBuild())) {
            SourceFile file = Listing.of(request()).content().articles().stream()
                    .filter(each -> each.path().equals(LONG))
                    .findAny()
                    .orElseThrow();
            ReadArticle read = cache.article(file, cache.memory().settings(), new ArticleWords(article -> ANEW));
            assertSame(file.path(), Objects.requireNonNull(read).path());
        }
    }

    /** As another build does to what it no longer needs, while this one waits for it. */
    @Test
    void wordsThatWereErasedMeanwhileAreReadAnew() throws IOException {
        CacheFolder of = aBuild();
        try (Cache cache = Cache.open(of)) {
            List<ReadArticle> known = known(cache);
            assertFalse(known.isEmpty());
            erase(of.path());
            for (ReadArticle read : known) {
                assertArrayEquals(ANEW.packed(), read.terms().packed());
            }
        }
    }

    /** Else what is related to the text of today would be taken for what is related to that of yesterday. */
    @Test
    void nothingIsRememberedWhereWordsAreReadAnewFromAnotherText() throws IOException {
        Path cache = aBuild().path();
        assertTrue(Files.exists(cache.resolve("memory")));
        Files.delete(cache.resolve("related")); // so that all words are asked for
        Path article = Listing.of(request()).content().articles().get(0).file();
        // another moment, so that the build is not over before it begins
        BuildRequest later = request().at(Town.NOW.minusSeconds(1));
        Progress meanwhile = During.afterReading(() -> {
            erase(cache);
            Trees.write(article, Trees.read(article) + "\nA quite different ending.\n");
        });
        assertTrue(Build.build(later, meanwhile).done());
        assertFalse(Files.exists(cache.resolve("memory")));
    }

    private static void erase(Path cache) {
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.write(file, new byte[(int) Files.size(file)]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
