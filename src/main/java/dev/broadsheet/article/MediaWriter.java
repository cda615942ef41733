package dev.broadsheet.article;

import dev.broadsheet.article.BodyWriter.Context;
import dev.broadsheet.article.Links.Target;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteUrl;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes what leads out of a body: links, images, players and frames. */
final class MediaWriter {

    /** How wide an image of a text is shown: as wide as it is, as the column of text or as the screen. */
    private static final String COLUMN = "min(%spx, 100vw, 38rem)"; // not %d, which some locales write in other digits

    private final SiteConfig config;
    private final Embeds embeds;
    private final Destinations destinations;
    private final BodyLabels labels;
    private final StringBuilder out = new StringBuilder(4096);

    MediaWriter(SiteConfig config, Embeds embeds, Destinations destinations, BodyLabels labels) {
        this.config = config;
        this.embeds = embeds;
        this.destinations = destinations;
        this.labels = labels;
    }

    StringBuilder out() {
        return out;
    }

    BodyLabels labels() {
        return labels;
    }

    /** Writes a link's start tag; whether there was a place to lead to. */
    boolean openLink(Element element, TagAttributes attributes) {
        Target target = destinations.link(element.attr("href"));
        if (target == null) {
            return false;
        }
        boolean back = element.hasClass("footnote-backref");
        Tag tag = Tag.open("a", out)
                .with("href", target.href())
                .with("rel", target.rel())
                .with("target", target.rel() == null ? null : config.outbound().target())
                .with("aria-label", back ? labels.note() : null);
        attributes.copy(element, tag).end();
        return true;
    }

    /** Writes an image, or what there is to say of it; whether it is shown. */
    boolean image(Element element, @Nullable String id) {
        if (element.attr("src").isBlank()) {
            return false;
        }
        boolean titled = !element.attr("title").isBlank();
        boolean described = !element.attr("alt").isBlank();
        String alt = element.attr(titled && !described ? "title" : "alt"); // a title alone is all that there is to say
        Target target = destinations.image(element.attr("src"));
        if (target == null) {
            Escape.text(alt, out);
            return false;
        }
        boolean sized = target.width() > 0 && target.height() > 0;
        int width = sized ? target.width() : pixels(element.attr("width"));
        int height = sized ? target.height() : pixels(element.attr("height"));
        Tag.open("img", out)
                .with("id", id)
                .with("src", target.href())
                .with("srcset", target.sizes())
                .with("sizes", target.sizes() == null ? null : COLUMN.formatted(width))
                .with("alt", alt)
                .with("title", titled && described ? element.attr("title") : null)
                .with("width", width)
                .with("height", height)
                .with("loading", "lazy")
                .with("decoding", "async")
                .with("referrerpolicy", outside(target) ? "no-referrer" : null)
                .end();
        return true;
    }

    /** Writes a frame from a host that is allowed, else a link to what it would have shown. */
    void frame(Element element, Context in) {
        Embed embed = embeds.of(element, labels.frame());
        boolean framed = embed.link() == null && !in.link();
        if (framed && !in.phrasing()) {
            out.append(embed.html().markup());
        } else if (framed) {
            out.append(embed.html().markup().replaceFirst("^<div", "<span").replaceFirst("</div>$", "</span>"));
        } else if (embed.link() != null && !in.link() && openLink(embed.link())) {
            Escape.text(Embeds.caption(embed.link()), out);
            Tag.close("a", out);
        }
    }

    /** Writes a player for sound or film, whose first source that may be shown is its only one. */
    void player(Element element, Context in) {
        Target target = source(element);
        if (target == null || in.link()) {
            return;
        }
        String name = element.normalName();
        Tag tag = Tag.open(name, out).with("src", target.href());
        if (name.equals("video")) {
            tag.with("width", pixels(element.attr("width"))).with("height", pixels(element.attr("height")));
        }
        tag.with("preload", "none").flag("controls").end();
        Tag.close(name, out);
    }

    private @Nullable Target source(Element player) {
        if (player.hasAttr("src")) {
            return destinations.image(player.attr("src"));
        }
        for (Element source : player.select("source[src]")) {
            Target target = destinations.image(source.attr("src"));
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    /** Writes the start tag of a link that has only an address; whether there was a place to lead to. */
    boolean openLink(String address) {
        Target target = destinations.link(address);
        if (target == null) {
            return false;
        }
        Tag.open("a", out)
                .with("href", target.href())
                .with("rel", target.rel())
                .with("target", target.rel() == null ? null : config.outbound().target())
                .end();
        return true;
    }

    private boolean outside(Target target) {
        String href = target.href();
        return href != null && SiteUrl.isAbsolute(href) && SiteUrl.within(config.url(), href) == null;
    }

    private static int pixels(String text) {
        return text.matches("[0-9]{1,5}(px)?") ? Integer.parseInt(text.replace("px", "")) : 0;
    }
}
