package dev.broadsheet.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The attributes of a body's elements that stay: those with a meaning and a value that is valid. */
final class TagAttributes {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private static final Set<String> CLASSES = Set.of("footnotes", "footnote-ref", "footnote-backref");
    private static final Set<String> OURS = Set.of("id", "href", "src", "name", "rel", "target", "srcset", "sizes");
    private static final int MOST_CELLS = 100;

    private final Anchors anchors;
    private final boolean trusted;

    TagAttributes(Anchors anchors, boolean trusted) {
        this.anchors = anchors;
        this.trusted = trusted;
    }

    Tag copy(Element from, Tag to) {
        to.with("id", anchors.id(from));
        if (trusted) {
            trusted(from, to);
            return to;
        }
        String lang = from.attr("lang");
        to.with("lang", !lang.isEmpty() && LANGUAGE.matcher(lang).matches() ? lang : null);
        to.with("dir", oneOf(from.attr("dir"), "ltr", "rtl", "auto"));
        special(from, to);
        String css = from.attr("class");
        to.with("class", CLASSES.contains(css) ? css : null);
        return to;
    }

    private static void trusted(Element from, Tag to) {
        for (Attribute attribute : from.attributes()) {
            String name = attribute.getKey();
            if (!OURS.contains(name) && name.matches("[a-zA-Z_:][a-zA-Z0-9_.:-]*")) {
                to.with(name, attribute.getValue());
            }
        }
    }

    private static void special(Element from, Tag to) {
        switch (from.normalName()) {
            case "abbr", "acronym", "dfn", "a", "img" -> to.with("title", present(from.attr("title")));
            case "blockquote", "q" ->
                to.with("cite", UrlPolicy.web(from.attr("cite")).orElse(null));
            case "ol" -> {
                to.with("start", number(from.attr("start")));
                to.with("type", oneOf(from.attr("type"), "1", "a", "A", "i", "I"));
                reversed(from, to);
            }
            case "li" -> to.with("value", ordered(from) ? number(from.attr("value")) : null);
            case "td", "th" -> cell(from, to);
            default -> {}
        }
    }

    private static void cell(Element from, Tag to) {
        int columns = cells(from.attr("colspan"));
        to.with("colspan", columns > 1 ? columns : 0);
        int rows = Math.min(cells(from.attr("rowspan")), rowsBelow(from));
        to.with("rowspan", rows > 1 ? rows : 0);
        if (from.normalName().equals("th")) {
            to.with("scope", oneOf(from.attr("scope"), "row", "col", "rowgroup", "colgroup"));
        }
        String align = oneOf(from.attr("align"), "left", "center", "right");
        to.with("class", align == null ? null : "align-" + align);
    }

    /** Rows of the group from this cell's on: a cell that reaches further is an error in the table's model. */
    private static int rowsBelow(Element cell) {
        Element row = cell.parent();
        int rows = 0;
        while (row != null && rows < MOST_CELLS) {
            rows++;
            row = row.nextElementSibling();
        }
        return rows;
    }

    private static void reversed(Element from, Tag to) {
        if (from.hasAttr("reversed")) {
            to.flag("reversed");
        }
    }

    private static boolean ordered(Element item) {
        Element parent = item.parent();
        return parent != null && parent.normalName().equals("ol");
    }

    /** How many columns or rows a cell takes up by its attribute; 1 for what is no number. */
    static int cells(String text) {
        return text.matches("[0-9]{1,4}") ? Math.max(1, Math.min(Integer.parseInt(text), MOST_CELLS)) : 1;
    }

    private static @Nullable String number(String text) {
        return text.matches("-?[0-9]{1,9}") ? text : null;
    }

    private static @Nullable String present(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable String oneOf(String text, String... allowed) {
        for (String value : allowed) {
            if (value.equals(text)) {
                return value;
            }
        }
        return null;
    }
}
