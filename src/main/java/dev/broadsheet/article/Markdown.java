package dev.broadsheet.article;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Markdown to HTML that nobody has checked yet: CommonMark with tables, footnotes and strikethrough. */
final class Markdown {

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown(RawHtml rawHtml) {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create()));
        options.set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.WITH_CAPTION, false);
        options.set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩");
        // What is suppressed here would be lost without a word; the URL policy refuses it and says so.
        options.set(HtmlRenderer.SUPPRESSED_LINKS, "");
        options.set(HtmlRenderer.ESCAPE_HTML, rawHtml == RawHtml.ESCAPE)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.INDENT_SIZE, 0);
        this.parser = Parser.builder(options).build();
        HtmlRenderer.Builder builder = HtmlRenderer.builder(options);
        this.renderer = rawHtml == RawHtml.SANITIZE
                ? builder.nodeRendererFactory(new StrayTags()).build()
                : builder.build();
    }

    /** The body's HTML; reads are counted by the text. */
    String html(CountedText text) {
        return renderer.render(parser.parse(BasedSequence.of(text)));
    }

    /** In running text {@code <branch>} is no tag but a word in angle brackets, and stays to be read. */
    private static final class StrayTags implements NodeRendererFactory, NodeRenderer {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return this;
        }

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(HtmlInline.class, StrayTags::inline));
        }

        private static void inline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
            String raw = node.getChars().toString();
            if (Markup.known(name(raw))) {
                html.rawIndentedPre(node.getChars());
            } else {
                html.text(raw);
            }
        }

        private static String name(String raw) {
            int start = raw.startsWith("</") ? 2 : 1;
            int end = start;
            while (end < raw.length() && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '-')) {
                end++;
            }
            return raw.substring(start, end).toLowerCase(Locale.ROOT);
        }
    }
}
