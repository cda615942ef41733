package dev.broadsheet.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The elements that a body may hold (HTML Living Standard), and what becomes of each. */
final class Markup {

    /** What becomes of an element. */
    enum Rule {
        /** It goes, and what it holds goes with it. */
        DROP,
        /** It goes, and what it holds stays. */
        UNWRAP,
        /** It stays among words and holds words. */
        PHRASE,
        /** It stays among paragraphs and holds paragraphs. */
        FLOW,
        /** It stays among paragraphs and holds words. */
        PARAGRAPH,
        BREAK,
        RULE,
        LINK,
        IMAGE,
        FRAME,
        MEDIA,
        HEADING,
        LIST,
        ITEM,
        DEFINITIONS,
        DEFINITION,
        TABLE,
        TABLE_PART,
        FIGURE,
        CAPTION,
        DETAILS,
        SUMMARY,
        PRE,
        TIME
    }

    /** A rule, and the elements that it holds for. */
    private static final String ELEMENTS = """
            PHRASE b i em strong u s strike del ins code tt kbd samp var sub sup small mark cite q dfn abbr
            PHRASE acronym span bdi bdo ruby rt rp
            FLOW div blockquote section article aside header footer main nav address hgroup center
            UNWRAP font big nobr blink marquee picture form fieldset legend label button
            UNWRAP html body data output search slot object noscript xmp plaintext
            DROP script style template textarea title select option optgroup datalist input head meta link
            DROP base svg math canvas embed applet param frame frameset noframes noembed map area source
            DROP track dialog progress meter col colgroup portal bgsound keygen basefont isindex
            PARAGRAPH p
            BREAK br wbr
            RULE hr
            LINK a
            IMAGE img image
            FRAME iframe
            MEDIA audio video
            HEADING h1 h2 h3 h4 h5 h6
            LIST ul ol menu dir
            ITEM li
            DEFINITIONS dl
            DEFINITION dt dd
            TABLE table
            TABLE_PART caption thead tbody tfoot tr td th
            FIGURE figure
            CAPTION figcaption
            DETAILS details
            SUMMARY summary
            PRE pre listing
            TIME time""";

    private static final Map<String, Rule> RULES = rules();

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("tt", "code"),
            Map.entry("strike", "s"),
            Map.entry("acronym", "abbr"),
            Map.entry("section", "div"),
            Map.entry("article", "div"),
            Map.entry("aside", "div"),
            Map.entry("header", "div"),
            Map.entry("footer", "div"),
            Map.entry("main", "div"),
            Map.entry("nav", "div"),
            Map.entry("address", "div"),
            Map.entry("hgroup", "div"),
            Map.entry("center", "div"),
            Map.entry("menu", "ul"),
            Map.entry("dir", "ul"),
            Map.entry("image", "img"),
            Map.entry("listing", "pre"));

    /** Within these a heading would not be valid, and is but a stressed line. */
    static final Set<String> HEADINGLESS =
            Set.of("th", "dt", "caption", "summary", "pre", "listing", "p", "h1", "h2", "h3", "h4", "h5", "h6");

    private Markup() {}

    static Rule rule(String name) {
        return RULES.getOrDefault(name, Rule.UNWRAP);
    }

    /** The element's name in HTML as it is now. */
    static String name(String name) {
        return NAMES.getOrDefault(name, name);
    }

    /** Whether somebody who writes this in angle brackets means a tag. */
    static boolean known(String name) {
        return RULES.containsKey(name) || name.isEmpty() || name.indexOf('-') > 0;
    }

    /** Whether the element cannot stand among words. */
    static boolean block(Rule rule) {
        return switch (rule) {
            case FLOW, PARAGRAPH, RULE, HEADING, LIST, ITEM, DEFINITIONS, DEFINITION -> true;
            case TABLE, TABLE_PART, FIGURE, CAPTION, DETAILS, SUMMARY, PRE -> true;
            default -> false;
        };
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new HashMap<>();
        for (String line : ELEMENTS.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                rules.put(words[i], Rule.valueOf(words[0]));
            }
        }
        return Map.copyOf(rules);
    }
}
