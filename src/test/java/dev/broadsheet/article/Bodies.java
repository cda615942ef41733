package dev.broadsheet.article;

import dev.broadsheet.config.RelatedSettings;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.RawHtml;
import dev.broadsheet.config.StorySettings;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders bodies for tests on a thread with a stack as deep as a build's. */
final class Bodies {

    /** Links of a site that knows one file, {@code known.png}, and one page, {@code /known/}. */
    static final Links LINKS = new Links() {
        @Override
        public Target link(String destination) {
            return of(destination);
        }

        @Override
        public Target image(String source) {
            return source.equals("known.png") ? new Target("/known.png", null, 640, 480, null, null) : of(source);
        }

        private static Target of(String raw) {
            Optional<UrlPolicy.Destination> destination = UrlPolicy.destination(raw);
            if (destination.isPresent() && destination.get().kind() == UrlPolicy.Kind.WEB) {
                return Target.outside(destination.get().url(), "noopener");
            }
            return raw.startsWith("/known/") ? Target.of(raw) : Target.nowhere("There is no page \"" + raw + "\"");
        }
    };

    private Bodies() {}

    static String html(String markdown) {
        return render(markdown).html().markup();
    }

    static RenderedBody render(String markdown) {
        return render(markdown, RawHtml.SANITIZE);
    }

    static RenderedBody render(String markdown, RawHtml rawHtml) {
        return render(markdown, config(rawHtml));
    }

    static RenderedBody render(String markdown, SiteConfig config) {
        BodyRenderer renderer = new BodyRenderer(config);
        List<RenderedBody> result = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        BodySource source = new BodySource("news/a.md", markdown, 10, BodyLabels.ENGLISH);
        Thread thread =
                new Thread(null, () -> result.add(renderer.render(source, LINKS)), "body", BodyRenderer.STACK_BYTES);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((dead, thrown) -> failures.add(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException late) {
            throw new AssertionError("the body was not rendered in time", late);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("rendering failed", failures.get(0));
        }
        return result.get(0);
    }

    static SiteConfig config(RawHtml rawHtml) {
        return config(rawHtml, null, "youtube.com", "youtube-nocookie.com", "player.vimeo.com");
    }

    /**
     * The settings of a site.
     *
     * @param target where links to other sites open; null for where the reader is
     */
    static SiteConfig config(RawHtml rawHtml, @Nullable String target, String... embedHosts) {
        return new SiteConfig(
                "The Harbour Light",
                "",
                "https://harbour.example/",
                "en",
                ZoneId.of("UTC"),
                "The Harbour Light",
                new SiteConfig.Publisher("The Harbour Light", null, null, List.of()),
                "/:slug/",
                20,
                List.of(),
                List.of(),
                List.of(),
                RelatedSettings.STANDARD,
                StorySettings.STANDARD,
                Double.NaN,
                Double.NaN,
                1,
                new SiteConfig.FeedSettings(20, false, true, null),
                List.of(embedHosts),
                rawHtml,
                new SiteConfig.Outbound("noopener", "noopener", Map.of(), target),
                SiteConfig.Aggregate.STUB,
                Map.of(),
                false,
                Map.of(),
                dev.broadsheet.config.WebSettings.USUAL,
                dev.broadsheet.config.ImageSettings.STANDARD);
    }
}
