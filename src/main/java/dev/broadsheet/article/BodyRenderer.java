package dev.broadsheet.article;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Composed;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Makes safe HTML of bodies; one renderer serves all threads.
 *
 * <p>The parser is recursive: a thread needs a stack of {@link #STACK_BYTES} for the worst body that is accepted. A body
 * that asks too much gets an error and stays empty.
 */
public final class BodyRenderer {

    /** Stack of a thread that renders; what is not touched of it costs no memory. */
    public static final long STACK_BYTES = 256L << 20;

    private static final String DIVIDE =
            "Divide the article, or look for brackets, stars, quotes or backslashes that repeat";

    /** Characters of a body at most. */
    private static final int LONGEST = 1 << 20;

    /** Reads that the shortest body may take; an article takes five for each of its characters. */
    private static final long READS = 20_000_000;

    private static final long READS_PER_CHARACTER = 40;

    private final SiteConfig config;
    private final Markdown markdown;
    private final Embeds embeds;

    public BodyRenderer(SiteConfig config) {
        this.config = config;
        this.markdown = new Markdown(config.rawHtml());
        this.embeds = new Embeds(config);
    }

    /** The body as HTML, its links led where {@code links} says. */
    public RenderedBody render(BodySource source, Links links) {
        if (source.markdown().isBlank()) {
            return RenderedBody.EMPTY;
        }
        if (source.markdown().length() > LONGEST) {
            return refused(source, "body-too-large", "The text has more than " + LONGEST + " characters", DIVIDE);
        }
        Places places = new Places(source);
        String text = Shortcodes.remove(withLineFeeds(source.markdown()), places);
        Remnants.find(text, places);
        String plain = PlainParagraphs.html(text);
        return plain == null
                ? parsed(text, source, links, places)
                : new RenderedBody(new Html(Composed.of(plain)), List.of(), places.problems());
    }

    /** What a text is to the parser of Markdown. */
    RenderedBody parsed(String text, BodySource source, Links links, Places places) {
        if (Delimiters.tooMany(text) || BlockMarks.tooMany(text)) {
            return tooComplex(source);
        }
        try {
            String html = markdown.html(text, READS + READS_PER_CHARACTER * text.length());
            return html == null ? tooComplex(source) : written(html, source, links, places);
        } catch (StackOverflowError deep) {
            return tooComplex(source);
        } catch (UnreadableMarkdownException e) {
            return refused(
                    source,
                    "markdown-unreadable",
                    "The parser of Markdown fails on the text",
                    "Look for a table or a quotation with tabs in it, and write them as spaces");
        }
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private RenderedBody written(String html, BodySource source, Links links, Places places) {
        Document document = Jsoup.parseBodyFragment(html);
        Anchors anchors = new Anchors(document.body());
        Destinations destinations = new Destinations(links, anchors, places);
        MediaWriter media = new MediaWriter(config, embeds, destinations, source.labels());
        boolean trusted = config.rawHtml() == RawHtml.TRUST;
        if (!trusted) {
            HtmlTables.even(document.body());
        }
        new BodyWriter(anchors, media, places, trusted).write(document.body());
        Html finished = new Html(media.out().toString().strip());
        return new RenderedBody(finished, anchors.outline(), places.problems());
    }

    private static RenderedBody tooComplex(BodySource source) {
        return refused(
                source,
                "markdown-too-complex",
                "The text nests or repeats Markdown marks more than can be read",
                DIVIDE);
    }

    private static RenderedBody refused(BodySource source, String code, String message, String hint) {
        Location place = new Location(source.name(), source.firstLine(), 0);
        Diagnostic problem = Diagnostic.error(code, place, message).withHint(hint);
        return new RenderedBody(Html.EMPTY, List.of(), List.of(problem));
    }
}
