package dev.broadsheet.article;

import dev.broadsheet.config.SiteConfig;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Rebuilds the frames that other sites give out for embedding; of what they gave, only address, title and size stay. */
public final class Embeds {

    private static final Pattern WATCH = Pattern.compile("/watch\\?(?:.*&)?v=([A-Za-z0-9_-]{6,20})(?:&.*)?");

    /** What comes after the host where it is a player's, for hosts that show other things as well. */
    private static final Map<String, Pattern> PLAYERS = Map.of(
            "youtube.com", Pattern.compile("/embed/[A-Za-z0-9_-]+(\\?.*)?|" + WATCH.pattern()),
            "youtube-nocookie.com", Pattern.compile("/embed/[A-Za-z0-9_-]+(\\?.*)?"),
            "player.vimeo.com", Pattern.compile("/video/[A-Za-z0-9_-]+(\\?.*)?"));

    /** A segment that a browser takes for a step up or none, so that the address is not what it looks like. */
    private static final Pattern STEP = Pattern.compile("(?i)^[^?#]*/(\\.|%2e){1,2}([/?#].*)?$");

    private static final String QUIET_YOUTUBE = "youtube-nocookie.com";
    private static final int LONGEST = 64 * 1024;

    private final List<String> hosts;
    private final SiteConfig.Outbound outbound;

    public Embeds(SiteConfig config) {
        this.hosts = config.embedHosts();
        this.outbound = config.outbound();
    }

    /**
     * The embed that this HTML describes.
     *
     * @param label title of a frame that has none, in the page's language
     */
    public Embed of(String html, String label) {
        if (html.length() > LONGEST) {
            return Embed.NONE;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element frame : body.select("iframe")) {
            Embed embed = of(frame, label);
            if (embed.link() == null && !embed.html().isEmpty()) {
                return embed;
            }
        }
        return body.select("iframe[src], a[href], video[src], audio[src], source[src], blockquote[cite]").stream()
                .flatMap(element -> UrlPolicy.web(address(element)).stream())
                .reduce((first, last) -> last)
                .map(this::linked)
                .orElse(Embed.NONE);
    }

    Embed of(Element frame, String label) {
        Optional<String> address = UrlPolicy.destination(frame.attr("src"))
                .filter(destination -> destination.kind() == UrlPolicy.Kind.WEB)
                .map(UrlPolicy.Destination::url);
        if (address.isEmpty()) {
            return Embed.NONE;
        }
        String url = address.get();
        boolean plain = !STEP.matcher(url).matches();
        return plain && hosts.contains(host(url)) && isPlayer(url) ? framed(frame, url, label) : linked(url);
    }

    private static boolean isPlayer(String url) {
        Pattern player = PLAYERS.get(host(url));
        return player == null || player.matcher(url.substring(hostEnd(url))).matches();
    }

    /** The words of a link to an address: the address as one says it. */
    static String caption(String url) {
        String plain = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*$", "");
        return PercentCoding.decode(plain).replaceFirst("/$", "");
    }

    private Embed framed(Element frame, String url, String label) {
        int width = pixels(frame.attr("width"));
        int height = pixels(frame.attr("height"));
        String title =
                frame.attr("title").isBlank() ? label : frame.attr("title").strip();
        StringBuilder out = new StringBuilder(320);
        Tag.open("div", out)
                .with("class", "embed embed-" + shape(width, height))
                .end();
        Tag.open("iframe", out)
                .with("src", quiet(url))
                .with("title", title)
                .with("width", width)
                .with("height", height)
                .with("loading", "lazy")
                .with("referrerpolicy", "strict-origin-when-cross-origin")
                .with("allow", "encrypted-media; fullscreen; picture-in-picture")
                .flag("allowfullscreen")
                .end();
        Tag.close("iframe", out);
        Tag.close("div", out);
        return new Embed(new Html(out.toString()), null);
    }

    private Embed linked(String url) {
        StringBuilder out = new StringBuilder(160);
        Tag.open("p", out).with("class", "embed-link").end();
        Tag.open("a", out)
                .with("href", url)
                .with("rel", outbound.rel(url, false))
                .with("target", outbound.target())
                .end();
        Escape.text(caption(url), out);
        Tag.close("a", out);
        Tag.close("p", out);
        return new Embed(new Html(out.toString()), url);
    }

    /** The address over https and, where the settings allow its host, without YouTube's cookies. */
    private String quiet(String url) {
        String rest = url.substring(url.indexOf("://") + 3);
        int slash = rest.indexOf('/');
        boolean tube = host(url).equals("youtube.com") && slash > 0;
        if (!tube) {
            return "https://" + rest;
        }
        Matcher watch = WATCH.matcher(rest.substring(slash));
        String path = watch.matches() ? "/embed/" + watch.group(1) : rest.substring(slash);
        boolean known = hosts.contains(QUIET_YOUTUBE) && path.startsWith("/embed/");
        return "https://www." + (known ? QUIET_YOUTUBE : "youtube.com") + path;
    }

    private static String host(String url) {
        String host = url.substring(url.indexOf("://") + 3, hostEnd(url)).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static int hostEnd(String url) {
        int end = url.indexOf("://") + 3;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String address(Element element) {
        String source = element.attr("src");
        String link = element.attr("href");
        return !source.isEmpty() ? source : !link.isEmpty() ? link : element.attr("cite");
    }

    /** The nearest of the shapes that the theme knows. */
    private static String shape(int width, int height) {
        if (width <= 0 || height <= 0) {
            return "16x9";
        }
        double ratio = (double) width / height;
        return ratio > 1.55 ? "16x9" : ratio > 1.15 ? "4x3" : ratio > 0.75 ? "1x1" : "9x16";
    }

    private static int pixels(String text) {
        return text.matches("[0-9]{1,4}(px)?") ? Integer.parseInt(text.replace("px", "")) : 0;
    }
}
