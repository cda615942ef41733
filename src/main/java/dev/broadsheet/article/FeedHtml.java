package dev.broadsheet.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** A rendered body as a feed carries it: away from its page, and so with absolute addresses and without frames. */
public final class FeedHtml {

    private FeedHtml() {}

    /** The body for a reader that knows neither our address nor our style; {@code pageUrl} is that of its page. */
    public static Html of(Html body, String pageUrl) {
        Document document = Jsoup.parseBodyFragment(body.markup(), pageUrl);
        document.outputSettings().prettyPrint(false);
        for (Element frame : document.body().select("iframe")) {
            String address = frame.attr("src");
            Element link = new Element(Tag.valueOf("a"), pageUrl).attr("href", address);
            frame.replaceWith(link.text(frame.attr("title")));
        }
        for (Element element : document.body().getAllElements()) {
            absolute(element, "href");
            absolute(element, "src");
            for (String name : new String[] {
                "tabindex", "role", "aria-label", "class", "loading", "decoding", "target", "srcset", "sizes"
            }) {
                element.removeAttr(name);
            }
        }
        return new Html(document.body().html());
    }

    private static void absolute(Element element, String attribute) {
        if (element.hasAttr(attribute)) {
            String address = element.absUrl(attribute);
            element.attr(
                    attribute,
                    UrlPolicy.destination(address)
                            .map(UrlPolicy.Destination::url)
                            .orElse(""));
        }
    }
}
