package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.page.Paths;
import dev.broadsheet.page.SiteView;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToIntBiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Follows every link of the site's pages that stays on the site, down to the fragment.
 *
 * <p>Pages may be handed over from several threads; links are judged when all of them are known.
 */
public final class LinkCheck {

    private static final String LINKING = "a[href], area[href], link[href], img[src], source[src], script[src]";

    private final SiteView site;
    private final ToIntBiFunction<String, String> lines;
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Set<String> anchors = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Found> links = new ConcurrentLinkedQueue<>();

    /** @param lines in which line of a page's subject a link stands; 0 where that is not known */
    public LinkCheck(SiteView site, ToIntBiFunction<String, String> lines) {
        this.site = site;
        this.lines = lines;
    }

    /** Takes note of a file that links may lead to. */
    public void addFile(String path) {
        files.add(path);
    }

    /**
     * Takes note of a page and of the links that it holds.
     *
     * @param subject what the page shows, for messages: an article's file, or the page's address
     */
    public void addPage(String path, byte[] html, String subject) {
        addFile(path);
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        for (Element element : page.select("[id]")) {
            anchors.add(path + "#" + element.id());
        }
        for (Element element : page.select(LINKING)) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            String inside = inside(target, path);
            if (inside != null) {
                links.add(new Found(subject, target, inside));
            }
        }
    }

    /**
     * What is wrong with the links of all pages that were handed over: a missing page is worse than a missing place. A
     * link of a template stands on many pages, and is said once.
     */
    public List<Diagnostic> broken() {
        Map<String, SortedSet<Found>> byTarget = new TreeMap<>();
        links.forEach(link ->
                byTarget.computeIfAbsent(link.target, key -> new TreeSet<>()).add(link));
        return byTarget.values().stream()
                .flatMap(found -> judge(found.first(), others(found)).stream())
                .sorted()
                .toList();
    }

    private static int others(SortedSet<Found> links) {
        return (int) links.stream().map(Found::subject).distinct().count() - 1;
    }

    private Optional<Diagnostic> judge(Found link, int others) {
        int fragment = link.target.indexOf('#');
        String path = fragment < 0 ? link.target : link.target.substring(0, fragment);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!files.contains(file)) {
            return Optional.of(Diagnostic.error(
                            "broken-link", place(link), link.said(others) + ", where the site has nothing")
                    .withHint("mend the link in the text, the menu, the redirect or the template that it comes from"));
        }
        boolean whole = fragment < 0 || fragment == link.target.length() - 1 || !file.endsWith(".html");
        return whole || leadsTo(file, link.target.substring(fragment))
                ? Optional.empty()
                : Optional.of(Diagnostic.warning(
                        "broken-fragment", place(link), link.said(others) + ", but that page has no such place"));
    }

    /** Every page has a top, whatever it names so (HTML Standard, 7.4.6.4). */
    private boolean leadsTo(String file, String fragment) {
        return anchors.contains(file + fragment) || fragment.equalsIgnoreCase("#top");
    }

    private Location place(Found link) {
        return new Location(link.subject, lines.applyAsInt(link.subject, link.written), 0);
    }

    /** The path and fragment within the site that a link leads to, or null where it leaves the site. */
    private @Nullable String inside(String target, String page) {
        String own = page.endsWith("index.html") ? page.substring(0, page.length() - 10) : page;
        String path = target.startsWith("#") ? own + target : Paths.pathOf(site, target);
        if (path == null) {
            return null;
        }
        int query = path.indexOf('?');
        int fragment = path.indexOf('#');
        if (query >= 0 && (fragment < 0 || query < fragment)) {
            path = path.substring(0, query) + (fragment < 0 ? "" : path.substring(fragment));
        }
        return decoded(path);
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /**
     * A link that stays on the site.
     *
     * @param written as the page has it
     * @param target path and fragment within the site
     */
    private record Found(String subject, String written, String target) implements Comparable<Found> {

        private static final Comparator<Found> ORDER =
                Comparator.comparing(Found::subject).thenComparing(Found::written);

        @Override
        public int compareTo(Found other) {
            return ORDER.compare(this, other);
        }

        /** The beginning of what there is to say of it. */
        String said(int others) {
            String pages = others == 0
                    ? "its page links"
                    : others == 1 ? "its page and another link" : "its page and " + others + " others link";
            return pages + " to " + written;
        }
    }
}
