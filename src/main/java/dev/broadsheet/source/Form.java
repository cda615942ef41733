package dev.broadsheet.source;

import dev.broadsheet.source.Shape.Any;
import dev.broadsheet.source.Shape.Formed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a map: the one list of its fields, which its reader, its schema and the documents go by. */
public final class Form {

    /** A map of which nothing is known: that of another program. */
    static final Form FREE = new Form("", List.of(), Others.KEPT, null);

    /** What becomes of names that are not in the list. */
    public enum Others {
        /** They are kept; one that is a slip away from a known name is warned of. */
        KEPT,
        /** They are warned of. */
        STRANGE,
        /** Any name is as good as another. */
        ALIKE
    }

    private final String name;
    private final List<Field> fields;
    private final Others others;
    private final @Nullable Formed key;
    private final Map<String, Field> named = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();

    private Form(String name, List<Field> fields, Others others, @Nullable Formed key) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.others = others;
        this.key = key;
        for (Field field : fields) {
            field.names().forEach(any -> named.put(any, field));
            field.elsewhere().forEach(other -> elsewhere.put(other, field.name()));
        }
    }

    /** A map of these fields and no others. */
    public static Form closed(String name, List<Field> fields) {
        return new Form(name, fields, Others.STRANGE, null);
    }

    /** A map of these fields and whatever else is wanted. */
    public static Form open(String name, List<Field> fields) {
        return new Form(name, fields, Others.KEPT, null);
    }

    /** A map whose names are all read in one way. */
    public static Form table(Formed key, Shape values) {
        return new Form("", List.of(Field.of("", values, "")), Others.ALIKE, key);
    }

    /** As the documents call it. */
    public String name() {
        return name;
    }

    /** The fields that are known by name. */
    public List<Field> fields() {
        return isTable() ? List.of() : fields;
    }

    public Others others() {
        return others;
    }

    /** Whether all names are read in one way. */
    public boolean isTable() {
        return others == Others.ALIKE;
    }

    /** What the names of a table may be. */
    public Formed key() {
        if (key == null) {
            throw new IllegalArgumentException(name + " is no table");
        }
        return key;
    }

    /** What the values of a table may be. */
    public Shape values() {
        return field("").shape();
    }

    /** Every name that is known. */
    public Set<String> names() {
        return named.keySet();
    }

    /** The field that other programs call so. */
    Optional<String> elsewhere(String other) {
        return Optional.ofNullable(elsewhere.get(other));
    }

    /** Whether a wrong value of this name is an error even where others are warnings. */
    boolean isGrave(String any) {
        Field field = named.get(any);
        return field != null && field.grave();
    }

    /** The field of a name. */
    Field field(String any) {
        Field field = named.get(isTable() ? "" : any);
        if (field == null && this != FREE) {
            throw new IllegalArgumentException(name + " has no field " + any);
        }
        return field == null ? Field.of(any, new Any(), "") : field;
    }
}
