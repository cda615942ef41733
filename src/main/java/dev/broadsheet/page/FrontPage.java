package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page: no article stands on it twice.
 *
 * @param lead null where nothing is published yet
 * @param top the stories beside and below the lead
 * @param blocks one for each main topic that has articles
 * @param latest the rest, newest first
 */
public record FrontPage(
        String file, Head head, @Nullable Teaser lead, List<Teaser> top, List<Block> blocks, Listing latest)
        implements HtmlPage {
    public FrontPage {
        top = List.copyOf(top);
        blocks = List.copyOf(blocks);
    }

    /**
     * A main topic's place on the front page.
     *
     * @param lead with a picture, where one of its newest has one
     */
    public record Block(Link topic, Teaser lead, List<Teaser> more) {
        public Block {
            more = List.copyOf(more);
        }
    }
}
