package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.search.Range;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the page for searching, and the files of the readers' index. */
final class SearchPages {

    /** So many topics and providers are there to choose from. */
    private static final int CHOICES = 200;

    /** Articles whose titles and excerpts share a file. */
    private static final int SHARE = 8;

    /** Pages that other threads make while one makes a part. */
    private static final int MEANWHILE = 2_000;

    private static final int NAME = 16;
    private static final int DESCRIPTION = 1024;

    private final Desk desk;
    private final Keys keys;
    private final List<Article> oldestFirst;
    private final List<SearchPart> parts;

    SearchPages(Desk desk, Keys keys) {
        this.desk = desk;
        this.keys = keys;
        this.oldestFirst = new ArrayList<>(desk.site().articles());
        Collections.reverse(oldestFirst);
        this.parts = Range.of(oldestFirst.size()).stream()
                .map(range ->
                        new SearchPart(desk, range, oldestFirst.subList(range.start(), range.start() + range.size())))
                .toList();
    }

    /**
     * Pages in the order in which they are best made: the files of a part soon after its first one, which makes the part, so
     * that few parts are in memory together; but not at once, so that the threads that make no part have other pages to make.
     *
     * @param pages every page of the site
     */
    List<Planned> inTurn(List<Planned> pages) {
        Map<String, List<Planned>> byPart = new LinkedHashMap<>();
        parts.forEach(part -> byPart.put(part.folder(), new ArrayList<>()));
        List<Planned> others = new ArrayList<>();
        for (Planned page : pages) {
            String folder = page.file().substring(0, page.file().lastIndexOf('/') + 1);
            byPart.getOrDefault(folder, others).add(page);
        }
        List<Planned> turn = new ArrayList<>(pages.size());
        Iterator<Planned> other = others.iterator();
        for (List<Planned> part : byPart.values()) {
            Iterator<Planned> file = part.iterator();
            take(1, file, turn);
            take(MEANWHILE, other, turn);
            take(part.size(), file, turn);
        }
        take(others.size(), other, turn);
        return turn;
    }

    private static void take(int most, Iterator<Planned> from, List<Planned> to) {
        for (int i = 0; i < most && from.hasNext(); i++) {
            to.add(from.next());
        }
    }

    /** The first file of each part, which makes the part. */
    private List<Planned> heads() {
        return parts.stream()
                .map(part -> new Planned(part.folder() + Paths.JSON_INDEX, null, part::key, () -> Made.of(head(part))))
                .toList();
    }

    /** All files of the search. */
    List<Planned> plan() {
        List<Planned> pages = new ArrayList<>(heads());
        pages.add(new Planned(Paths.SEARCH, null, () -> Made.of(page())));
        pages.add(new Planned(Paths.OPEN_SEARCH, null, () -> Made.of(openSearch())));
        pages.addAll(articles());
        pages.add(new Planned(Paths.SEARCH + Paths.JSON_INDEX, null, () -> Made.of(index())));
        for (SearchPart part : parts) {
            for (int i = 0; i < part.range().shards(); i++) {
                int number = i;
                String file = part.file(number);
                pages.add(new Planned(
                        file, null, part::key, () -> Made.of(new SearchWordsPage(file, part.shard(number)))));
            }
        }
        return pages;
    }

    private SearchIndexPage index() {
        return new SearchIndexPage(
                Paths.SEARCH + Paths.JSON_INDEX,
                oldestFirst.size(),
                SHARE,
                parts.stream().map(SearchPages::entry).toList());
    }

    private static SearchIndexPage.Part entry(SearchPart part) {
        Range range = part.range();
        return new SearchIndexPage.Part(
                range.start(), range.size(), HexFormat.of().toHexDigits(part.version()));
    }

    private List<Planned> articles() {
        List<Planned> pages = new ArrayList<>();
        for (int from = 0; from < oldestFirst.size(); from += SHARE) {
            List<Article> share = oldestFirst.subList(from, Math.min(from + SHARE, oldestFirst.size()));
            String file = Paths.SEARCH + "articles/" + from / SHARE + ".json";
            SearchArticlesPage frame = new SearchArticlesPage(file, List.of());
            Planned planned = new Planned(
                    file,
                    null,
                    () -> keys.listing(frame, share, false),
                    () -> Made.of(new SearchArticlesPage(
                            file,
                            share.stream()
                                    .map(article -> desk.teasers().of(article, desk.language()))
                                    .toList())));
            pages.add(planned.showing(share));
        }
        return pages;
    }

    private SearchPartPage head(SearchPart part) {
        List<Integer> days = new ArrayList<>();
        long last = 0;
        for (Article article : part.articles()) {
            LocalDate date = article.published().atZone(desk.config().zone()).toLocalDate();
            if (days.isEmpty() || date.toEpochDay() != last) {
                days.add((int) (date.toEpochDay() - last));
                days.add(0);
                last = date.toEpochDay();
            }
            days.set(days.size() - 1, days.get(days.size() - 1) + 1);
        }
        return new SearchPartPage(part.folder() + Paths.JSON_INDEX, part.mark(), part.firsts(), days);
    }

    private SearchPage page() {
        List<SearchPage.Choice> topics = desk.site().topics().stream()
                .sorted(Comparator.comparingInt((Topic topic) ->
                                -Listings.magnitude(topic.articles().size()))
                        .thenComparing(Topic::key))
                .limit(CHOICES)
                .map(topic -> new SearchPage.Choice(topic.name(), topic.slug()))
                .toList();
        List<SearchPage.Choice> providers = desk.site().providers().stream()
                .sorted(Comparator.comparingInt((ProviderGroup group) ->
                                -Listings.magnitude(group.articles().size()))
                        .thenComparing(ProviderGroup::key))
                .limit(CHOICES)
                .map(group -> new SearchPage.Choice(group.name(), group.slug()))
                .toList();
        Head head = desk.heads()
                .of(Heads.Claim.of(desk.label("search"), Paths.SEARCH).withRobots(Heads.NOINDEX));
        return new SearchPage(Paths.file(Paths.SEARCH), head, desk.paths().href(Paths.SEARCH), topics, providers);
    }

    private OpenSearchPage openSearch() {
        return new OpenSearchPage(
                Paths.OPEN_SEARCH,
                cut(desk.config().title(), NAME),
                cut(
                        desk.config().description().isEmpty()
                                ? desk.config().title()
                                : desk.config().description(),
                        DESCRIPTION),
                desk.paths().absolute(Paths.SEARCH) + "?q={searchTerms}");
    }

    /** The beginning of a text, by whole words where its first word is not too long itself. */
    private static String cut(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        int end = text.offsetByCodePoints(0, characters);
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > 0 ? word : end);
    }
}
