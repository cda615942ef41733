package dev.broadsheet.site;

import com.ibm.icu.lang.UCharacter;
import dev.broadsheet.article.Article;
import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Slug;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Arranges articles by section and by month. */
final class SectionArranging {

    private SectionArranging() {}

    /** The sections of a site: that with most articles first, equal ones by key. */
    static List<Section> sections(List<Article> articles) {
        Map<String, Group> groups = new HashMap<>();
        for (Article article : articles) {
            groups.computeIfAbsent(NameKey.of(article.category()), key -> new Group())
                    .add(article, article.category());
        }
        Map<String, String> wanted = new HashMap<>();
        groups.keySet().forEach(key -> wanted.put(key, Slug.of(key)));
        Map<String, String> slugs = Slugs.distinct(Map.of(), wanted);
        List<Section> sections = new ArrayList<>();
        groups.forEach((key, group) -> sections.add(
                new Section(key, capital(group.name(key)), slugs.getOrDefault(key, key), group.articles())));
        sections.sort(
                Comparator.comparingInt((Section section) -> -section.articles().size())
                        .thenComparing(Section::key, NameOrder.CODE_POINTS));
        return List.copyOf(sections);
    }

    /** The months of a site, newest first. */
    static List<ArchiveMonth> months(List<Article> articles, ZoneId zone) {
        Map<YearMonth, List<Article>> months = new TreeMap<>(Comparator.<YearMonth>reverseOrder());
        for (Article article : articles) {
            YearMonth month = YearMonth.from(article.published().atZone(zone));
            months.computeIfAbsent(month, key -> new ArrayList<>()).add(article);
        }
        return months.entrySet().stream()
                .map(month -> new ArchiveMonth(month.getKey(), month.getValue()))
                .toList();
    }

    private static String capital(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.codePointAt(0);
        return Character.toString(UCharacter.toTitleCase(first)) + name.substring(Character.charCount(first));
    }
}
