package dev.broadsheet.article;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Writes the links and images of parsed Markdown, wherever they lead. */
final class LinkWriter {

    private final NodeWriter nodes;
    private final HtmlLines out;
    private final Document document;

    LinkWriter(NodeWriter nodes, HtmlLines out, Document document) {
        this.nodes = nodes;
        this.out = out;
        this.document = document;
    }

    void link(Link node) {
        anchor(node, node.getUrl(), node.getTitle());
    }

    /** Writes a link whose address stands elsewhere; where it stands nowhere, this is text in brackets. */
    void link(LinkRef node) {
        Reference reference = reference(node);
        if (reference != null) {
            anchor(node, reference.getUrl(), reference.getTitle());
        } else if (node.hasChildren()) {
            BasedSequence inner = node.getChildChars();
            out.text(node.getChars().prefixOf(inner).unescape());
            nodes.children(node);
            out.text(node.getChars().suffixOf(inner).unescape());
        } else {
            out.text(node.getChars().unescape());
        }
    }

    void image(Image node) {
        image(node, node.getUrl(), node.getTitle());
    }

    /** Writes an image whose address stands elsewhere; where it stands nowhere, this is text in brackets. */
    void image(ImageRef node) {
        Reference reference = reference(node);
        if (reference == null) {
            out.text(node.getChars().unescape());
        } else {
            image(node, reference.getUrl(), reference.getTitle());
        }
    }

    void address(AutoLink node) {
        String address = node.getText().toString();
        anchor(address, address);
    }

    void mail(MailLink node) {
        String address = node.getText().unescape();
        anchor("mailto:" + address, address);
    }

    private @Nullable Reference reference(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(Parser.REFERENCES.get(document)) : null;
    }

    private void anchor(String address, String text) {
        out.begin("a");
        out.attribute("href", address);
        out.end();
        out.text(text);
        out.close("a");
    }

    private void anchor(Node node, BasedSequence url, BasedSequence title) {
        out.begin("a");
        out.attribute("href", url.unescape());
        title(title);
        out.end();
        nodes.children(node);
        out.close("a");
    }

    private void image(Node node, BasedSequence url, BasedSequence title) {
        out.begin("img");
        out.attribute("src", url.unescape());
        out.attribute("alt", new TextCollectingVisitor().collectAndGetText(node));
        title(title);
        out.markup(" />");
    }

    private void title(BasedSequence title) {
        out.attribute("title", title.isNotNull() ? title.unescape() : null);
    }
}
