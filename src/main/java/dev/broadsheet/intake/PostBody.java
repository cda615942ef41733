package dev.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The HTML of a WordPress text: blank lines part paragraphs and line breaks are kept, as the program itself shows them,
 * and its own shortcodes become what they stand for.
 */
final class PostBody {

    private static final String BLOCKS = "<!-- wp:";

    // No part of these can end in two ways, nor reach beyond where the next one begins: texts are long, and some are
    // hostile.
    private static final Pattern CAPTION = enclosing("caption");
    private static final Pattern EMBED = enclosing("embed");
    private static final Pattern CAPTIONED =
            Pattern.compile("(.*?(?:</a>|<img[^<>]*+>))(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern GALLERY = Pattern.compile("\\[gallery([^\\]\\[]*+)\\]");
    private static final Pattern IDS = Pattern.compile("ids=[\"']?([0-9, ]++)");

    /** The address of a film, which WordPress shows in the place of a block that holds nothing else. */
    private static final Pattern FILM =
            Pattern.compile("https?://(?:www\\.youtube\\.com/watch\\?v=|youtu\\.be/|vimeo\\.com/)([\\w-]++)\\S*+");

    private static final Pattern OTHER = Pattern.compile("\\[([a-z][a-z0-9_-]++)( [a-z_-]++=[^\\]\\[]*+)\\]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private static final Set<String> HOLDING = Set.of("body", "blockquote", "div", "section", "article", "aside");

    private final Map<String, String> attachments;
    private final Set<String> unknown = new TreeSet<>();

    /**
     * @param attachments addresses by the numbers that texts name them by
     */
    PostBody(Map<String, String> attachments) {
        this.attachments = attachments;
    }

    /** Names of the shortcodes that stayed in the texts as they are. */
    Set<String> unknown() {
        return unknown;
    }

    String html(String text) {
        String plain = shortcodes(text.replace("\r\n", "\n").replace('\r', '\n'));
        OTHER.matcher(plain).results().forEach(found -> unknown.add(found.group(1)));
        Document document = Jsoup.parseBodyFragment(plain);
        document.outputSettings().prettyPrint(false);
        document.select("figure.wp-block-embed .wp-block-embed__wrapper").forEach(PostBody::film);
        if (!plain.contains(BLOCKS)) {
            document.body().getAllElements().forEach(PostBody::paragraphs);
        }
        return document.body().html();
    }

    private static void film(Element holder) {
        Matcher film = FILM.matcher(holder.text().strip());
        if (film.matches()) {
            String player = film.group().contains("vimeo")
                    ? "https://player.vimeo.com/video/"
                    : "https://www.youtube.com/embed/";
            holder.empty().appendElement("iframe").attr("src", player + film.group(1));
        }
    }

    private static Pattern enclosing(String name) {
        return Pattern.compile(
                "\\[NAME[^\\]\\[]*+\\]([^\\[]*+(?:\\[(?!/?NAME)[^\\[]*+)*+)\\[/NAME\\]".replace("NAME", name),
                Pattern.CASE_INSENSITIVE);
    }

    private String shortcodes(String text) {
        String captioned = CAPTION.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(figure(found.group(), found.group(1))));
        String embedded = EMBED.matcher(captioned).replaceAll("$1");
        return GALLERY.matcher(embedded).replaceAll(found -> Matcher.quoteReplacement(gallery(found)));
    }

    /** An image and its caption; what has no image stays as it is. */
    private static String figure(String written, String inside) {
        Matcher parts = CAPTIONED.matcher(inside);
        return parts.matches()
                ? "<figure>" + parts.group(1) + "<figcaption>" + parts.group(2).strip() + "</figcaption></figure>"
                : written;
    }

    private String gallery(MatchResult found) {
        StringBuilder images = new StringBuilder();
        Matcher ids = IDS.matcher(found.group(1));
        if (!ids.find()) {
            return found.group();
        }
        for (String id : ids.group(1).split("[, ]+", -1)) {
            String url = attachments.get(id);
            if (url != null) {
                images.append("<p>")
                        .append(new Element("img").attr("src", url).outerHtml())
                        .append("</p>");
            }
        }
        return images.toString();
    }

    /** Makes paragraphs of the words that stand in an element without one. */
    private static void paragraphs(Element holder) {
        boolean parted = holder.textNodes().stream().anyMatch(text -> isParted(text, holder));
        if (!HOLDING.contains(holder.normalName()) || !parted) {
            return;
        }
        List<Node> children = List.copyOf(holder.childNodes());
        List<Node> parts = new ArrayList<>();
        Element open = new Element("p");
        for (Node child : children) {
            child.remove();
            if (child instanceof TextNode text) {
                open = words(text.getWholeText(), open, parts);
            } else if (child instanceof Element element && element.isBlock()) {
                open = closed(open, parts);
                parts.add(element);
            } else {
                open.appendChild(child);
            }
        }
        closed(open, parts);
        parts.forEach(holder::appendChild);
    }

    private static boolean isParted(TextNode text, Element holder) {
        return BLANK_LINE.matcher(text.getWholeText()).find()
                || (holder.normalName().equals("body") && !text.isBlank());
    }

    private static Element words(String text, Element first, List<Node> parts) {
        Element open = first;
        String[] paragraphs = BLANK_LINE.split(text, -1);
        for (int i = 0; i < paragraphs.length; i++) {
            open = i == 0 ? open : closed(open, parts);
            lines(paragraphs[i], open);
        }
        return open;
    }

    private static void lines(String paragraph, Element open) {
        String[] lines = paragraph.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean between = i > 0 && (open.hasText() || !open.children().isEmpty());
            if (between && (i < lines.length - 1 || !lines[i].isBlank())) {
                open.appendElement("br");
            }
            open.appendText(lines[i]);
        }
    }

    private static Element closed(Element paragraph, List<Node> parts) {
        boolean empty = !paragraph.hasText() && paragraph.children().isEmpty();
        if (!empty) {
            parts.add(paragraph);
        }
        return empty ? paragraph.empty() : new Element("p");
    }
}
