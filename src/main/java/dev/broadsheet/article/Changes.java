package dev.broadsheet.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed of an article since its publication, as it says itself.
 *
 * @param updated its last significant change, in UTC, or null
 * @param updates what was added, newest first
 * @param corrections what was put right, newest first
 */
public record Changes(@Nullable Instant updated, List<Note> updates, List<Note> corrections) {

    /** Nothing changed. */
    public static final Changes NONE = new Changes(null, List.of(), List.of());

    public Changes {
        updates = List.copyOf(updates);
        corrections = List.copyOf(corrections);
    }

    /** The newest of these changes and an earlier moment. */
    Instant newest(Instant since) {
        Instant newest = updated == null || updated.isBefore(since) ? since : updated;
        for (List<Note> notes : List.of(updates, corrections)) {
            if (!notes.isEmpty() && notes.get(0).at().isAfter(newest)) {
                newest = notes.get(0).at();
            }
        }
        return newest;
    }
}
