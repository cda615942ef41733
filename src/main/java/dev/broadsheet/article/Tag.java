package dev.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** A start tag being written: attributes always in double quotes and escaped. */
final class Tag {

    private final StringBuilder out;

    private Tag(StringBuilder out) {
        this.out = out;
    }

    static Tag open(String name, StringBuilder out) {
        out.append('<').append(name);
        return new Tag(out);
    }

    static void close(String name, StringBuilder out) {
        out.append("</").append(name).append('>');
    }

    /** Writes the attribute; null leaves it out. */
    Tag with(String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            Escape.attribute(value, out);
            out.append('"');
        }
        return this;
    }

    /** Writes the attribute where the number is positive. */
    Tag with(String name, int number) {
        return number > 0 ? with(name, Integer.toString(number)) : this;
    }

    /** Writes an attribute without a value. */
    Tag flag(String name) {
        out.append(' ').append(name);
        return this;
    }

    void end() {
        out.append('>');
    }
}
