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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills sidebars: what an editor chose comes first, then what was computed. */
final class Sidebars {

    private final Desk desk;
    private final Addresses addresses;

    Sidebars(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    List<RelatedEntry> of(Article article, String language) {
        return choose(article).stream()
                .map(choice -> new RelatedEntry(teaser(choice, language), choice.curated))
                .toList();
    }

    private Teaser teaser(Choice choice, String language) {
        return choice.article != null
                ? desk.teasers().of(choice.article, language)
                : desk.teasers().of(Objects.requireNonNull(choice.reference), language);
    }

    /** What stands in the sidebar of an article. */
    List<Choice> choose(Article article) {
        int count = desk.config().related().count();
        List<Choice> choices = new ArrayList<>();
        Set<String> shown = new HashSet<>(Set.of(article.path()));
        for (Reference reference : article.related()) {
            if (choices.size() < count) {
                curated(reference, shown).ifPresent(choices::add);
            }
        }
        for (Neighbour neighbour : desk.input().neighbours().apply(position(article))) {
            Article other = desk.site().articles().get(neighbour.article());
            if (choices.size() < count && shown.add(other.path())) {
                choices.add(new Choice(other, null, false));
            }
        }
        return choices;
    }

    /** An entry whose URL is that of an article of ours leads to our page; one of a withheld article is left out. */
    private Optional<Choice> curated(Reference reference, Set<String> shown) {
        String url = reference.webUrl();
        Optional<Article> own = own(url);
        if (own.isPresent()) {
            return own.filter(article -> shown.add(article.path())).map(article -> new Choice(article, null, true));
        }
        String key = UrlKey.of(url);
        boolean withheld =
                desk.paths().pathOf(url) != null || desk.site().withheldUrls().contains(key);
        return withheld || !shown.add(key) ? Optional.empty() : Optional.of(new Choice(null, reference, true));
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

    private int position(Article article) {
        return Collections.binarySearch(desk.site().articles(), article, Site.NEWEST_FIRST);
    }

    /**
     * An entry: an article of ours, or one elsewhere.
     *
     * @param curated whether an editor chose it
     */
    record Choice(@Nullable Article article, @Nullable Reference reference, boolean curated) {}
}
