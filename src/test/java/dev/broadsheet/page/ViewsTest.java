package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {

    @TempDir
    private Path folder = Path.of("");

    private SiteView site(int news, int sport) {
        Edition edition = new Edition(folder);
        for (int i = 1; i <= news; i++) {
            edition.article("news/n" + i + ".md", "topics: [Council]\n", "News.");
        }
        for (int i = 1; i <= sport; i++) {
            edition.article("sport/s" + i + ".md", "topics: [Football]\n", "Sport.");
        }
        return edition.plan().site();
    }

    private static List<String> names(List<Link> links) {
        return links.stream().map(Link::name).toList();
    }

    @Test
    void theLargestSectionsAndTopicsComeFirst() {
        SiteView site = site(3, 8);
        assertEquals(List.of("Sport", "News"), names(site.menu()));
        assertEquals(List.of("Football", "Council"), names(site.topics()));
    }

    @Test
    void oneMoreArticleDoesNotTurnThemRound() {
        assertEquals(List.of("News", "Sport"), names(site(5, 5).menu()));
        SiteView site = site(5, 6);
        assertEquals(List.of("News", "Sport"), names(site.menu()));
        assertEquals(List.of("Council", "Football"), names(site.topics()));
    }
}
