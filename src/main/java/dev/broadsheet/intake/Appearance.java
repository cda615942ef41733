package dev.broadsheet.intake;

import dev.broadsheet.article.BodyLabels;
import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.article.BodySource;
import dev.broadsheet.article.Links;
import dev.broadsheet.article.RenderedBody;
import dev.broadsheet.article.UrlPolicy;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a page shows of a body, in a form in which two bodies that show the same are equal. */
final class Appearance {

    /** Every address stays as it is: what counts is whether it comes through, not where it leads. */
    private static final Links AS_WRITTEN = new Links() {
        @Override
        public Target link(String destination) {
            return target(destination);
        }

        @Override
        public Target image(String source) {
            return target(source);
        }

        private static Target target(String raw) {
            return UrlPolicy.destination(raw)
                    .map(allowed -> Target.of(allowed.url()))
                    .orElse(Target.nowhere("no address"));
        }
    };

    private final BodyRenderer renderer;

    Appearance(SiteConfig config) {
        renderer = new BodyRenderer(config);
    }

    /** Whether a page can show a body. */
    boolean isPossible(String markdown) {
        return rendered(markdown).diagnostics().stream().noneMatch(Diagnostic::isError);
    }

    private RenderedBody rendered(String markdown) {
        return renderer.render(new BodySource("", markdown, 1, BodyLabels.ENGLISH), AS_WRITTEN);
    }

    /** That of a body; empty where it cannot be shown. */
    String of(String markdown) {
        RenderedBody body = rendered(markdown);
        Document page = Jsoup.parseBodyFragment(body.html().markup());
        page.outputSettings().prettyPrint(false);
        // of two elements that look alike Markdown has one
        page.select("b").tagName("strong");
        page.select("i").tagName("em");
        page.select("s").tagName("del");
        page.forEachNode(node -> {
            if (node instanceof TextNode text && !isPreformatted(text)) {
                text.text(collapsed(text));
            }
        });
        return page.body().html().strip();
    }

    /** White space as a browser shows it: one space between words, none at the edge of a block. */
    private static String collapsed(TextNode text) {
        String line = text.getWholeText().replaceAll("[ \t\n]+", " ");
        boolean first = text.previousSibling() == null || isBlock(text.previousSibling());
        boolean last = text.nextSibling() == null || isBlock(text.nextSibling());
        Element parent = text.parent();
        boolean within = parent != null && parent.isBlock();
        String begun = first && (within || text.previousSibling() != null) ? line.stripLeading() : line;
        return last && (within || text.nextSibling() != null) ? begun.stripTrailing() : begun;
    }

    static boolean isPreformatted(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("pre") != null;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
