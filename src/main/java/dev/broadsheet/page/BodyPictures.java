package dev.broadsheet.page;

import dev.broadsheet.article.BodyLabels;
import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.article.BodySource;
import dev.broadsheet.article.Links;
import dev.broadsheet.config.SiteConfig;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the images of bodies. */
public final class BodyPictures {

    private static final BodyLabels UNSEEN = new BodyLabels("", "", "");

    private final BodyRenderer renderer;

    public BodyPictures(SiteConfig config) {
        this.renderer = new BodyRenderer(config);
    }

    /**
     * The addresses of the images of a body as they were written, each once; to be called on a thread that may render
     * ({@link BodyRenderer#STACK_BYTES}).
     */
    public List<String> of(String markdown) {
        if (!markdown.contains("![") && !markdown.contains("<img") && !markdown.contains("<IMG")) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        renderer.render(new BodySource("", markdown, 1, UNSEEN), new Links() {
            @Override
            public Target link(String destination) {
                return Target.nowhere("");
            }

            @Override
            public Target image(String source) {
                found.add(source);
                return Target.nowhere("");
            }
        });
        return List.copyOf(found);
    }
}
