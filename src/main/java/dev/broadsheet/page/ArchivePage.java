package dev.broadsheet.page;

import java.util.List;

/** All years with their months, newest first. */
public record ArchivePage(String file, Head head, List<Year> years) implements HtmlPage {
    public ArchivePage {
        years = List.copyOf(years);
    }

    /** A year and its months, newest first. */
    public record Year(Link year, List<Counted> months) {
        public Year {
            months = List.copyOf(months);
        }
    }
}
