package dev.broadsheet.article;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.Locale;

/** Writes the HTML within Markdown: as it stands, or as text that shows it. */
final class RawHtmlWriter {

    private final HtmlLines out;
    private final RawHtml rawHtml;

    RawHtmlWriter(HtmlLines out, RawHtml rawHtml) {
        this.out = out;
        this.rawHtml = rawHtml;
    }

    void block(HtmlBlock node) {
        String html = node.getContentChars().normalizeEOL();
        out.line();
        if (rawHtml == RawHtml.ESCAPE) {
            out.open("p");
            out.text(html.endsWith("\n") ? html.substring(0, html.length() - 1) : html);
            out.close("p");
        } else {
            asItStands(html);
        }
        out.line();
    }

    void inline(Node node) {
        inline(node.getChars().normalizeEOL());
    }

    /** In running text {@code <branch>} is no tag but a word in angle brackets, and stays to be read. */
    void tag(Node node) {
        String html = node.getChars().toString();
        if (rawHtml == RawHtml.SANITIZE && !Markup.known(name(html))) {
            out.text(html);
        } else {
            inline(html);
        }
    }

    private void inline(String html) {
        if (rawHtml == RawHtml.ESCAPE) {
            out.text(html);
        } else {
            asItStands(html);
        }
    }

    private void asItStands(String html) {
        out.asItStands();
        out.raw(html);
        out.tidied();
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '-')) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
