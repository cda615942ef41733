package dev.broadsheet.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Writes a body anew from its parsed markup: only elements and attributes that the policy knows, in an order that is
 * valid wherever they stood. Nothing is passed through, so nothing can break out.
 */
final class BodyWriter {

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");
    private static final Set<String> RUBY = Set.of("rt", "rp");

    /** Even trusted, they would end or swallow the page. */
    private static final Set<String> OVERRUNNING = Set.of("plaintext", "xmp", "html", "body");

    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]))?)?|([01][0-9]|2[0-3]):[0-5][0-9]"
                    + "|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?Z?");

    private final StringBuilder out;
    private final Anchors anchors;
    private final TagAttributes attributes;
    private final MediaWriter media;
    private final TableWriter tables;
    private final GroupWriter groups;
    private final ListingWriter listings;
    private final boolean trusted;
    private final Places places;
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Where something is written: among words alone, within a link, within code. */
    record Context(boolean phrasing, boolean link, boolean code) {
        static final Context PAGE = new Context(false, false, false);

        Context words() {
            return phrasing ? this : new Context(true, link, code);
        }

        Context linked() {
            return new Context(phrasing, true, code);
        }

        Context coded() {
            return new Context(true, link, true);
        }
    }

    BodyWriter(Anchors anchors, MediaWriter media, Places places, boolean trusted) {
        this.out = media.out();
        this.anchors = anchors;
        this.attributes = new TagAttributes(anchors, trusted);
        this.media = media;
        this.places = places;
        this.trusted = trusted;
        this.groups = new GroupWriter(this, attributes, out);
        this.listings = new ListingWriter(this, anchors, out);
        this.tables = new TableWriter(this, attributes, out, media.labels());
    }

    /** Writes what the body holds. */
    void write(Element body) {
        body.stream()
                .filter(element -> Markup.block(Markup.rule(element.normalName())))
                .forEach(this::markHolders);
        children(body, Context.PAGE);
    }

    private void markHolders(Element block) {
        Element up = block.parent();
        while (up != null && holders.add(up)) {
            up = up.parent();
        }
    }

    void children(Element element, Context in) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            node(child, in);
        }
    }

    void node(Node node, Context in) {
        if (node instanceof TextNode text && (in.link() || in.code())) {
            Escape.text(text.getWholeText(), out);
        } else if (node instanceof TextNode text) {
            new Autolinks(text.getWholeText(), out, media::openLink).write();
        } else if (node instanceof Element element) {
            element(element, in);
        }
    }

    private void element(Element element, Context in) {
        switch (Markup.rule(element.normalName())) {
            case DROP -> drop(element);
            case UNWRAP -> unwrap(element, in);
            case PHRASE -> phrase(element, in);
            case FLOW -> flow(element, in);
            case DETAILS -> groups.details(element, in);
            case FIGURE -> groups.figure(element, in);
            case PARAGRAPH -> paragraph(element, in);
            case BREAK, RULE -> voidElement(element, in);
            case LINK -> link(element, in);
            case IMAGE -> image(element, in);
            case FRAME, MEDIA -> player(element, in);
            case HEADING -> heading(element, in);
            case LIST -> groups.list(element, in);
            case DEFINITIONS -> groups.definitions(element, in);
            case ITEM, DEFINITION, CAPTION, SUMMARY -> block("div", element, in);
            case TABLE -> tables.table(element, in);
            case TABLE_PART -> part(element, in);
            case PRE -> listings.pre(element, in);
            case TIME -> time(element, in);
        }
    }

    private void drop(Element element) {
        if (trusted) {
            out.append(element.outerHtml());
        } else {
            String name = element.normalName();
            places.warnOnce("html-removed", "<" + name, "The element <" + name + "> is not allowed and was left out");
        }
    }

    private void unwrap(Element element, Context in) {
        if (trusted && !OVERRUNNING.contains(element.normalName())) {
            tagged(element.normalName(), element, in);
        } else {
            part(element, in);
        }
    }

    private void phrase(Element element, Context in) {
        boolean holds = !in.phrasing() && holders.contains(element);
        boolean directed = !element.normalName().equals("bdo") || DIRECTIONS.contains(element.attr("dir"));
        boolean ruby = !RUBY.contains(element.normalName())
                || (element.parentNode() instanceof Element up && up.nameIs("ruby"));
        boolean empty = element.childNodeSize() == 0 && anchors.id(element) == null;
        if (holds || !directed || !ruby || empty) {
            part(element, in);
        } else {
            String name = Markup.name(element.normalName());
            boolean code = name.equals("code") || name.equals("kbd") || name.equals("samp");
            tagged(name, element, code ? in.coded() : in.words());
        }
    }

    void tagged(String name, Element element, Context inside) {
        attributes.copy(element, Tag.open(name, out)).end();
        children(element, inside);
        Tag.close(name, out);
    }

    /** Writes a block, or among words what it holds, so that words do not run together. */
    void block(String name, Element element, Context in) {
        if (in.phrasing()) {
            out.append(' ');
            part(element, in);
            out.append(' ');
        } else {
            tagged(name, element, in);
        }
    }

    private void flow(Element element, Context in) {
        block(Markup.name(element.normalName()), element, in);
    }

    private void paragraph(Element element, Context in) {
        if (in.phrasing()) {
            block("p", element, in);
        } else if (holders.contains(element)) {
            block("div", element, in);
        } else {
            int start = out.length();
            attributes.copy(element, Tag.open("p", out)).end();
            int inside = out.length();
            children(element, in.words());
            boolean empty = out.length() == inside;
            out.setLength(empty ? start : out.length());
            out.append(empty ? "" : "</p>");
        }
    }

    private void voidElement(Element element, Context in) {
        if (in.phrasing() && element.normalName().equals("hr")) {
            out.append(' ');
            anchor(element, in);
        } else {
            String id = anchors.id(element);
            Tag.open(element.normalName(), out).with("id", id).end();
        }
    }

    private void image(Element element, Context in) {
        if (!media.image(element, anchors.id(element))) {
            anchor(element, in);
        }
    }

    private void player(Element element, Context in) {
        anchor(element, in);
        if (element.nameIs("iframe")) {
            media.frame(element, in);
        } else {
            media.player(element, in);
        }
    }

    private void link(Element element, Context in) {
        named(element);
        boolean holds = holders.contains(element);
        boolean shown = element.hasText() || element.selectFirst("img") != null; // else nobody finds it
        boolean written = shown && !in.link() && element.hasAttr("href") && media.openLink(element, attributes);
        if (written) {
            children(element, (holds ? in : in.words()).linked());
            Tag.close("a", out);
            return;
        }
        part(element, in);
    }

    /** Writes what an element holds that cannot stand where it is, and its place. */
    void part(Element element, Context in) {
        anchor(element, in);
        children(element, in);
    }

    /** A place that other links lead to. */
    private void anchor(Element element, Context in) {
        if (anchors.id(element) != null && !in.link()) {
            Tag.open("span", out).with("id", anchors.id(element)).end();
            Tag.close("span", out);
        }
    }

    /** A link that shows a picture without words, which may not be shown at all, says where it leads. */
    private static void named(Element link) {
        if (link.hasText()) {
            return;
        }
        Elements pictures = link.getElementsByTag("img");
        if (pictures.stream().allMatch(picture -> picture.attr("alt").isBlank())) {
            pictures.stream().limit(1).forEach(picture -> picture.attr("alt", Embeds.caption(link.attr("href"))));
        }
    }

    private void heading(Element element, Context in) {
        Heading heading = anchors.heading(element);
        if (heading == null || in.phrasing()) {
            if (!element.text().isBlank()) {
                Tag.open("strong", out).with("id", anchors.id(element)).end();
                children(element, in.words());
                Tag.close("strong", out);
                out.append(' ');
            }
            return;
        }
        tagged("h" + heading.level(), element, in.words());
    }

    private void time(Element element, Context in) {
        String moment = element.attr("datetime").strip();
        if (!TIME.matcher(moment).matches()) {
            part(element, in);
            return;
        }
        String id = anchors.id(element);
        Tag.open("time", out).with("id", id).with("datetime", moment).end();
        children(element, in.words());
        Tag.close("time", out);
    }
}
