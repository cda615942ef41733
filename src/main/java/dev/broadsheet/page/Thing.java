package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing of schema.org with its properties, in the order in which they are written.
 */
record Thing(List<Property> properties) {

    /**
     * A property of a thing.
     *
     * @param value a text, a number, a thing, or a list of them
     */
    record Property(String name, Object value) {}

    static Thing of(String type) {
        return new Thing(new ArrayList<>()).with("@type", type);
    }

    /** A thing that is described elsewhere. */
    static Thing reference(String id) {
        return new Thing(new ArrayList<>()).with("@id", id);
    }

    boolean is(String type) {
        return properties.contains(new Property("@type", type));
    }

    /** Adds a property, unless it has no value. */
    Thing with(String name, @Nullable Object value) {
        boolean empty = value == null || value.equals("") || value.equals(List.of());
        if (value != null && !empty) {
            properties.add(new Property(name, value));
        }
        return this;
    }
}
