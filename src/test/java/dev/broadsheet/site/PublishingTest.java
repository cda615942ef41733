package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.site.Newsroom.Draft;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private static final String LATER = "2026-03-14T12:00:01Z";
    private static final Publishing USUAL = new Publishing(NOW, false);
    private static final Publishing PREVIEW = new Publishing(NOW, true);
    private final Draft draft = Draft.of("news/a.md");

    @Test
    void anEmbargoEndsAtItsInstant() {
        assertTrue(USUAL.isPublished(draft.at(NOW.toString()).article()));
        assertFalse(USUAL.isPublished(draft.at(LATER).article()));
    }

    @Test
    void anArticleExpiresAtItsInstant() {
        assertFalse(USUAL.isPublished(draft.until(NOW.toString()).article()));
        assertTrue(USUAL.isPublished(draft.until(LATER).article()));
    }

    @Test
    void aPreviewShowsDraftsAndEmbargoedOnesButNeitherDeletedNorExpiredOnes() {
        assertTrue(PREVIEW.isPublished(draft.unpublished().article()));
        assertTrue(PREVIEW.isPublished(draft.at(LATER).article()));
        assertFalse(PREVIEW.isPublished(draft.deleted().article()));
        assertFalse(PREVIEW.isPublished(draft.until(NOW.toString()).article()));
        assertFalse(USUAL.isPublished(draft.unpublished().article()));
    }

    @Test
    void onlyWhatWouldBePublishedLeavesATombstone() {
        assertTrue(USUAL.isTombstone(draft.deleted().article()));
        assertFalse(USUAL.isTombstone(draft.article()));
        assertFalse(USUAL.isTombstone(draft.deleted().unpublished().article()));
        assertFalse(USUAL.isTombstone(draft.deleted().at(LATER).article()));
        assertFalse(USUAL.isTombstone(draft.deleted().until(NOW.toString()).article()));
    }

    @Test
    void timeAloneEndsEmbargoesAndLives() {
        Instant later = Instant.parse(LATER);
        assertEquals(later, USUAL.nextChange(draft.at(LATER).article()));
        assertEquals(later, USUAL.nextChange(draft.until(LATER).article()));
        assertEquals(later, USUAL.nextChange(draft.deleted().at(LATER).article()));
        assertEquals(later, PREVIEW.nextChange(draft.unpublished().until(LATER).article()));
    }

    @Test
    void timeAloneDoesNotChangeWhatNeverAppears() {
        assertNull(USUAL.nextChange(draft.article()));
        assertNull(USUAL.nextChange(draft.unpublished().at(LATER).article()));
        assertNull(USUAL.nextChange(draft.at(LATER).until(LATER).article()));
        assertNull(USUAL.nextChange(draft.until(NOW.toString()).article()));
        assertNull(PREVIEW.nextChange(draft.at(LATER).article()));
    }

    @Test
    void theSiteKnowsTheEarliestChange() {
        Site site = Newsroom.USUAL.site(List.of(
                Draft.of("news/a.md").at("2026-05-01T00:00:00Z").article(),
                Draft.of("news/b.md").until("2026-04-01T00:00:00Z").article(),
                Draft.of("news/c.md").until("2026-02-01T00:00:00Z").article(),
                Draft.of("news/d.md").unpublished().at("2026-03-20T00:00:00Z").article()));
        assertEquals(Instant.parse("2026-04-01T00:00:00Z"), site.next());
    }
}
