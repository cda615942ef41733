package dev.broadsheet.page;

import dev.broadsheet.site.ArchiveMonth;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans the archive: all years, each year, each month. */
final class ArchivePages {

    private final Desk desk;
    private final ListPages lists;

    ArchivePages(Desk desk, Keys keys) {
        this.desk = desk;
        this.lists = new ListPages(desk, keys);
    }

    List<Planned> plan() {
        Map<Year, List<ArchiveMonth>> years = new TreeMap<>(Comparator.reverseOrder());
        for (ArchiveMonth month : desk.site().months()) {
            years.computeIfAbsent(Year.of(month.month().getYear()), key -> new ArrayList<>())
                    .add(month);
        }
        List<Planned> pages = new ArrayList<>();
        pages.add(new Planned(Paths.ARCHIVE, null, () -> Made.of(archive(years))));
        years.forEach((year, months) -> {
            pages.add(new Planned(Paths.year(year), null, () -> Made.of(year(year, months))));
            months.forEach(month -> pages.addAll(month(month)));
        });
        return pages;
    }

    private ArchivePage archive(Map<Year, List<ArchiveMonth>> years) {
        List<ArchivePage.Year> entries = new ArrayList<>();
        years.forEach((year, months) -> entries.add(new ArchivePage.Year(link(year), counted(months))));
        return new ArchivePage(
                Paths.file(Paths.ARCHIVE), desk.heads().of(desk.label("archive"), Paths.ARCHIVE), entries);
    }

    private YearPage year(Year year, List<ArchiveMonth> months) {
        String path = Paths.year(year);
        return new YearPage(
                Paths.file(path), desk.heads().of(link(year).name(), path), year.toString(), counted(months));
    }

    private List<Planned> month(ArchiveMonth month) {
        String name = desk.tools().moments().month(month.month(), desk.language());
        Link year = link(Year.of(month.month().getYear()));
        return lists.plan(Paths.month(month.month()), month.articles(), (page, listing) -> {
            String title = name + page.suffix();
            Head head = desk.heads()
                    .of(Heads.Claim.of(title, page.path()).withData(desk.data().list(title, page.path(), listing)));
            return Made.of(new MonthPage(page.file(), head, name, year, listing));
        });
    }

    private List<Counted> counted(List<ArchiveMonth> months) {
        return months.stream()
                .map(month -> desk.counted(
                        desk.link(
                                desk.tools().moments().month(month.month(), desk.language()),
                                Paths.month(month.month())),
                        month.articles().size()))
                .toList();
    }

    private Link link(Year year) {
        return desk.link(year.toString(), Paths.year(year));
    }
}
