package dev.broadsheet.page;

import java.util.List;

/** All authors. */
public record AuthorsPage(String file, Head head, List<Counted> authors) implements HtmlPage {
    public AuthorsPage {
        authors = List.copyOf(authors);
    }
}
