package dev.broadsheet.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.page.DataPage;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The document on templates names every component of every record that a template can reach, with its type. */
class TemplateModelTest {

    private static final Document TEMPLATES = Document.named("templates.md");

    @Test
    void everyRecordIsDocumentedAsItIs() {
        Set<Class<?>> records = new LinkedHashSet<>();
        pages(Page.class).filter(page -> !DataPage.class.isAssignableFrom(page)).forEach(page -> gather(page, records));
        gather(SiteView.class, records);
        assertTrue(records.size() > 30, "only " + records.size() + " records were found");
        for (Class<?> type : records) {
            List<String> documented = TEMPLATES.table(heading(type)).stream()
                    .map(row -> row.get(0) + " | " + row.get(1))
                    .toList();
            List<String> actual = Stream.of(type.getRecordComponents())
                    .map(component -> "`" + component.getName() + "` | " + name(component.getAnnotatedType()))
                    .toList();
            assertEquals(actual, documented, "the table below the heading " + heading(type));
        }
    }

    @Test
    void everyRowSaysWhatItIs() {
        for (List<String> row : TEMPLATES.table("ArticlePage")) {
            assertTrue(row.size() == 3 && !row.get(2).isBlank(), row.toString());
        }
    }

    private static Stream<Class<?>> pages(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(TemplateModelTest::pages);
    }

    private static void gather(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord() && records.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                gather(component.getType(), records);
                if (component.getAnnotatedType() instanceof AnnotatedParameterizedType generic) {
                    for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                        gather(raw(argument.getType()), records);
                    }
                }
            }
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static String heading(Class<?> type) {
        if (type == SiteView.class) {
            return "The site";
        }
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    private static String name(AnnotatedType type) {
        String optional = type.isAnnotationPresent(Nullable.class) ? " or none" : "";
        if (type instanceof AnnotatedParameterizedType generic && !isMap(generic)) {
            AnnotatedType element = generic.getAnnotatedActualTypeArguments()[0];
            return "list of " + plain(raw(element.getType())) + optional;
        }
        return (isMap(type) ? "map" : plain(raw(type.getType()))) + optional;
    }

    private static boolean isMap(AnnotatedType type) {
        return type.getType().getTypeName().startsWith(Map.class.getName());
    }

    private static String plain(Class<?> type) {
        if (type == String.class) {
            return "text";
        } else if (type == boolean.class) {
            return "true or false";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        String anchor = heading(type).toLowerCase(Locale.ROOT).replace(".", "");

        return "[" + heading(type) + "](#" + anchor + ")";
    }
}
