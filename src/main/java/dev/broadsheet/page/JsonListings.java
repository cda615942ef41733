package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Image;
import dev.broadsheet.article.Provider;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the listings for programs, cut as the lists for people are. */
final class JsonListings {

    private final Desk desk;
    private final Keys keys;
    private final int pageSize;

    JsonListings(Desk desk, Keys keys) {
        this.desk = desk;
        this.keys = keys;
        this.pageSize = desk.config().pageSize();
    }

    List<Planned> plan() {
        List<Planned> pages = new ArrayList<>();
        add(pages, Paths.API, desk.config().title(), desk.site().articles());
        for (Topic topic : desk.site().topics()) {
            if (topic.listed()) {
                add(pages, Paths.API + topic.slug() + "/", topic.name(), topic.articles());
            }
        }
        return pages;
    }

    private void add(List<Planned> pages, String list, String title, List<Article> articles) {
        int last = desk.listings().numberedPages(articles);
        for (int number = 0; number <= last; number++) {
            int k = number;
            String path = Paths.page(list, k) + Paths.JSON_INDEX;
            Listed listed = new Listed(list, title, k == 0 ? last + 1 : k);
            List<Article> shown = Listings.slice(articles, k, pageSize);
            Planned planned = new Planned(
                    path,
                    null,
                    () -> keys.listing(page(path, listed, List.of()), shown, false),
                    () -> Made.of(page(path, listed, shown)));
            pages.add(planned.showing(shown));
        }
    }

    private JsonListingPage page(String path, Listed list, List<Article> articles) {
        return new JsonListingPage(
                path,
                list.title,
                desk.paths().href(list.path + Paths.JSON_INDEX),
                list.page,
                articles.stream().map(this::entry).toList(),
                list.page == 1 ? null : list.page - 1);
    }

    private JsonListingPage.Entry entry(Article article) {
        return new JsonListingPage.Entry(
                article.path(),
                article.title(),
                article.type(),
                article.heat(),
                article.quality(),
                desk.teasers().hasPage(article)
                        ? desk.paths().absolute(desk.teasers().path(article))
                        : null,
                article.elsewhere(),
                article.excerpt(),
                Moments.iso(article.published()),
                article.updated() == null ? null : Moments.iso(article.updated()),
                source(article.provider()),
                images(article),
                locale(article),
                categories(article),
                desk.index().topicsOf(article).stream().map(Topic::name).toList());
    }

    private static JsonListingPage.@Nullable Source source(@Nullable Provider provider) {
        return provider == null ? null : new JsonListingPage.Source(provider.name(), provider.domain());
    }

    /** None where neither the article nor a definition says it. */
    private @Nullable String locale(Article article) {
        String own = desk.index().languageOf(article);
        return own.equals(desk.language()) ? article.locale() : own;
    }

    private List<String> categories(Article article) {
        Section section = desk.index().sectionOf(article);
        return List.of(section == null ? article.category() : section.name());
    }

    private List<Image> images(Article article) {
        List<Image> images = new ArrayList<>();
        Media.Place place = Media.Place.of(
                article, desk.teasers().path(article), desk.config().images());
        for (Image image : article.images()) {
            desk.tools()
                    .media()
                    .picture(image, place)
                    .ifPresent(picture -> images.add(new Image(
                            desk.paths().absoluteHref(picture.src()),
                            picture.width(),
                            picture.height(),
                            null, // a listing has no key for it
                            image.title(),
                            image.attribution(),
                            image.cached())));
        }
        return images;
    }

    /** What the pages of one listing share, and the number of one of them, counted from the oldest. */
    private record Listed(String path, String title, int page) {}
}
