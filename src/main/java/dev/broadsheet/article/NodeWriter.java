package dev.broadsheet.article;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes parsed Markdown as HTML, its blocks in lines of their own. */
final class NodeWriter {

    /** How nodes of each class are written; of those that are missing, such as definitions of links, nothing is. */
    private static final Map<Class<?>, BiConsumer<NodeWriter, Node>> KINDS = kinds();

    private static final CharPredicate BLANK = CharPredicate.anyOf(" \t");

    private final HtmlLines out;
    private final ListOptions lists;
    private final LinkWriter links;
    private final RawHtmlWriter html;
    private final NoteWriter notes;

    private NodeWriter(Document document, ListOptions lists, RawHtml rawHtml) {
        this.out = new HtmlLines(document.getTextLength() + document.getTextLength() / 4);
        this.lists = lists;
        this.links = new LinkWriter(this, out, document);
        this.html = new RawHtmlWriter(out, rawHtml);
        this.notes = new NoteWriter(this, out, document);
    }

    /** The document as HTML that nobody has checked yet. */
    static String html(Document document, ListOptions lists, RawHtml rawHtml) {
        NodeWriter writer = new NodeWriter(document, lists, rawHtml);
        writer.children(document);
        writer.notes.list();
        writer.out.line();
        return writer.out.toString();
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            BiConsumer<NodeWriter, Node> kind = KINDS.get(child.getClass());
            if (kind != null) {
                kind.accept(this, child);
            }
        }
    }

    private static Map<Class<?>, BiConsumer<NodeWriter, Node>> kinds() {
        Map<Class<?>, BiConsumer<NodeWriter, Node>> kinds = new HashMap<>();
        words(kinds);
        blocks(kinds);
        kinds.put(Link.class, (writer, node) -> writer.links.link((Link) node));
        kinds.put(LinkRef.class, (writer, node) -> writer.links.link((LinkRef) node));
        kinds.put(Image.class, (writer, node) -> writer.links.image((Image) node));
        kinds.put(ImageRef.class, (writer, node) -> writer.links.image((ImageRef) node));
        kinds.put(AutoLink.class, (writer, node) -> writer.links.address((AutoLink) node));
        kinds.put(MailLink.class, (writer, node) -> writer.links.mail((MailLink) node));
        kinds.put(Footnote.class, (writer, node) -> writer.notes.reference((Footnote) node));
        kinds.put(HtmlBlock.class, (writer, node) -> writer.html.block((HtmlBlock) node));
        kinds.put(HtmlCommentBlock.class, (writer, node) -> writer.html.inline(node));
        kinds.put(HtmlInline.class, (writer, node) -> writer.html.tag(node));
        kinds.put(HtmlInlineComment.class, (writer, node) -> writer.html.inline(node));
        return Map.copyOf(kinds);
    }

    private static void words(Map<Class<?>, BiConsumer<NodeWriter, Node>> kinds) {
        kinds.put(Text.class, (writer, node) -> writer.text(node));
        kinds.put(SoftLineBreak.class, (writer, node) -> writer.out.raw("\n"));
        kinds.put(HardLineBreak.class, (writer, node) -> writer.out.raw("<br />\n"));
        kinds.put(
                HtmlEntity.class,
                (writer, node) -> writer.out.text(node.getChars().unescape()));
        kinds.put(Emphasis.class, (writer, node) -> writer.phrase("em", node));
        kinds.put(StrongEmphasis.class, (writer, node) -> writer.phrase("strong", node));
        kinds.put(Strikethrough.class, (writer, node) -> writer.phrase("del", node));
        kinds.put(Code.class, (writer, node) -> writer.code((Code) node));
    }

    private static void blocks(Map<Class<?>, BiConsumer<NodeWriter, Node>> kinds) {
        kinds.put(Paragraph.class, (writer, node) -> writer.paragraph((Paragraph) node));
        kinds.put(Heading.class, (writer, node) -> writer.block("h" + ((Heading) node).getLevel(), node));
        kinds.put(ThematicBreak.class, (writer, node) -> writer.out.rule());
        kinds.put(BlockQuote.class, (writer, node) -> writer.group("blockquote", node));
        kinds.put(FencedCodeBlock.class, (writer, node) -> writer.fenced((FencedCodeBlock) node));
        kinds.put(IndentedCodeBlock.class, (writer, node) -> writer.indented((IndentedCodeBlock) node));
        kinds.put(BulletList.class, (writer, node) -> writer.group("ul", node));
        kinds.put(OrderedList.class, (writer, node) -> writer.ordered((OrderedList) node));
        kinds.put(BulletListItem.class, (writer, node) -> writer.item((ListItem) node));
        kinds.put(OrderedListItem.class, (writer, node) -> writer.item((ListItem) node));
        kinds.put(TableBlock.class, (writer, node) -> writer.group("table", node));
        kinds.put(TableHead.class, (writer, node) -> writer.block("thead", node));
        kinds.put(TableBody.class, (writer, node) -> writer.block("tbody", node));
        kinds.put(TableRow.class, (writer, node) -> writer.block("tr", node));
        kinds.put(TableCell.class, (writer, node) -> writer.cell((TableCell) node));
    }

    private void text(Node node) {
        String text = node.getChars().toString();
        boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
        out.text(plain ? text : Escaping.normalizeEOL(Escaping.unescapeString(text)));
    }

    private void phrase(String name, Node node) {
        out.open(name);
        children(node);
        out.close(name);
    }

    private void code(Code node) {
        out.open("code");
        out.text(Escaping.collapseWhitespace(node.getText(), true));
        out.close("code");
    }

    private void paragraph(Paragraph node) {
        if (node.getFirstChildAnyNot(NonRenderingInline.class) == null) {
            return;
        }
        boolean bare = node.getParent() instanceof ListItem && lists.isInTightListItem(node);
        if (bare) {
            children(node);
        } else {
            block("p", node);
        }
    }

    private void block(String name, Node node) {
        out.line();
        phrase(name, node);
        out.line();
    }

    /** Writes a block whose parts are blocks. */
    private void group(String name, Node node) {
        out.line();
        out.open(name);
        out.line();
        children(node);
        out.line();
        out.close(name);
        out.line();
    }

    private void ordered(OrderedList node) {
        int start = node.getStartNumber();
        out.line();
        out.begin("ol");
        out.attribute("start", start == 1 ? null : Integer.toString(start));
        out.end();
        out.line();
        children(node);
        out.line();
        out.close("ol");
        out.line();
    }

    private void item(ListItem node) {
        out.line();
        out.open("li");
        out.text(node.getMarkerSuffix().unescape());
        children(node);
        out.close("li");
        out.line();
    }

    private void fenced(FencedCodeBlock node) {
        BasedSequence info = node.getInfo();
        boolean named = info.isNotNull() && !info.isBlank();
        String language =
                named ? "language-" + node.getInfoDelimitedByAny(BLANK).unescape() : null;
        codeBlock(language, node.getContentChars().normalizeEOL());
    }

    private void indented(IndentedCodeBlock node) {
        codeBlock(null, node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private void codeBlock(@Nullable String language, String code) {
        out.line();
        out.open("pre");
        out.asItStands();
        out.begin("code");
        out.attribute("class", language);
        out.end();
        out.text(code);
        out.close("code");
        out.close("pre");
        out.tidied();
        out.line();
    }

    private void cell(TableCell node) {
        String name = node.isHeader() ? "th" : "td";
        TableCell.Alignment alignment = node.getAlignment();
        out.begin(name);
        out.attribute("align", alignment == null ? null : alignment.name().toLowerCase(Locale.ROOT));
        out.end();
        children(node);
        out.close(name);
    }
}
