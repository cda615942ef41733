package dev.broadsheet.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.ArticleForm;
import dev.broadsheet.config.SettingForm;
import dev.broadsheet.site.DefinitionForm;
import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape;
import dev.broadsheet.source.Shape.Any;
import dev.broadsheet.source.Shape.Either;
import dev.broadsheet.source.Shape.Formed;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Time;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of the documents say what the program's own lists of fields say, field by field. */
class FormsTest {

    private final Document format = Document.named("article-format.md");
    private final Document settings = Document.named("site-settings.md");
    private final Set<String> seen = new HashSet<>();

    @Test
    void everyFieldOfAnArticleIsDocumentedAsItIs() {
        compare(format, "Fields", ArticleForm.ARTICLE);
        assertEquals(
                Set.of("Fields", "Provider", "Author", "Image", "Related article", "Action", "Update or correction"),
                seen);
        Set<String> grave = grave(ArticleForm.ARTICLE);
        for (List<String> row : format.table("Fields")) {
            String name = row.get(0).replaceAll("^`|`.*", "");
            assertEquals(grave.contains(name) ? "error" : "warning", row.get(4), name);
        }
    }

    private static Set<String> grave(Form form) {
        return form.fields().stream().filter(Field::grave).map(Field::name).collect(Collectors.toSet());
    }

    @Test
    void aPageDiffersFromAnArticleInWhatItNeedsAlone() {
        assertEquals(ArticleForm.ARTICLE.names(), ArticleForm.PAGE.names());
        assertEquals(grave(ArticleForm.ARTICLE), grave(ArticleForm.PAGE));
    }

    @Test
    void everyFieldOfADefinitionIsDocumentedAsItIs() {
        compare(format, "Definition of a topic", DefinitionForm.TOPIC);
        compare(format, "Definition of a provider", DefinitionForm.PROVIDER);
        assertTrue(seen.contains("Image"));
    }

    @Test
    void everySettingIsDocumentedAsItIs() {
        compare(settings, "Settings", SettingForm.SITE);
        assertEquals(Set.of("Settings", "Entry"), seen);
    }

    private void compare(Document document, String heading, Form form) {
        if (!seen.add(heading)) {
            return;
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (List<String> row : document.table(heading)) {
            for (String names : row.get(0).split("`, `", -1)) {
                rows.put(names.replace("`", "").replace(", or ", " or "), row);
            }
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        flatten("", form, fields);
        assertEquals(new TreeSet<>(fields.keySet()), new TreeSet<>(rows.keySet()), heading);
        fields.forEach((name, field) -> compare(heading + ": " + name, rows.getOrDefault(name, List.of()), field));
        fields.values().forEach(field -> inner(document, field.shape()));
    }

    /** Groups of settings are documented as one list, with dots. */
    private static void flatten(String prefix, Form form, Map<String, Field> found) {
        for (Field field : form.fields()) {
            boolean settings = form.others() == Form.Others.STRANGE;
            if (settings && field.shape() instanceof MapOf map && !map.form().isTable()) {
                flatten(prefix + field.name() + ".", map.form(), found);
            } else if (!(field.shape() instanceof Any)) {
                found.put(prefix + String.join(" or ", field.names()), field);
            }
        }
    }

    private void inner(Document document, Shape shape) {
        if (shape instanceof ListOf list) {
            inner(document, list.entry());
        } else if (shape instanceof MapOf map && !map.form().isTable()) {
            compare(document, map.form().name(), map.form());
        } else if (shape instanceof Either either) {
            compare(document, either.map().name(), either.map());
        }
    }

    private static void compare(String place, List<String> row, Field field) {
        String type = plain(row.get(1));
        boolean table = field.shape() instanceof MapOf map && map.form().isTable();
        assertEquals(table ? type.replaceFirst("^(?!map ).*", "map ...") : type(field.shape()), type, place);
        assertTrue(plain(row.get(2)).startsWith(standard(field)), place + " has the default " + standard(field));
        String told = plain(row.get(3));
        assertTrue(told.startsWith(field.meaning()), place + ": " + field.meaning());
    }

    private static String type(Shape shape) {
        if (shape instanceof Time) {
            return "instant";
        } else if (shape instanceof MapOf map) {
            return map.form().name();
        } else if (shape instanceof Either either) {
            String text = either.text() instanceof Formed ? "URL, path" : "text";
            return text + " or " + either.map().name();
        } else if (shape instanceof ListOf list) {
            boolean formed = list.entry() instanceof Formed;
            return formed ? list.expected() : "list of " + type(list.entry());
        }
        return shape.expected();
    }

    private static String standard(Field field) {
        if (field.standard() instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        } else if (field.standard() != null) {
            return field.standard().toString();
        }
        boolean needed = field.need().needed() && field.need().unless() == null;
        return needed ? "required" : field.otherwise();
    }

    /** A cell without links and backticks. */
    private static String plain(String cell) {
        return cell.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replace("`", "");
    }
}
