package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sitemaps are read back by crawler-commons, and are what the schemas say. */
class SitemapReadingTest {

    private static final Schema SCHEMA = Schema.ofSitemaps();

    private Paper paper = new Paper(Path.of(""));

    @BeforeEach
    void build(@TempDir Path folder) {
        paper = Paper.of(folder, "publication: The Tide (paper edition)\n");
        paper.build(Paper.NOW);
    }

    private List<String> maps() {
        return paper.files(".xml").stream()
                .filter(path -> path.startsWith("sitemap"))
                .toList();
    }

    @Test
    void everySitemapIsValid() {
        assertEquals(List.of("sitemap-2026-03.xml", "sitemap-news.xml", "sitemap-pages.xml", "sitemap.xml"), maps());
        maps().forEach(path -> assertEquals("", SCHEMA.fault(paper.text(path)), path));
    }

    @Test
    void theSchemasFindFaults() {
        String map = paper.text("sitemap-2026-03.xml");
        String news = paper.text("sitemap-news.xml");
        Map<String, String> faults = new TreeMap<>();
        faults.put("a relative address", map.replaceFirst("<loc>https://tide.example", "<loc>"));
        faults.put("a day that is none", map.replaceFirst("<lastmod>2026-03", "<lastmod>2026-13"));
        faults.put(
                "an unknown extension", map.replaceFirst("<image:loc>", "<image:caption>x</image:caption><image:loc>"));
        faults.put("no title", news.replaceFirst("<news:title>[^<]*</news:title>", ""));
        faults.put("a language with a region", news.replaceFirst("<news:language>en", "<news:language>en-GB"));
        faults.forEach((what, xml) -> assertNotEquals("", SCHEMA.fault(xml), what));
    }

    @Test
    void crawlersFindEveryPageThatIsToBeFoundAndNoOther() throws Exception {
        Collection<String> found = new TreeSet<>();
        SiteMapIndex index = (SiteMapIndex) parse("sitemap.xml");
        for (AbstractSiteMap map : index.getSitemaps()) {
            String path = map.getUrl().toString().substring(Paper.URL.length());
            if (!path.equals("sitemap-news.xml")) {
                ((SiteMap) parse(path))
                        .getSiteMapUrls()
                        .forEach(url -> found.add(url.getUrl().toString()));
            }
        }
        Collection<String> indexable = new TreeSet<>();
        for (String page : paper.files("index.html")) {
            if (!paper.text(page).contains("content=\"noindex") && !page.contains("page/")) {
                indexable.add(Paper.URL + page.substring(0, page.length() - "index.html".length()));
            }
        }
        assertEquals(indexable, found);
        assertFalse(found.toString().contains("hidden"), found.toString());
    }

    @Test
    void datesAreThoseOfChangesThatReadersSaw() throws Exception {
        Map<String, String> dates = new TreeMap<>();
        for (SiteMapURL url : ((SiteMap) parse("sitemap-2026-03.xml")).getSiteMapUrls()) {
            dates.put(url.getUrl().getPath(), url.getLastModified().toInstant().toString());
        }
        assertEquals("2026-03-09T10:00:00Z", dates.get("/news/2026/03/09/plain/"));
        assertEquals("2026-03-09T11:30:00Z", dates.get("/news/2026/03/03/updated/"));
        ((SiteMap) parse("sitemap-pages.xml"))
                .getSiteMapUrls()
                .forEach(url -> assertEquals(null, url.getLastModified(), url.toString()));
    }

    @Test
    void theNewsAreTheNewsroomsOwnOfTwoDays() throws Exception {
        List<String> titles = new ArrayList<>();
        for (SiteMapURL url : ((SiteMap) parse("sitemap-news.xml")).getSiteMapUrls()) {
            NewsAttributes news = (NewsAttributes) url.getAttributesForExtension(Extension.NEWS)[0];
            titles.add(news.getTitle());
            assertEquals("The Tide", news.getName());
            assertEquals("en", news.getLanguage());
        }
        assertEquals(List.of("A plain report"), titles, "neither the wire's, nor what is older");
    }

    @Test
    void newsLeaveTheirSitemapAndTheSummarySaysWhen() throws Exception {
        Instant next = Instant.parse("2026-03-11T10:00:00Z");
        assertEquals(next, paper.build(Paper.NOW).next());
        paper.build(next.minusMillis(1));
        assertEquals(1, ((SiteMap) parse("sitemap-news.xml")).getSiteMapUrls().size());
        assertEquals(null, paper.build(next).next());
        assertEquals("", SCHEMA.fault(paper.text("sitemap-news.xml")));
        assertFalse(paper.text("sitemap-news.xml").contains("<url>"));
    }

    @Test
    void aNewArticleChangesTwoSitemapsAtMost() {
        Map<String, String> before = texts();
        paper.write("news/new.md", Paper.article("New", "10T11:00", "topics: [Harbour]", "It is new."));
        paper.build(Paper.NOW);
        Map<String, String> after = texts();
        after.entrySet().removeAll(before.entrySet());
        assertEquals(List.of("sitemap-2026-03.xml", "sitemap-news.xml"), List.copyOf(after.keySet()));
    }

    @Test
    void theIndexSaysWhenAPastMonthChanged() {
        assertFalse(paper.text("sitemap.xml").contains("<lastmod>"));
        paper.write("news/next.md", Paper.article("April", "01T00:00", "", "x").replace("2026-03", "2026-04"));
        paper.build(Paper.NOW.plus(Duration.ofDays(40)));
        assertTrue(paper.text("sitemap.xml").contains("03.xml</loc><lastmod>2026-03-09T11:30:00Z</lastmod>"));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        maps().forEach(path -> texts.put(path, paper.text(path)));
        return texts;
    }

    private AbstractSiteMap parse(String path) throws IOException, UnknownFormatException {
        SiteMapParser parser = new SiteMapParser(true);
        parser.enableExtensions();
        return parser.parseSiteMap(
                "text/xml",
                paper.text(path).getBytes(StandardCharsets.UTF_8),
                URI.create(Paper.URL + path).toURL());
    }
}
