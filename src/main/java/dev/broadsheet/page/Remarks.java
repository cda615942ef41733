package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of changes to itself.
 *
 * @param updates what was added, newest first
 * @param corrections what was put right, newest first
 * @param all the page of all articles' corrections, where this one has any; else null
 */
public record Remarks(
        List<Remark> updates,
        List<Remark> corrections,
        @Nullable Link all) {
    public Remarks {
        updates = List.copyOf(updates);
        corrections = List.copyOf(corrections);
    }
}
