package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault to put into a sound feed.
 *
 * @param message that a validator gives for it
 * @param path of the feed
 * @param sound what stands in the feed, replaced where it stands first
 * @param faulty what is put there instead
 */
record FeedSeed(String message, String path, String sound, String faulty) {

    private static final String RSS = "feed.xml";
    private static final String ATOM = "atom.xml";
    private static final String ARCHIVE = "feed/2.xml";
    private static final String SUMMARY = "<description>The ferry came in.</description>";
    private static final String TEXT = "<content:encoded>&lt;p&gt;The ferry came in.&lt;/p&gt;</content:encoded>";
    private static final String CURRENT =
            "<atom:link rel=\"current\" type=\"application/rss+xml\" href=\"https://tide.example/feed.xml\"/>";
    private static final String OLDER =
            "<atom:link rel=\"prev-archive\" type=\"application/rss+xml\" href=\"https://tide.example/feed/1.xml\"/>";
    private static final String SELF =
            "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"" + Paper.URL + "feed.xml\"/>";
    private static final String ALTERNATE =
            "<link rel=\"alternate\" type=\"text/html\" href=\"https://tide.example/news/2026/03/09/plain/\"/>";

    /** Each is found by the rule of its message, and by nothing else. */
    static final List<FeedSeed> MESSAGES = List.of(
            rss("MissingAtomSelfLink", SELF + "\n<atom:link rel=\"hub\" href=\"https://hub.example/\"/>", ""),
            rss("SelfDoesntMatchLocation", SELF, SELF.replace("feed.xml", "news/feed.xml")),
            rss("HubWithoutOneSelf", SELF, SELF + SELF),
            rss("InvalidLanguage", "<language>en-GB", "<language>qq-GB"),
            rss("CharacterData", "Heavy &#x3C;b&gt;", "Heavy &lt;b&gt;"),
            rss("ContainsHTML", "<title>A plain", "<title>A &#x26;quot;plain"),
            rss("ImageUrlFormat", "<item>", image("logo.svg", "The Tide &#x26; the &#x3C;Times&gt;", "", "")),
            rss("ImageTitleDoesntMatch", "<item>", image("logo.png", "The Ebb", "", "")),
            rss(
                    "ImageLinkDoesntMatch",
                    "<item>",
                    image("logo.png", "The Tide &#x26; the &#x3C;Times&gt;", "news/", "")),
            rss("InvalidWidth", "<item>", sized("<width>145</width>")),
            rss("InvalidHeight", "<item>", sized("<height>401</height>")),
            rss("MissingItemLink", "<link>https://tide.example/news/2026/03/09/plain/</link>", ""),
            rss("MissingGuid", "<guid isPermaLink=\"false\">tag:tide.example,2026-03-09:news/plain.md</guid>", ""),
            rss("InvalidPermalink", "<guid isPermaLink=\"false\">", "<guid>"),
            rss("NotSufficientlyUnique", "tag:tide.example,2026-03-09:news/plain.md", "17"),
            rss("DuplicateIds", "news/plain.md</guid>", "news/wire.md</guid>"),
            rss("IncorrectDOW", "<pubDate>Mon, 09 Mar", "<pubDate>Tue, 09 Mar"),
            rss("ImplausibleDate", "<pubDate>Mon, 09 Mar 2026", "<pubDate>Tue, 09 Mar 2027"),
            rss("ContentBeforeDescription", SUMMARY + "\n" + TEXT, TEXT + SUMMARY),
            rss("DuplicateSemantics", "<dc:creator>", "<author>desk@wire.example</author><dc:creator>"),
            rss("SecurityRisk", "&lt;p&gt;The ferry", "&lt;script&gt;&lt;/script&gt;&lt;p&gt;The ferry"),
            rss("SecurityRiskAttr", "&lt;p&gt;The ferry", "&lt;p onclick='x()'&gt;The ferry"),
            rss("DangerousStyleAttr", "&lt;p&gt;The ferry", "&lt;p style='position:fixed'&gt;The ferry"),
            rss("ContainsRelRef", "&lt;p&gt;The ferry", "&lt;img src='/quay.png' alt=''&gt;The ferry"),
            rss("FeedHistoryRelInEntry", "</item>", OLDER + "</item>"),
            rss("CompleteFeedIsPaged", "<item>", "<fh:complete/><item>"),
            new FeedSeed("MissingCurrentInArchive", ARCHIVE, CURRENT, ""),
            new FeedSeed("ArchiveIncomplete", ARCHIVE, CURRENT + "\n" + OLDER, ""),
            atom("MissingSelf", "<link rel=\"self\"", "<link rel=\"related\""),
            atom("MissingAuthor", "<author><name>The Tide &amp; the &lt;Times&gt;</name></author>", ""),
            atom("MissingAlternate", ALTERNATE.replace("plain", "wire"), ""),
            atom(
                    "MissingSummary",
                    "<summary>The ferry came in.</summary>\n<content type=\"html\">",
                    "<content type=\"image/png\">"),
            atom("MissingPublished", "<published>2026-03-09T10:00:00Z</published>", ""),
            atom("DuplicateAtomLink", ALTERNATE, ALTERNATE + ALTERNATE),
            atom("DuplicateUpdated", "<updated>2026-03-09T09", "<updated>2026-03-09T10"),
            atom("UpdatedBeforePublished", "<published>2026-03-09T10", "<published>2026-03-09T11"),
            atom("ImplausibleDate", "<updated>2026-03-09T10", "<updated>2027-03-09T10"));

    /** Each is found by the grammar, whose complaint contains the message. */
    static final List<FeedSeed> SLIPS = List.of(
            rss("\"version\"", "version=\"2.0\"", "version=\"0.9\""),
            rss("\"title\"", "<title>The Tide &#x26; the &#x3C;Times&gt;</title>", ""),
            rss("\"title\"", "<title>A plain report</title>", "<title> </title>"),
            rss("\"link\"", "<link>https://tide.example/</link>", "<link>/</link>"),
            rss("\"description\"", "<description>News between two rivers</description>", ""),
            rss("\"description\"", "<item>", "<item><description>x</description>"),
            rss("\"ttl\"", "<item>", "<ttl>often</ttl><item>"),
            rss("\"managingEditor\"", "<item>", "<managingEditor>Ada Fenn</managingEditor><item>"),
            rss("\"webMaster\"", "<item>", "<webMaster>Ada Fenn</webMaster><item>"),
            rss("\"author\"", "<dc:creator>", "<author>Ada Fenn</author><dc:creator>"),
            rss("\"enclosure\"", "</item>", "<enclosure url=\"https://a.example/a.mp3\" type=\"audio/mpeg\"/></item>"),
            rss("\"isPermaLink\"", "isPermaLink=\"false\"", "isPermaLink=\"no\""),
            rss("\"source\"", "</item>", "<source>Coast</source></item>"),
            rss("\"pubDate\"", "<pubDate>Mon, 09 Mar 2026", "<pubDate>Mon, 09 Mar 26"),
            rss("\"pubDate\"", "<pubDate>Mon, 09", "<pubDate>Mon,  09"),
            rss("\"pubDate\"", "<pubDate>Mon, 09 Mar", "<pubDate>Mon, 09 MAR"),
            rss("\"lastBuildDate\"", "<lastBuildDate>Mon, 09 Mar", "<lastBuildDate>2026-03-09"),
            rss("\"href\"", "rel=\"hub\" href=\"https:", "rel=\"hub\" href=\""),
            picture("\"media:content\"", "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss"),
            picture("\"medium\"", "medium=\"image\"", "medium=\"picture\""),
            picture("\"url\"", "<media:content url=\"https://tide.example", "<media:content url=\""),
            atom(
                    "\"feed\"",
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\"",
                    "<feed xmlns=\"http://www.w3.org/2005/atom\""),
            atom("\"id\"", "<id>https://tide.example/atom.xml</id>", "<id>atom</id>"),
            atom("\"title\"", "<title>A plain report</title>", "<title>A</title><title>B</title>"),
            atom("\"entry\"", "<updated>2026-03-09T10:00:00Z</updated>\n<category", "<category"),
            atom("\"updated\"", "<updated>2026-03-09T10:00:00Z", "<updated>2026-03-09t10:00:00z"),
            atom("\"published\"", "<published>2026-03-09T10:00:00Z", "<published>2026-03-09"),
            atom("\"author\"", "<author><name>Coast &amp; Wire</name>", "<author>"),
            atom("\"term\"", "<category term=", "<category name="),
            atom("\"type\"", "<content type=\"html\">", "<content type=\"markup\">"),
            atom(
                    "\"href\"",
                    "rel=\"alternate\" type=\"text/html\" href=\"https:",
                    "rel=\"alternate\" type=\"text/html\" href=\""));

    private static FeedSeed rss(String message, String sound, String faulty) {
        return new FeedSeed(message, RSS, sound, faulty);
    }

    private static FeedSeed picture(String message, String sound, String faulty) {
        return new FeedSeed(message, "opinion/feed.xml", sound, faulty);
    }

    private static FeedSeed atom(String message, String sound, String faulty) {
        return new FeedSeed(message, ATOM, sound, faulty);
    }

    private static String image(String url, String title, String link, String more) {
        return "<image><url>" + Paper.URL + url + "</url><title>" + title + "</title><link>" + Paper.URL + link
                + "</link>" + more + "</image><item>";
    }

    private static String sized(String size) {
        return image("logo.png", "The Tide &#x26; the &#x3C;Times&gt;", "", size);
    }

    /** The feed with the fault in it. */
    String in(String feed) {
        String seeded = feed.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(faulty));
        assertNotEquals(feed, seeded, () -> sound + " is not in " + feed);
        return seeded;
    }
}
