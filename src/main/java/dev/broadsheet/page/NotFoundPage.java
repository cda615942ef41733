package dev.broadsheet.page;

import java.util.List;

/** What a host shows for an address that does not exist: {@code /404.html}. */
public record NotFoundPage(String file, Head head, List<Link> topics, List<Teaser> latest) implements HtmlPage {
    public NotFoundPage {
        topics = List.copyOf(topics);
        latest = List.copyOf(latest);
    }
}
