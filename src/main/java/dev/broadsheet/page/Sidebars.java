package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Reference;
import dev.broadsheet.related.Neighbour;
import dev.broadsheet.site.UrlKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills sidebars: what an editor chose comes first, then what was computed. */
final class Sidebars {

    private final Desk desk;
    private final Addresses addresses;

    Sidebars(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    List<RelatedEntry> of(Article article, String language) {
        int count = desk.config().related().count();
        List<RelatedEntry> entries = new ArrayList<>();
        Set<String> shown = new HashSet<>(Set.of(story(article)));
        for (Reference reference : article.related()) {
            if (entries.size() < count) {
                curated(reference, language, shown).ifPresent(teaser -> entries.add(new RelatedEntry(teaser, true)));
            }
        }
        for (Neighbour neighbour : desk.input().neighbours().apply(desk.site().position(article))) {
            Article other = desk.site().articles().get(neighbour.article());
            if (entries.size() < count && shown.add(story(other))) {
                entries.add(new RelatedEntry(desk.teasers().of(other, language), false));
            }
        }
        return entries;
    }

    /** The other articles of an article's story. */
    List<Report> coverage(Article article, String language) {
        List<Report> coverage = new ArrayList<>();
        for (int position : desk.input().stories().apply(desk.site().position(article))) {
            Article other = desk.site().articles().get(position);
            if (!other.path().equals(article.path())) {
                Teaser teaser = desk.teasers().of(other, language);
                String provider = teaser.provider() == null
                        ? desk.config().title()
                        : teaser.provider().name();
                Link link = new Link(teaser.headline(), teaser.href(), teaser.rel());
                coverage.add(new Report(provider, link, desk.tools().moments().of(other.published(), language)));
            }
        }
        return coverage;
    }

    /** What an article shares with all of its story, and with nothing else. */
    private String story(Article article) {
        List<Integer> story = desk.input().stories().apply(desk.site().position(article));
        return story.isEmpty()
                ? article.path()
                : desk.site().articles().get(story.get(0)).path();
    }

    /** An entry whose URL is that of an article of ours leads to our page; one of a withheld article is left out. */
    private Optional<Teaser> curated(Reference reference, String language, Set<String> shown) {
        String url = reference.webUrl();
        Optional<Article> own = own(url);
        if (own.isPresent()) {
            return own.filter(article -> shown.add(story(article)))
                    .map(article -> desk.teasers().of(article, language));
        }
        String key = UrlKey.of(url);
        boolean withheld =
                desk.paths().pathOf(url) != null || desk.site().withheldUrls().contains(key);
        return withheld || !shown.add(key)
                ? Optional.empty()
                : Optional.of(desk.teasers().of(reference, language));
    }

    /** The article of ours that a URL means: by its address elsewhere, or by that of our page. */
    private Optional<Article> own(String url) {
        Optional<Article> elsewhere = Optional.ofNullable(desk.index().articleAt(url));
        return elsewhere.isPresent()
                ? elsewhere
                : Optional.ofNullable(desk.paths().pathOf(url))
                        .map(path -> path.split("[?#]", 2)[0])
                        .flatMap(addresses::sourceAt)
                        .map(desk.index()::article);
    }
}
