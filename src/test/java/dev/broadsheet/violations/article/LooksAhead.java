package dev.broadsheet.violations.article;

import dev.broadsheet.violations.page.Later;
import java.util.List;

/** Depends on a later stage. */
record LooksAhead(List<Later> later) {
    Later first() {
        return later.get(0);
    }
}
