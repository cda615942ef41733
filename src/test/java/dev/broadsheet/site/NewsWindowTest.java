package dev.broadsheet.site;

import static dev.broadsheet.site.Newsroom.NOW;
import static dev.broadsheet.site.Newsroom.by;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Secured;
import dev.broadsheet.article.Visibility;
import dev.broadsheet.site.Newsroom.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsWindowTest {

    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final NewsWindow WINDOW = new NewsWindow(new Publishing(NOW, false));

    @Test
    void newsIsWhatCameOutWithinTwoDays() {
        Article old = at("old", NOW.minus(TWO_DAYS));
        Article oldest = at("oldest", NOW.minus(TWO_DAYS).plusSeconds(1));
        Article newest = at("newest", NOW);
        Article coming = at("coming", NOW.plusSeconds(1));
        assertEquals(List.of(newest, oldest), news(coming, newest, oldest, old));
    }

    @Test
    void anArticleOfAnotherOutletOrForNoSearchEngineIsNone() {
        Draft draft = Draft.of("news/a.md").at(NOW.toString());
        Article aggregated = draft.by(by("Post", "post.example")).article();
        Article hidden = draft.seen(new Visibility(true, false, false, true, Secured.NONE))
                .article();
        assertEquals(List.of(), news(aggregated, hidden));
        assertEquals(List.of(draft.article()), news(draft.article()));
    }

    @Test
    void aPreviewHasNone() {
        NewsWindow preview = new NewsWindow(new Publishing(NOW, true));
        assertEquals(List.of(), preview.news(List.of(at("a", NOW)), Newsroom.USUAL.config()));
    }

    @Test
    void theWindowChangesWhenTheFirstArticleLeavesIt() {
        Instant morning = NOW.minusSeconds(7200);
        assertEquals(morning.plus(TWO_DAYS), NewsWindow.end(List.of(at("a", NOW), at("b", morning))));
        assertNull(NewsWindow.end(List.of()));
    }

    private static List<Article> news(Article... published) {
        return WINDOW.news(List.of(published), Newsroom.USUAL.config());
    }

    private static Article at(String name, Instant published) {
        return Draft.of("news/" + name + ".md").at(published.toString()).article();
    }
}
