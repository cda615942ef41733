package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static Clipping of(String name, String time, String title) {
        return Clipping.of(name, "2024-05-" + time + ":00Z", title)
                .excerpt("What is known of: " + title)
                .provider(name + ".example");
    }

    /** Three papers on a ferry that ran aground, two on an election, and what else happened. */
    private static List<Clipping> week() {
        List<Clipping> week = new ArrayList<>(List.of(
                of("tide", "10T08:00", "Ferry Gudrun runs aground off Harwick; forty passengers rescued"),
                of("post", "10T11:30", "Forty rescued as ferry Gudrun strikes rocks near Harwick"),
                of("wire", "11T06:00", "Harwick: ferry Gudrun aground, passengers rescued by lifeboat"),
                of("herald", "10T09:00", "Mayor Okoro wins second term in Northquay election"),
                of("star", "10T10:00", "Northquay election: second term for Mayor Okoro"),
                of("later", "20T08:00", "Ferry Gudrun afloat again after forty passengers were rescued at Harwick")));
        for (int i = 0; i < 40; i++) {
            week.add(of("other" + i, "10T12:00", "Council" + i + " debates road" + i + " and school" + i));
        }
        return week;
    }

    @Test
    void reportsOfOneEventAreAStoryWhoseIdentityIsTheFirst() {
        assertEquals(
                Map.of(
                        "news/tide.md", List.of("tide", "post", "wire"),
                        "news/herald.md", List.of("herald", "star")),
                Morgue.of(week()).stories());
    }

    @Test
    void theBestReportLeadsThenTheSitesOwnThenTheEarliest() {
        List<Clipping> week = week();
        week.set(2, week.get(2).quality(90));
        assertEquals(List.of("wire", "tide", "post"), Morgue.of(week).stories().get("news/tide.md"));
        week.set(2, week.get(2).quality(Double.NaN));
        week.set(1, week.get(1).provider(""));
        assertEquals(List.of("post", "tide", "wire"), Morgue.of(week).stories().get("news/tide.md"));
    }

    @Test
    void aProviderThatTellsItTwiceInOtherWordsMeansTwoArticles() {
        List<Clipping> week = week();
        week.set(1, week.get(1).provider("tide.example"));
        assertEquals(List.of("tide", "wire"), Morgue.of(week).stories().get("news/tide.md"));
    }

    @Test
    void aCopyOfTheSameProviderIsTheSameStory() {
        List<Clipping> week = week();
        week.add(of("again", "10T08:30", week.get(0).title()).provider("tide.example"));
        assertTrue(Morgue.of(week)
                .stories()
                .getOrDefault("news/tide.md", List.of())
                .contains("again"));
    }

    @Test
    void theSidebarHoldsNoneOfTheOwnStoryAndOneOfAnother() {
        Morgue morgue = Morgue.of(week());
        assertTrue(
                morgue.beside("tide").contains("later"), morgue.beside("tide").toString());
        assertTrue(morgue.beside("tide").stream().noneMatch(List.of("post", "wire")::contains));
        assertEquals(
                1,
                morgue.beside("later").stream()
                        .filter(List.of("tide", "post", "wire")::contains)
                        .count());
    }

    @Test
    void aChainOfLikenessesIsNotOneStory() {
        List<Clipping> week = week();
        week.add(
                of("bridge", "11T07:00", "Lifeboat that rescued passengers at Harwick blocked by closed swing bridge"));
        week.add(of("swing", "11T08:00", "Closed swing bridge costs town a fortune, engineer says"));
        for (List<String> story : Morgue.of(week).stories().values()) {
            assertTrue(!(story.contains("swing") && story.contains("tide")), story.toString());
        }
    }
}
