package dev.broadsheet.article;

import dev.broadsheet.article.Markup.Rule;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a body anew from its parsed markup: only elements and attributes that the policy knows, in an order that is
 * valid wherever they stood. Nothing is passed through, so nothing can break out.
 */
final class BodyWriter {

    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]))?)?|([01][0-9]|2[0-3]):[0-5][0-9]"
                    + "|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?Z?");

    private final StringBuilder out;
    private final Anchors anchors;
    private final TagAttributes attributes;
    private final MediaWriter media;
    private final TableWriter tables;
    private final boolean trusted;
    private final Places places;
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Where something is written: among words alone, and within a link. */
    record Context(boolean phrasing, boolean link) {
        static final Context PAGE = new Context(false, false);

        Context words() {
            return new Context(true, link);
        }

        Context linked() {
            return new Context(phrasing, true);
        }
    }

    BodyWriter(Anchors anchors, MediaWriter media, Places places, boolean trusted) {
        this.out = media.out();
        this.anchors = anchors;
        this.attributes = new TagAttributes(anchors, trusted);
        this.media = media;
        this.places = places;
        this.trusted = trusted;
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
        if (node instanceof TextNode text) {
            Escape.text(text.getWholeText(), out);
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
            case DETAILS -> details(element, in);
            case FIGURE -> figure(element, in);
            case PARAGRAPH -> paragraph(element, in);
            case BREAK, RULE -> voidElement(element, in);
            case LINK -> link(element, in);
            case IMAGE -> media.image(element);
            case FRAME -> media.frame(element, in);
            case MEDIA -> media.player(element, in);
            case HEADING -> heading(element, in);
            case LIST -> list(element, in);
            case DEFINITIONS -> definitions(element, in);
            case ITEM, DEFINITION, CAPTION, SUMMARY -> block("div", element, in);
            case TABLE -> tables.table(element, in);
            case TABLE_PART -> children(element, in);
            case PRE -> pre(element, in);
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
        if (trusted && !Markup.known(element.normalName())) {
            tagged(element.normalName(), element, in);
        } else {
            children(element, in);
        }
    }

    private void phrase(Element element, Context in) {
        boolean holds = !in.phrasing() && holders.contains(element);
        boolean directed =
                !element.normalName().equals("bdo") || element.attr("dir").matches("ltr|rtl");
        boolean ruby = !element.normalName().matches("rt|rp") || parentIs(element, "ruby");
        if (holds || !directed || !ruby) {
            children(element, in);
        } else {
            tagged(Markup.name(element.normalName()), element, in.words());
        }
    }

    private void tagged(String name, Element element, Context inside) {
        attributes.copy(element, Tag.open(name, out)).end();
        children(element, inside);
        Tag.close(name, out);
    }

    /** Writes a block, or among words what it holds, so that words do not run together. */
    private void block(String name, Element element, Context in) {
        if (in.phrasing()) {
            out.append(' ');
            children(element, in);
            out.append(' ');
        } else {
            tagged(name, element, in);
        }
    }

    private void flow(Element element, Context in) {
        block(Markup.name(element.normalName()), element, in);
    }

    /** Writes details that have a summary, as they must; others are but a part of the text. */
    private void details(Element element, Context in) {
        Element first = element.firstElementChild();
        if (in.phrasing() || in.link() || first == null || !first.normalName().equals("summary")) {
            block("div", element, in);
            return;
        }
        attributes.copy(element, Tag.open("details", out)).end();
        tagged("summary", first, in.words());
        for (Node child = first.nextSibling(); child != null; child = child.nextSibling()) {
            node(child, in);
        }
        Tag.close("details", out);
    }

    /** Writes a figure with one caption at most, at its beginning or its end. */
    private void figure(Element element, Context in) {
        if (in.phrasing()) {
            block("div", element, in);
            return;
        }
        attributes.copy(element, Tag.open("figure", out)).end();
        boolean captioned = false;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (!captioned && child instanceof Element caption && captions(element, caption)) {
                captioned = true;
                tagged("figcaption", caption, in);
            } else {
                node(child, in);
            }
        }
        Tag.close("figure", out);
    }

    private static boolean captions(Element figure, Element child) {
        boolean atEnd = child.equals(figure.firstElementChild()) || child.equals(figure.lastElementChild());
        return atEnd && child.normalName().equals("figcaption");
    }

    private void paragraph(Element element, Context in) {
        if (in.phrasing()) {
            block("p", element, in);
        } else if (holders.contains(element)) {
            block("div", element, in);
        } else if (element.childNodeSize() > 0) {
            tagged("p", element, in.words());
        }
    }

    private void voidElement(Element element, Context in) {
        boolean rule = element.normalName().equals("hr");
        if (!rule || !in.phrasing()) {
            out.append('<').append(element.normalName()).append('>');
        }
    }

    private void link(Element element, Context in) {
        boolean holds = holders.contains(element);
        boolean written = !in.link() && element.hasAttr("href") && media.openLink(element, attributes);
        if (written) {
            children(element, (holds ? in : in.words()).linked());
            Tag.close("a", out);
            return;
        }
        if (anchors.id(element) != null && !in.link()) {
            Tag.open("span", out).with("id", anchors.id(element)).end();
            Tag.close("span", out);
        }
        children(element, in);
    }

    private void heading(Element element, Context in) {
        Heading heading = anchors.heading(element);
        if (heading == null || in.phrasing()) {
            if (!element.text().isBlank()) {
                Tag.open("strong", out).end();
                children(element, in.words());
                Tag.close("strong", out);
                out.append(' ');
            }
            return;
        }
        tagged("h" + heading.level(), element, in.words());
    }

    private void list(Element element, Context in) {
        boolean items =
                element.children().stream().anyMatch(child -> child.normalName().equals("li"));
        if (in.phrasing() || !items) {
            block("div", element, in);
            return;
        }
        String name = Markup.name(element.normalName());
        attributes.copy(element, Tag.open(name, out)).end();
        for (Element child : element.children()) {
            if (child.normalName().equals("li")) {
                out.append('\n');
                tagged("li", child, in);
            } else if (Markup.rule(child.normalName()) != Rule.DROP) {
                Tag.open("li", out).end();
                element(child, in);
                Tag.close("li", out);
            }
        }
        out.append('\n');
        Tag.close(name, out);
    }

    private void definitions(Element element, Context in) {
        List<Element> children = element.children();
        boolean valid = !in.phrasing()
                && !children.isEmpty()
                && children.get(0).normalName().equals("dt")
                && children.get(children.size() - 1).normalName().equals("dd")
                && children.stream().allMatch(child -> child.normalName().matches("dt|dd"));
        if (!valid) {
            block("div", element, in);
            return;
        }
        Tag.open("dl", out).end();
        for (Element child : children) {
            boolean term = child.normalName().equals("dt");
            tagged(child.normalName(), child, term ? in.words() : in);
        }
        Tag.close("dl", out);
    }

    private void pre(Element element, Context in) {
        if (in.phrasing()) {
            Tag.open("code", out).end();
            children(element, in);
            Tag.close("code", out);
            return;
        }
        Tag tag = Tag.open("pre", out).with("id", anchors.id(element));
        tag.with("tabindex", in.link() ? null : "0").end();
        String whole = element.wholeText();
        out.append(whole.startsWith("\n") ? "\n" : "");
        Element only = element.childNodeSize() == 1 ? element.firstElementChild() : null;
        if (only != null && only.normalName().equals("code") && only.childrenSize() == 0) {
            code(only);
        } else {
            children(element, in.words());
        }
        Tag.close("pre", out);
    }

    private void code(Element code) {
        String language =
                code.className().startsWith("language-") ? code.className().substring(9) : "";
        Tag.open("code", out).end();
        CodeHighlighter.write(code.wholeText(), language, out);
        Tag.close("code", out);
    }

    private void time(Element element, Context in) {
        String moment = element.attr("datetime").strip();
        if (TIME.matcher(moment).matches()) {
            Tag.open("time", out).with("datetime", moment).end();
            children(element, in.words());
            Tag.close("time", out);
        } else {
            children(element, in);
        }
    }

    private static boolean parentIs(Element element, String name) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals(name);
    }
}
