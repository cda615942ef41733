package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Reference;
import dev.broadsheet.related.Neighbour;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.UrlKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills sidebars: what an editor chose comes first, then what was computed. */
final class Sidebars {

    private final Desk desk;

    Sidebars(Desk desk) {
        this.desk = desk;
    }

    List<RelatedEntry> of(Article article, String language) {
        int count = desk.config().related().count();
        List<RelatedEntry> entries = new ArrayList<>();
        Set<String> shown = new HashSet<>(Set.of(article.path()));
        for (Reference reference : article.related()) {
            if (entries.size() < count) {
                curated(reference, language, shown).ifPresent(teaser -> entries.add(new RelatedEntry(teaser, true)));
            }
        }
        for (Neighbour neighbour : desk.input().neighbours().of(position(article))) {
            Article other = desk.site().articles().get(neighbour.article());
            if (entries.size() < count && shown.add(other.path())) {
                entries.add(new RelatedEntry(desk.teasers().of(other, language), false));
            }
        }
        return entries;
    }

    /** An entry whose URL is that of an article of ours leads to our page; one of a withheld article is left out. */
    private Optional<Teaser> curated(Reference reference, String language, Set<String> shown) {
        String key = UrlKey.of(reference.webUrl());
        Article own = desk.index().articleAt(reference.webUrl());
        if (own != null) {
            return shown.add(own.path()) ? Optional.of(desk.teasers().of(own, language)) : Optional.empty();
        }
        boolean withheld = desk.site().withheldUrls().contains(key);
        return withheld || !shown.add(key) ? Optional.empty() : Optional.of(desk.teasers().of(reference, language));
    }

    private int position(Article article) {
        return Collections.binarySearch(desk.site().articles(), article, Site.NEWEST_FIRST);
    }
}
