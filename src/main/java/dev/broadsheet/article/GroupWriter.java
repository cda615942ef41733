package dev.broadsheet.article;

import dev.broadsheet.article.BodyWriter.Context;
import dev.broadsheet.article.Markup.Rule;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes elements that may hold only certain others: lists, figures and details. */
final class GroupWriter {

    private final BodyWriter body;
    private final TagAttributes attributes;
    private final StringBuilder out;

    GroupWriter(BodyWriter body, TagAttributes attributes, StringBuilder out) {
        this.body = body;
        this.attributes = attributes;
        this.out = out;
    }

    /** Writes details that have a summary, as they must; others are but a part of the text. */
    void details(Element element, Context in) {
        Element first = element.firstElementChild();
        if (in.phrasing() || in.link() || first == null || !first.normalName().equals("summary")) {
            body.block("div", element, in);
            return;
        }
        attributes.copy(element, Tag.open("details", out)).end();
        body.tagged("summary", first, in.words());
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (!child.equals(first)) {
                body.node(child, in);
            }
        }
        Tag.close("details", out);
    }

    /** Writes a figure with one caption at most, at its beginning or its end. */
    void figure(Element element, Context in) {
        if (in.phrasing()) {
            body.block("div", element, in);
            return;
        }
        attributes.copy(element, Tag.open("figure", out)).end();
        boolean captioned = false;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (!captioned && child instanceof Element caption && captions(element, caption)) {
                captioned = true;
                body.tagged("figcaption", caption, in);
            } else {
                body.node(child, in);
            }
        }
        Tag.close("figure", out);
    }

    private static boolean captions(Element figure, Element child) {
        boolean atEnd = child.equals(figure.firstElementChild()) || child.equals(figure.lastElementChild());
        return atEnd && child.normalName().equals("figcaption");
    }

    void list(Element element, Context in) {
        boolean items =
                element.children().stream().anyMatch(child -> child.normalName().equals("li"));
        if (in.phrasing() || !items) {
            body.block("div", element, in);
            return;
        }
        String name = Markup.name(element.normalName());
        attributes.copy(element, Tag.open(name, out)).end();
        for (Element child : element.children()) {
            if (child.normalName().equals("li")) {
                out.append('\n');
                body.tagged("li", child, in);
            } else if (Markup.rule(child.normalName()) != Rule.DROP) {
                Tag.open("li", out).end();
                body.node(child, in);
                Tag.close("li", out);
            }
        }
        out.append('\n');
        Tag.close(name, out);
    }

    void definitions(Element element, Context in) {
        List<Element> children = element.children();
        boolean valid = !in.phrasing()
                && !children.isEmpty()
                && children.get(0).normalName().equals("dt")
                && children.get(children.size() - 1).normalName().equals("dd")
                && children.stream().allMatch(child -> child.normalName().matches("dt|dd"));
        if (!valid) {
            body.block("div", element, in);
            return;
        }
        attributes.copy(element, Tag.open("dl", out)).end();
        for (Element child : children) {
            boolean term = child.normalName().equals("dt");
            body.tagged(child.normalName(), child, term ? in.words() : in);
        }
        Tag.close("dl", out);
    }
}
