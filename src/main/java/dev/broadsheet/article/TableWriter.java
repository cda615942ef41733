package dev.broadsheet.article;

import dev.broadsheet.article.BodyWriter.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes tables, each in a region that scrolls where the page is narrower and that the keyboard reaches. */
final class TableWriter {

    private final BodyWriter body;
    private final TagAttributes attributes;
    private final StringBuilder out;
    private final BodyLabels labels;
    private final Map<String, Integer> names = new HashMap<>();

    TableWriter(BodyWriter body, TagAttributes attributes, StringBuilder out, BodyLabels labels) {
        this.body = body;
        this.attributes = attributes;
        this.out = out;
        this.labels = labels;
    }

    void table(Element table, Context in) {
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr").stream()
                .filter(TableWriter::filled)
                .toList();
        if (in.phrasing() || in.link() || rows.isEmpty()) {
            body.part(table, in);
            return;
        }
        Element caption = table.selectFirst("> caption");
        Tag.open("div", out)
                .with("class", "table")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", label(caption))
                .end();
        attributes.copy(table, Tag.open("table", out)).end();
        if (caption != null) {
            attributes.copy(caption, Tag.open("caption", out)).end();
            body.children(caption, in.words());
            Tag.close("caption", out);
        }
        for (Element part : table.children()) {
            part(part, in);
        }
        Tag.close("table", out);
        Tag.close("div", out);
    }

    /** The caption or, without one, what a table is called; with a number where another table has that name too. */
    private String label(@Nullable Element caption) {
        String name = caption == null || caption.text().isBlank() ? labels.table() : caption.text();
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + " " + number;
    }

    private void part(Element part, Context in) {
        String name = part.normalName();
        if (name.equals("tr") && filled(part)) {
            row(part, in);
        } else if (name.matches("thead|tbody|tfoot") && part.children().stream().anyMatch(TableWriter::filled)) {
            attributes.copy(part, Tag.open(name, out)).end();
            part.children().stream().filter(TableWriter::filled).forEach(row -> row(row, in));
            Tag.close(name, out);
        }
    }

    private void row(Element row, Context in) {
        out.append('\n');
        attributes.copy(row, Tag.open("tr", out)).end();
        for (Element cell : row.children()) {
            if (cell(cell)) {
                attributes.copy(cell, Tag.open(cell.normalName(), out)).end();
                body.children(cell, in);
                Tag.close(cell.normalName(), out);
            }
        }
        Tag.close("tr", out);
    }

    private static boolean filled(Element row) {
        return row.normalName().equals("tr") && row.children().stream().anyMatch(TableWriter::cell);
    }

    private static boolean cell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
