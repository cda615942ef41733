package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive leads from all years to a year to a month, the newest first. */
class ArchivePagesTest {

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));

    @BeforeEach
    void aNewsroomOfTwoYears() {
        edition = new Edition(folder);
        edition.settings("pageSize: 1\n");
        article("2024-12-31");
        article("2026-02-27");
        article("2026-03-01");
        article("2026-03-02");
    }

    private void article(String date) {
        edition.article("news/" + date + "-n.md", "publishedDateTime: " + date + "T09:00:00Z\n", "Text.");
    }

    private Page page(String path) {
        return edition.at(path).maker().get().page();
    }

    private static List<String> lines(List<Counted> months) {
        return months.stream()
                .map(month -> month.link().name() + " " + month.link().href() + " " + month.number())
                .toList();
    }

    @Test
    void allYearsStandWithTheirMonths() {
        ArchivePage page = (ArchivePage) page("archive/");
        assertEquals("archive/index.html", page.file());
        assertEquals("Archive", page.head().title());
        assertEquals(
                List.of(Link.of("2026", "/archive/2026/"), Link.of("2024", "/archive/2024/")),
                page.years().stream().map(ArchivePage.Year::year).toList());
        assertEquals(
                List.of("March 2026 /archive/2026/03/ 2", "February 2026 /archive/2026/02/ 1"),
                lines(page.years().get(0).months()));
    }

    @Test
    void aYearHasItsMonths() {
        YearPage page = (YearPage) page("archive/2024/");
        assertEquals("archive/2024/index.html", page.file());
        assertEquals("2024", page.head().title());
        assertEquals("2024", page.name());
        assertEquals(List.of("December 2024 /archive/2024/12/ 1"), lines(page.months()));
    }

    @Test
    void aMonthHasItsArticlesAndLeadsToItsYear() {
        MonthPage page = (MonthPage) page("archive/2026/03/page/1/");
        assertEquals("March 2026", page.name());
        assertEquals("March 2026 – Page 1", page.head().title());
        assertEquals(Link.of("2026", "/archive/2026/"), page.year());
        assertEquals(
                List.of("/news/2026/03/01/n/"),
                page.listing().months().get(0).teasers().stream()
                        .map(Teaser::href)
                        .toList());
    }

    @Test
    void monthsAreThoseOfTheSitesZone() {
        edition.settings("timeZone: Asia/Kathmandu\n");
        edition.article("news/eve.md", "publishedDateTime: 2025-12-31T19:00:00Z\n", "Text.");
        assertEquals(
                "January 2026 /archive/2026/01/ 1",
                lines(((YearPage) page("archive/2026/")).months()).get(2));
    }
}
