package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteUrl;
import dev.broadsheet.site.AuthorGroup;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Topic;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The only place that knows addresses.
 *
 * <p>A path here has no leading slash and, for a page, a final one: {@code news/2026/03/14/slug/}; the front page's is
 * empty.
 */
public final class Paths {

    /** First segments that belong to the site itself. */
    static final String TOPICS = "topics/";

    static final String PROVIDERS = "providers/";
    static final String AUTHORS = "authors/";
    static final String ARCHIVE = "archive/";
    static final String CORRECTIONS = ARCHIVE + "corrections/";
    static final String SEARCH = "search/";
    static final String OPEN_SEARCH = SEARCH + "opensearch.xml";
    static final String API = "api/news/";
    static final String JSON_INDEX = "index.json";
    static final String INDEX = "index.html";
    static final String FEED = "feed.xml";
    static final String JSON_FEED = "feed.json";
    static final String ATOM = "atom.xml";
    static final String NOT_FOUND = "404.html";
    static final String SITEMAP = "sitemap.xml";
    static final String ROBOTS = "robots.txt";
    static final String LLMS = "llms.txt";

    /** Between a token of a permalink and what stands beside it. */
    private static final Pattern PARTS = Pattern.compile("(?=:[a-z])|(?<=:(category|year|month|day|slug))(?![a-z])");

    private static final Pattern NUMBERED = Pattern.compile("(^|/)page/[0-9]+/$");

    private final SiteConfig config;
    private final String base;
    private final List<String> permalink;

    Paths(SiteConfig config) {
        this.config = config;
        this.base = config.basePath();
        this.permalink = PARTS.splitAsStream(config.permalink().substring(1)).toList();
    }

    /** What a link to a path says: the path with the site's prefix. */
    String href(String path) {
        return base + path;
    }

    /** What a link to a path says, for those who know the site only as templates do. */
    public static String href(SiteView site, String path) {
        return site.home() + path;
    }

    /** The absolute URL of a path. */
    String absolute(String path) {
        return config.url() + path;
    }

    /** The absolute URL of what a link says; URLs that are absolute already stay. */
    String absoluteHref(String href) {
        return href.startsWith(base) ? config.url() + href.substring(base.length()) : href;
    }

    /**
     * The path that a link of the site leads to, or null for a link that leaves the site. An address of ours is ours with
     * either scheme, with or without {@code www.}.
     */
    @Nullable
    String pathOf(String hrefOrUrl) {
        return pathOf(config.url(), base, hrefOrUrl);
    }

    /** The path that an address of the site means, for those who know the site only as templates do; else null. */
    public static @Nullable String pathOf(SiteView site, String hrefOrUrl) {
        return pathOf(site.url(), site.home(), hrefOrUrl);
    }

    private static @Nullable String pathOf(String url, String base, String hrefOrUrl) {
        if (SiteUrl.isAbsolute(hrefOrUrl)) {
            return SiteUrl.within(url, hrefOrUrl);
        }
        return hrefOrUrl.startsWith(base) && !hrefOrUrl.startsWith("//") ? hrefOrUrl.substring(base.length()) : null;
    }

    /** The file of a path within the output folder. */
    public static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /**
     * An article's address by the permalink of the settings.
     *
     * @param section slug of its section
     */
    String article(Article article, String section) {
        LocalDate date = article.fileDate() != null
                ? article.fileDate()
                : article.published().atZone(config.zone()).toLocalDate();
        StringBuilder path = new StringBuilder();
        for (String part : permalink) {
            switch (part) {
                case ":category" -> path.append(section);
                case ":year" -> path.append(fourDigits(date.getYear()));
                case ":month" -> path.append(twoDigits(date.getMonthValue()));
                case ":day" -> path.append(twoDigits(date.getDayOfMonth()));
                case ":slug" -> path.append(article.slug());
                default -> path.append(part);
            }
        }
        return path.toString();
    }

    static String section(Section section) {
        return section.slug() + "/";
    }

    public static String topic(Topic topic) {
        return TOPICS + topic.slug() + "/";
    }

    public static String provider(ProviderGroup provider) {
        return PROVIDERS + provider.slug() + "/";
    }

    static String author(AuthorGroup author) {
        return AUTHORS + author.slug() + "/";
    }

    static String year(Year year) {
        return ARCHIVE + fourDigits(year.getValue()) + "/";
    }

    static String month(YearMonth month) {
        return year(Year.of(month.getYear())) + twoDigits(month.getMonthValue()) + "/";
    }

    /** Page {@code number} of a list; 0 is the page without a number. */
    static String page(String list, int number) {
        return number == 0 ? list : list + "page/" + number + "/";
    }

    /** Archive {@code number} of a list's feed, counted from the oldest. */
    static String archive(String list, int number) {
        return list + "feed/" + number + ".xml";
    }

    /** Whether a page's path is that of a numbered page of a list. */
    static boolean isNumbered(String path) {
        return NUMBERED.matcher(path).find();
    }

    static String monthSitemap(YearMonth month, int part) {
        String name = "sitemap-" + fourDigits(month.getYear()) + "-" + twoDigits(month.getMonthValue());
        return part == 1 ? name + ".xml" : name + "-" + part + ".xml";
    }

    static String newsSitemap(int part) {
        return part == 1 ? "sitemap-news.xml" : "sitemap-news-" + part + ".xml";
    }

    static String pagesSitemap(int part) {
        return part == 1 ? "sitemap-pages.xml" : "sitemap-pages-" + part + ".xml";
    }

    private static String fourDigits(int number) {
        String digits = Integer.toString(number);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
