package dev.broadsheet.page;

import java.util.List;

/** The months of one year, newest first. */
public record YearPage(String file, Head head, String name, List<Counted> months) implements HtmlPage {
    public YearPage {
        months = List.copyOf(months);
    }
}
