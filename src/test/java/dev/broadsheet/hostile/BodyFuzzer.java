package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.article.BodyLabels;
import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.article.BodySource;
import dev.broadsheet.article.Links;
import dev.broadsheet.article.RenderedBody;
import dev.broadsheet.article.UrlPolicy;
import java.util.List;

/** Markdown of any form: its HTML is whole, and nothing in it acts. */
public final class BodyFuzzer {

    private static final Links LINKS = new Links() {
        @Override
        public Target link(String destination) {
            return UrlPolicy.destination(destination)
                    .map(found -> Target.outside(found.url(), "noopener"))
                    .orElseGet(() -> Target.nowhere("leads nowhere"));
        }

        @Override
        public Target image(String source) {
            return link(source);
        }
    };

    private static final BodyRenderer SANITIZING = new BodyRenderer(Fuzz.config(""));
    private static final BodyRenderer ESCAPING = new BodyRenderer(Fuzz.config("html: escape\n"));

    private BodyFuzzer() {}

    public static void fuzzerTestOneInput(byte[] input) {
        BodySource source = new BodySource("content/news/a.md", new String(input, UTF_8), 5, BodyLabels.ENGLISH);
        for (BodyRenderer renderer : List.of(SANITIZING, ESCAPING)) {
            RenderedBody body = renderer.render(source, LINKS);
            Fuzz.nothingIn(Inert.judge(body.html().markup()));
        }
    }
}
