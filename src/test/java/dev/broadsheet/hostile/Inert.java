package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Judges what was written: whether it is whole, and nothing in it acts. */
final class Inert {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Elements that run, load, submit or change the meaning of what stands around them. */
    private static final Set<String> ACTIVE =
            Set.of(("object embed applet base frame frameset portal style template noembed noframes xmp plaintext"
                            + " listing svg math image keygen isindex textarea dialog slot marquee title")
                    .split(" ", -1));

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "poster", "cite", "action", "data", "longdesc", "manifest");
    private static final Set<String> NEVER = Set.of(
            "style", "srcdoc", "formaction", "ping", "background", "srcset", "is", "http-equiv", "contenteditable");
    /** An address of the web or of mail, or a place within the site. */
    private static final Pattern SAFE =
            Pattern.compile("(https?://[a-z0-9_\\[]|mailto:)[!-~]*|(?!//|[A-Za-z][A-Za-z0-9+.-]*:)[!-\\[\\]-~]*");

    private static final Pattern PLAYER = Pattern.compile(
            "https://(www\\.youtube-nocookie\\.com/embed|player\\.vimeo\\.com/video)/[\\w-]+(\\?[!-~]*)?");
    private static final Pattern PORTABLE = Pattern.compile("[A-Za-z0-9._-]{1,255}");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** Names with a dot before them that are on a site on purpose. */
    private static final Set<String> VISIBLE = Set.of(".nojekyll", ".well-known");

    /** Names that hosts read instructions from, where no page may stand. */
    private static final Set<String> INSTRUCTIONS = Set.of("_worker.js", "web.config", "vercel.json");

    private final List<String> wrong = new ArrayList<>();
    private String path = "";

    /** What is wrong with the files of a site; empty where nothing is. */
    static List<String> judge(Map<String, byte[]> files) {
        Inert inert = new Inert();
        inert.names(files.keySet());
        files.forEach(inert::file);
        return inert.wrong;
    }

    /** What is wrong with HTML that is to stand within a page. */
    static List<String> judge(String html) {
        Inert inert = new Inert();
        inert.say(plain(html), "holds a character that commands something");
        inert.fragment(html);
        return inert.wrong;
    }

    /** Whether an address leads to the web, to mail or to a place within the site. */
    static boolean isSafe(String address) {
        return SAFE.matcher(address).matches();
    }

    /** Whether every file system and host takes a name. */
    static boolean isPortable(String name) {
        return PORTABLE.matcher(name).matches()
                && !name.endsWith(".")
                && !DEVICE.matcher(name).matches();
    }

    private void say(boolean holds, String what) {
        if (!holds) {
            wrong.add(path + ": " + what);
        }
    }

    /** Names that every file system and host takes, and tells apart. */
    private void names(Set<String> paths) {
        Set<String> folded = new HashSet<>();
        for (String name : paths) {
            path = name;
            say(!INSTRUCTIONS.contains(name.split("/", 2)[0]), "stands where a host looks for instructions");
            say(folded.add(name.toLowerCase(Locale.ROOT)), "differs from another file in capitals only");
            for (String part : name.split("/", -1)) {
                say(isPortable(part), "is no portable name");
                say(!part.startsWith(".") || VISIBLE.contains(part), "is a name that servers keep to themselves");
            }
        }
    }

    private void file(String name, byte[] bytes) {
        path = name;
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String text = new String(bytes, UTF_8);
        if (Set.of("html", "xml", "json", "txt").contains(ending) || name.startsWith("_")) {
            say(plain(text), "holds a character that commands something");
        }
        switch (ending) {
            case "html" -> page(text);
            case "xml" -> xml(bytes);
            case "json" -> json(text);
            case "_redirects" ->
                text.lines()
                        .forEach(line -> say(
                                line.matches("/[!-~]* (/(?!/)|https?://)[!-~]* 30[128]!?") && !line.startsWith("/* "),
                                line));
            case "_headers" ->
                text.lines()
                        .forEach(line -> say(
                                line.matches("/[!-~]*|  (X-Content-Type-Options|Referrer-Policy|Permissions-Policy"
                                        + "|Content-Security-Policy|Cache-Control): [ -~]+"),
                                line));
            default -> say(!text.contains("Injected") || !name.equals("robots.txt"), "is injected");
        }
    }

    /** No control characters, and nothing that turns the order of what follows around. */
    static boolean plain(String text) {
        return text.codePoints()
                .noneMatch(c -> (c < ' ' && c != '\n' && c != '\t')
                        || (c >= 0x7F && c < 0xA0)
                        || c == 0x202D
                        || c == 0x202E
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }

    private void page(String html) {
        Document page = Jsoup.parse(html);
        boolean frame = page.body().children().stream()
                .map(Element::normalName)
                .toList()
                .equals(List.of("a", "header", "main", "footer"));
        boolean leads = !page.select("head > meta[http-equiv=refresh]").isEmpty();
        say(
                leads || frame,
                "is not whole: "
                        + page.body().children().stream()
                                .map(Element::normalName)
                                .toList());
        say(page.select("html, head, body, head > title").size() == 4, "has no frame of its own");
        for (Element element : page.head().children()) {
            String name = element.normalName();
            say(Set.of("meta", "title", "link", "script").contains(name), "has <" + name + "> in its head");
            element.attributes()
                    .forEach(attribute ->
                            say(!attribute.getKey().startsWith("on"), "has " + attribute.getKey() + " in its head"));
            say(!element.hasAttr("href") || SAFE.matcher(element.attr("href")).matches(), element.outerHtml());
            boolean refresh = element.attr("http-equiv").equals("refresh");
            say(!refresh || element.attr("content").matches("0; url=(/(?!/)|https?://)[!-~]*"), element.outerHtml());
        }
        scripts(page);
        elements(page.body());
    }

    private void scripts(Document page) {
        for (Element script : page.select("script")) {
            if (script.attr("type").equals("application/ld+json")) {
                say(script.data().indexOf('<') < 0, "has markup in its data");
                json(script.data());
            } else {
                say(
                        script.attr("src").matches("/assets/[\\w.-]+\\.js")
                                && script.data().isEmpty(),
                        "has a script");
            }
            script.remove();
        }
    }

    private void elements(Element root) {
        for (Element element : root.select("*")) {
            String name = element.normalName();
            say(!ACTIVE.contains(name), "has <" + name + ">");
            say(!name.equals("noscript") || path.equals("search/index.html"), "has <noscript>");
            say(!name.equals("iframe") || PLAYER.matcher(element.attr("src")).matches(), "has " + element.outerHtml());
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                say(
                        key.matches("[a-z][a-z-]*") && !key.startsWith("on") && !NEVER.contains(key),
                        "has " + key + " on <" + name + ">");
                say(
                        !ADDRESSES.contains(key)
                                || SAFE.matcher(attribute.getValue()).matches(),
                        "leads to " + element.shallowClone().outerHtml());
            }
        }
    }

    /** Markup within a feed, which a reader takes for HTML. */
    private void fragment(String html) {
        Element body =
                Jsoup.parse("<main>" + html + "</main><footer>x</footer>").body();
        say(body.childrenSize() == 2, "has markup that is not whole: " + html);
        elements(body);
    }

    private void xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            org.w3c.dom.Element root =
                    builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
            say(root.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "*").getLength() == 0, "has XHTML");
            texts(root.getElementsByTagNameNS("*", "encoded")).forEach(this::fragment);
            if (root.getTagName().equals("rss")) {
                texts(root.getElementsByTagName("description")).forEach(this::fragment);
            }
            texts(root.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "content"))
                    .forEach(this::fragment);
            texts(root.getElementsByTagNameNS("*", "link"))
                    .forEach(link -> say(link.isEmpty() || SAFE.matcher(link).matches(), "leads to " + link));
            texts(root.getElementsByTagNameNS("*", "loc"))
                    .forEach(link -> say(SAFE.matcher(link).matches(), "leads to " + link));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            say(false, "is not well-formed: " + e.getMessage());
        }
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private void json(String text) {
        try {
            value("", JSON.readTree(text));
        } catch (IOException e) {
            say(false, "is not JSON: " + e.getMessage());
        }
    }

    private void value(String name, JsonNode node) {
        node.properties().forEach(field -> value(field.getKey(), field.getValue()));
        if (node.isArray()) {
            node.forEach(item -> value(name, item));
        } else if (node.isTextual()) {
            String text = node.asText();
            boolean address =
                    name.toLowerCase(Locale.ROOT).endsWith("url") || name.equals("href") || name.equals("image");
            say(plain(text), "holds a character that commands something in " + name);
            say(!address || text.isEmpty() || SAFE.matcher(text).matches(), "leads to " + text);
            if (name.equals("content_html")) {
                fragment(text);
            }
        }
    }
}
