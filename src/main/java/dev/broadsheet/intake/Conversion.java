package dev.broadsheet.intake;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.broadsheet.config.SiteConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes Markdown of HTML, block by block: a block of which Markdown would show something else stays HTML, which a body
 * may hold too. So the page shows what the HTML showed, as far as a body may.
 */
final class Conversion {

    /** Elements whose start begins a block of HTML in Markdown (CommonMark 0.31, 4.6), as far as bodies keep them. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "iframe",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    /** Elements that show without words. */
    private static final String SEEN = "img, hr, iframe, video, audio, picture, object, embed, svg, math, input";

    /** Of lines within a block: for each of them the converter writes once more what stands before it. */
    private static final int MOST_BREAKS = 1_000;

    private static final Set<String> WRAPPERS = Set.of("div", "section", "article", "main");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster");

    private final Appearance appearance;
    private final FlexmarkHtmlConverter converter = FlexmarkHtmlConverter.builder(new MutableDataSet()
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
                    .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false))
            .build();

    Conversion(SiteConfig config) {
        appearance = new Appearance(config);
    }

    /**
     * The Markdown of a fragment of HTML.
     *
     * @param base that relative addresses start from; empty where it is not known
     */
    String markdown(String html, String base) {
        Document document = Jsoup.parseBodyFragment(html, base);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        tidy(body);
        List<String> kept = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        for (Element block : blocks(body)) {
            if (!isEmpty(block)) {
                String asIs = asHtml(block);
                kept.add(asIs);
                blocks.add(block(block, asIs));
            }
        }
        String whole = String.join("\n\n", blocks);
        String asIs = String.join("\n\n", kept);
        // two lists, one after the other, are one in Markdown
        return whole.equals(asIs) || appearance.of(whole).equals(appearance.of(asIs)) ? whole : asIs;
    }

    /** Whether a page can show a body. */
    boolean isReadable(String markdown) {
        return appearance.isPossible(markdown);
    }

    /** Whether there is nothing to see: editors leave paragraphs of one no-break space. */
    private static boolean isEmpty(Element block) {
        boolean words = !block.text().replace('\u00A0', ' ').isBlank();
        return !words && block.select(SEEN).isEmpty();
    }

    private String block(Element block, String asIs) {
        if (block.select("br").size() > MOST_BREAKS) {
            return asIs;
        }
        String shown = appearance.of(asIs);
        String markdown = converter.convert(block.outerHtml()).strip();
        for (String candidate : List.of(markdown, inert(markdown))) {
            if (appearance.of(candidate).equals(shown)) {
                return candidate;
            }
        }
        return asIs;
    }

    /** Without what a body would take for an instruction of another program. */
    private static String inert(String text) {
        return text.replace("{{", "&#123;{");
    }

    private static String asHtml(Element block) {
        // without a line break, for a blank line ends a block of HTML
        return inert(block.outerHtml()).replace("\n", "&#10;");
    }

    /** Without comments and names of places that no link leads to, with absolute addresses, and with single spaces where white space shows as one. */
    private static void tidy(Element body) {
        body.select("script, style, noscript, template").remove();
        Set<String> places = new HashSet<>(body.select("[href^=#]").eachAttr("href"));
        List<Node> gone = new ArrayList<>();
        body.forEachNode(node -> {
            if (node instanceof TextNode text) {
                if (!Appearance.isPreformatted(text)) {
                    text.text(text.getWholeText().replaceAll("[ \t\r\n]+", " "));
                }
            } else if (node instanceof Element element) {
                ADDRESSES.forEach(name -> resolve(element, name));
                if (!places.contains("#" + element.id())) {
                    element.removeAttr("id");
                }
            } else {
                gone.add(node);
            }
        });
        gone.forEach(Node::remove);
    }

    private static void resolve(Element element, String name) {
        String address = element.attr(name);
        String absolute = address.isEmpty() || address.startsWith("#") ? "" : element.absUrl(name);
        if (!absolute.isEmpty()) {
            element.attr(name, absolute);
        }
    }

    /** The blocks of a body; what stands between them is a paragraph. */
    private static List<Element> blocks(Element body) {
        List<Element> blocks = new ArrayList<>();
        Element paragraph = new Element("p");
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                paragraph = closed(paragraph, blocks);
                blocks.addAll(isWrapper(element) ? blocks(element) : List.of(element));
            } else {
                paragraph.appendChild(node);
            }
        }
        closed(paragraph, blocks);
        return blocks;
    }

    /** Whether an element only holds blocks together: on a page that does not show. */
    private static boolean isWrapper(Element element) {
        boolean wrapping =
                WRAPPERS.contains(element.normalName()) && element.id().isEmpty();
        return wrapping
                && !element.hasAttr("dir")
                && !element.hasAttr("lang")
                && element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()));
    }

    private static Element closed(Element paragraph, List<Element> blocks) {
        if (!isEmpty(paragraph)) {
            // what is no paragraph's, such as a player, may stand in a division
            boolean words =
                    paragraph.children().select("video, audio, object, div, p").isEmpty();
            blocks.add(words ? paragraph : paragraph.tagName("div"));
        }
        return new Element("p");
    }
}
