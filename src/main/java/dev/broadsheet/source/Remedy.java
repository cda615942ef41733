package dev.broadsheet.source;

import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.YamlValue.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How to write a value that is of another kind than its field. */
final class Remedy {

    /** A text that needs no quotation marks within brackets. */
    private static final Pattern PLAIN = Pattern.compile("[/\\p{L}\\p{N}][\\p{L}\\p{N} ,./_-]{0,99}");

    private Remedy() {}

    /** What to write; null where nobody can say. */
    static @Nullable String of(Shape shape, YamlValue value) {
        if (value instanceof Text text) {
            boolean plain = PLAIN.matcher(text.text()).matches();
            if (shape instanceof ListOf list) {
                boolean brackets = plain && !(list.entry() instanceof MapOf);
                return brackets
                        ? "write [" + text.text() + "]"
                        : "write each entry in a line of its own, after a hyphen";
            }
            boolean named = shape instanceof MapOf map && map.form().names().contains("name");
            return plain && named ? "write {name: " + text.text() + "}" : null;
        }
        return shape instanceof Shape.Text ? "where its brackets belong to the text, put it in quotation marks" : null;
    }
}
