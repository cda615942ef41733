package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place of a file says where its article belongs, when it is of and how its address ends. */
class FileIdentityTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "harbour/2026-03-01-Storm.md, harbour, harbour, 2026-03-01, storm",
                "_harbour/quay/storm.v2.md, _harbour, harbour, none, storm-v2",
                "storm.md, news, news, none, storm",
                "_/storm.md, _, news, none, storm",
                "harbour/2026-03-01-.md, harbour, harbour, 2026-03-01, 2026-03-01",
                "harbour/2026-02-30-storm.md, harbour, harbour, none, 2026-02-30-storm",
                "harbour/2026-03-01storm.md, harbour, harbour, none, 2026-03-01storm"
            })
    void aPathAloneTells(String path, String collection, String category, @Nullable LocalDate date, String slug) {
        assertEquals(new FileIdentity(collection, category, date, slug), FileIdentity.of(path));
    }

    @Test
    void draftsAreInOneFolderAlone() {
        assertTrue(FileIdentity.of("_drafts/storm.md").draft());
        assertFalse(FileIdentity.of("drafts/storm.md").draft());
        assertFalse(FileIdentity.of("news/_drafts/storm.md").draft());
    }
}
