package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All providers. */
public record ProvidersPage(String file, Head head, List<Entry> providers) implements HtmlPage {
    public ProvidersPage {
        providers = List.copyOf(providers);
    }

    /** A provider in the list of all. */
    public record Entry(Counted provider, @Nullable Picture logo) {}
}
