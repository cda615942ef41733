package dev.broadsheet.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Makes the rows of tables equally long: those of others' HTML often lack cells, which validators report and which readers
 * of screens count wrongly.
 */
final class HtmlTables {

    /** Columns that are looked at. */
    private static final int WIDEST = 1000;

    private HtmlTables() {}

    /** Adds an empty cell to every row with cells that is shorter than the longest of its table. */
    static void even(Element body) {
        for (Element table : body.select("table")) {
            List<Row> rows = new ArrayList<>();
            measure(table, rows);
            for (Element group : table.children()) {
                measure(group, rows);
            }
            int widest = rows.stream().mapToInt(Row::width).max().orElse(0);
            rows.stream().filter(row -> row.width < widest).forEach(row -> row.fill(widest));
        }
    }

    /** The rows that stand within a group: a cell reaches down to its end at most. */
    private static void measure(Element group, List<Row> rows) {
        List<Integer> reaching = new ArrayList<>(); // for each column held from above, so many rows more
        for (Element row : group.children()) {
            if (row.nameIs("tr") && row.firstElementChild() != null) {
                rows.add(measured(row, reaching));
            }
        }
    }

    /** A row with its width, which leaves in {@code reaching} what it holds of the rows below. */
    private static Row measured(Element row, List<Integer> reaching) {
        int width = reaching.size();
        reaching.replaceAll(left -> left - 1);
        reaching.removeIf(left -> left == 0);
        for (Element cell : row.children()) {
            int columns = TagAttributes.cells(cell.attr("colspan"));
            int below = TagAttributes.cells(cell.attr("rowspan")) - 1;
            width += columns;
            if (below > 0) {
                reaching.addAll(Collections.nCopies(Math.max(0, Math.min(columns, WIDEST - reaching.size())), below));
            }
        }
        return new Row(row, Math.min(width, WIDEST));
    }

    private record Row(Element element, int width) {

        void fill(int widest) {
            Element cell = element.appendElement("td");
            if (widest - width > 1) {
                cell.attr("colspan", String.valueOf(widest - width));
            }
        }
    }
}
