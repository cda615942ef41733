package dev.broadsheet.article;

import dev.broadsheet.article.BodyWriter.Context;
import org.jsoup.nodes.Element;

/** Writes text whose lines and spaces stay as they are. */
final class ListingWriter {

    private final BodyWriter body;
    private final Anchors anchors;
    private final StringBuilder out;

    ListingWriter(BodyWriter body, Anchors anchors, StringBuilder out) {
        this.body = body;
        this.anchors = anchors;
        this.out = out;
    }

    void pre(Element element, Context in) {
        if (in.phrasing()) {
            Tag.open("code", out).with("id", anchors.id(element)).end();
            body.children(element, in.coded());
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
            body.children(element, in.coded());
        }
        Tag.close("pre", out);
    }

    private void code(Element code) {
        String language =
                code.className().startsWith("language-") ? code.className().substring(9) : "";
        Tag.open("code", out).with("id", anchors.id(code)).end();
        CodeHighlighter.write(code.wholeText(), language, out);
        Tag.close("code", out);
    }
}
