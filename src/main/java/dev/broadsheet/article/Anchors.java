package dev.broadsheet.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names within one body that links can lead to, each unique in the page, and its headings.
 *
 * <p>Every name begins with {@code h-}, so that no body can take a name that the page or a script uses.
 */
final class Anchors {

    private static final int LONGEST = 80;

    private final IdentityHashMap<Element, String> ids = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Heading> headings = new IdentityHashMap<>();
    private final List<Heading> outline = new ArrayList<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Integer> open = new ArrayList<>();

    Anchors(Element body) {
        body.stream().forEach(this::visit);
    }

    /** The id that the element gets; null for none. */
    @Nullable
    String id(Element element) {
        return ids.get(element);
    }

    /** The heading that the element becomes; null where it becomes none. */
    @Nullable
    Heading heading(Element element) {
        return headings.get(element);
    }

    List<Heading> outline() {
        return outline;
    }

    /**
     * The id of what the body calls by this name, given without {@code #}, or what has it for an id, as in links from other
     * bodies; null where there is neither.
     */
    @Nullable
    String named(String fragment) {
        String name = PercentCoding.decode(fragment);
        String exact = byName.getOrDefault(name, byName.get(slug(name)));
        String id = id(fragment);
        return exact == null && taken.contains(id) ? id : exact;
    }

    /** The id that another body's heading has which is called by this name, as far as a name tells. */
    static String id(String fragment) {
        String name = PercentCoding.decode(fragment);
        return name.startsWith(Heading.ID_PREFIX) ? name : Heading.ID_PREFIX + slug(name);
    }

    private void visit(Element element) {
        String name = element.normalName();
        String given = element.attr(name.equals("a") && !element.hasAttr("id") ? "name" : "id");
        if (Markup.rule(name) == Markup.Rule.HEADING && becomesHeading(element)) {
            heading(element, given);
        } else if (!given.isBlank()) {
            ids.put(element, anchor(slug(given), given));
        }
    }

    private void heading(Element element, String given) {
        int depth = element.normalName().charAt(1) - '0';
        while (!open.isEmpty() && open.get(open.size() - 1) >= depth) {
            open.remove(open.size() - 1);
        }
        open.add(depth);
        String text = element.text().strip();
        String id = anchor(slug(given.isBlank() ? text : given), given);
        Heading heading = new Heading(Math.min(6, 1 + open.size()), id, text);
        ids.put(element, id);
        headings.put(element, heading);
        outline.add(heading);
    }

    private static boolean becomesHeading(Element element) {
        if (element.text().isBlank()) {
            return false;
        }
        for (Element up = element.parent(); up != null; up = up.parent()) {
            String name = up.normalName();
            if (Markup.HEADINGLESS.contains(name) || Markup.rule(name) == Markup.Rule.DROP) {
                return false;
            }
        }
        return true;
    }

    private String anchor(String slug, String given) {
        String wanted = Heading.ID_PREFIX + (slug.isEmpty() ? "section" : slug);
        String id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + counts.merge(wanted, 1, Integer::sum);
        }
        byName.putIfAbsent(slug, id);
        if (!given.isEmpty()) {
            byName.putIfAbsent(given, id);
        }
        return id;
    }

    /** Letters and digits of any script in lower case, hyphens between words: an IRI's fragment can hold them all. */
    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        int[] points = plain.codePoints().limit(4L * LONGEST).toArray();
        for (int point : points) {
            boolean mark = Character.getType(point) == Character.NON_SPACING_MARK
                    || Character.getType(point) == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(point) || mark || point == '_') {
                slug.appendCodePoint(point);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && point != '\'' && point != '’') {
                slug.append('-');
            }
            if (slug.length() >= LONGEST) {
                break;
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
