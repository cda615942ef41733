package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.broadsheet.article.Article;
import dev.broadsheet.source.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the readers' index, made from those that the last build left where few articles have changed. */
class SearchAmendingTest {

    private static final List<String> FILES = List.of("search/0-9/0.bin", "search/0-9/1.bin");

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
        for (int day = 1; day <= 9; day++) {
            article(day, "", "The tide of day " + day + " rises.");
        }
    }

    private void article(int day, String fields, String body) {
        String date = "publishedDateTime: 2026-03-0" + day + "T09:00:00Z\n";
        edition.article("news/n" + day + ".md", date + fields, body);
    }

    private byte[] words(String path) {
        return ((SearchWordsPage) edition.at(path).maker().get().page()).words();
    }

    private Last last(String... changed) {
        Map<String, byte[]> files = new HashMap<>();
        FILES.forEach(path -> files.put(path, words(path)));
        return new Last(files, edition.at(FILES.get(0)).key().get().around(), Set.of(changed));
    }

    private record Last(Map<String, byte[]> files, Fingerprint around, Set<String> changed) implements Earlier {
        @Override
        public @Nullable List<byte[]> files(List<String> paths, Fingerprint wanted) {
            return wanted.equals(around) ? paths.stream().map(this::bytes).toList() : null;
        }

        private byte[] bytes(String path) {
            return Objects.requireNonNull(files.get(path));
        }

        /** The bytes of all files as characters. */
        String text() {
            return FILES.stream()
                    .map(path -> new String(bytes(path), StandardCharsets.ISO_8859_1))
                    .collect(Collectors.joining("|"));
        }

        @Override
        public boolean isSame(Article article) {
            return !changed.contains(article.path());
        }
    }

    private void assertAsWithoutTheLast(Last last) {
        List<byte[]> fresh = FILES.stream().map(this::words).toList();
        edition.earlier(last);
        for (int i = 0; i < FILES.size(); i++) {
            assertArrayEquals(fresh.get(i), words(FILES.get(i)), FILES.get(i));
        }
    }

    @Test
    void anEditedTextIsFoundByItsNewWords() {
        Last last = last("news/n5.md");
        article(5, "", "The ebb of day 5 falls.");
        assertAsWithoutTheLast(last);
        assertNotEquals(last.text(), last().text());
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        Last last = last();
        article(5, "", "The ebb of day 5 falls.");
        edition.earlier(last);
        assertEquals(last.text(), last().text());
    }

    @Test
    void anotherTopicOfAnArticleIsFound() {
        Last last = last();
        article(5, "topics: [Harbour]\n", "The tide of day 5 rises.");
        assertAsWithoutTheLast(last);
    }

    @Test
    void filesThatSomebodyHasWrittenIntoAreMadeAnew() {
        Last last = last();
        last.files.put(FILES.get(0), new byte[] {1});
        assertAsWithoutTheLast(last);
    }
}
