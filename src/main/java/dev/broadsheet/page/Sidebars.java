package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Reference;
import dev.broadsheet.related.Neighbour;
import dev.broadsheet.site.UrlKey;
import java.util.ArrayList;
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
                .map(choice -> new RelatedEntry(teaser(choice, language), choice.curated()))
                .toList();
    }

    /** The files of the images of articles elsewhere that stand in the sidebar; ours publish their own. */
    List<Attachment> files(Article article) {
        return choose(article).stream()
                .map(Choice::reference)
                .filter(Objects::nonNull)
                .flatMap(reference -> desk.teasers().files(reference).stream())
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
        int own = desk.index().position(article);
        Set<String> shown = new HashSet<>(Set.of(story(own)));
        for (Reference reference : article.related()) {
            if (choices.size() < count) {
                curated(reference, shown).ifPresent(choices::add);
            }
        }
        for (Neighbour neighbour : desk.input().neighbours().apply(own)) {
            if (choices.size() < count && shown.add(story(neighbour.article()))) {
                choices.add(new Choice(desk.site().articles().get(neighbour.article()), null, null));
            }
        }
        return choices;
    }

    /** The other articles of an article's story. */
    List<Article> covered(Article article) {
        List<Article> covered = new ArrayList<>();
        for (int position : desk.input().stories().apply(desk.index().position(article))) {
            Article other = desk.site().articles().get(position);
            if (!other.path().equals(article.path())) {
                covered.add(other);
            }
        }
        return covered;
    }

    /** The other articles of an article's story, as its page shows them. */
    List<Report> coverage(Article article, String language) {
        return covered(article).stream().map(other -> report(other, language)).toList();
    }

    private Report report(Article other, String language) {
        Teaser teaser = desk.teasers().of(other, language);
        String provider = teaser.provider() == null
                ? desk.config().title()
                : teaser.provider().name();
        Link link = new Link(teaser.headline(), teaser.href(), teaser.rel(), teaser.language());
        return new Report(provider, link, desk.tools().moments().of(other.published(), language));
    }

    /** What the article at a position shares with all of its story, and with nothing else: the path of the best. */
    private String story(int position) {
        List<Integer> story = desk.input().stories().apply(position);
        return desk.site()
                .articles()
                .get(story.isEmpty() ? position : story.get(0))
                .path();
    }

    /** An entry whose URL is that of an article of ours leads to our page; one of a withheld article is left out. */
    private Optional<Choice> curated(Reference reference, Set<String> shown) {
        String url = reference.webUrl();
        Optional<Article> own = own(url);
        if (own.isPresent()) {
            return own.filter(article -> shown.add(story(desk.index().position(article))))
                    .map(article -> new Choice(article, null, url));
        }
        String key = UrlKey.of(url);
        boolean withheld =
                desk.paths().pathOf(url) != null || desk.site().withheldUrls().contains(key);
        return withheld || !shown.add(key) ? Optional.empty() : Optional.of(new Choice(null, reference, url));
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

    /** What stands in the sidebar of an article, and why. */
    List<SidebarSource> sources(Article article) {
        return choose(article).stream()
                .map(choice -> new SidebarSource(choice.article, url(choice), choice.chosen))
                .toList();
    }

    private String url(Choice choice) {
        return choice.article == null
                ? Objects.requireNonNull(choice.reference).webUrl()
                : desk.teasers().url(choice.article);
    }

    /**
     * An entry: an article of ours, or one elsewhere.
     *
     * @param chosen the URL by which an editor chose it, or null where it was computed
     */
    record Choice(
            @Nullable Article article,
            @Nullable Reference reference,
            @Nullable String chosen) {

        boolean curated() {
            return chosen != null;
        }
    }
}
