package dev.broadsheet.source;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the value of a field may be. */
public sealed interface Shape {

    /** What a message says that the value must be. */
    String expected();

    /** What others who read YAML may take the value for. */
    List<Kind> kinds();

    /**
     * Regular expression (of the part that Java and ECMA-262 share) that the value matches as a whole where it is written
     * as a text; null where any text will do, or none.
     */
    default @Nullable String pattern() {
        return null;
    }

    /** A kind of value in YAML's own schema. */
    enum Kind {
        TEXT,
        NUMBER,
        WHOLE_NUMBER,
        FLAG,
        LIST,
        MAP
    }

    /** Any scalar, as it was written. */
    record Text() implements Shape {
        @Override
        public String expected() {
            return "text";
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.TEXT, Kind.NUMBER, Kind.FLAG);
        }
    }

    /**
     * A text of a certain form.
     *
     * @param pattern that every such text matches; its reader may ask for more
     * @param ambiguous whether others who read YAML might take such a text for a number or a truth value
     */
    record Formed(String expected, String pattern, boolean ambiguous) implements Shape {

        /** Whether a text is as the pattern has it. */
        public boolean fits(String text) {
            return text.matches(pattern);
        }

        /** A text that nobody takes for anything else. */
        public static Formed text(String expected, String pattern) {
            return new Formed(expected, pattern, false);
        }

        /** A text such as {@code 2026} or {@code no}, too. */
        public static Formed word(String expected, String pattern) {
            return new Formed(expected, pattern, true);
        }

        @Override
        public List<Kind> kinds() {
            return ambiguous ? new Text().kinds() : List.of(Kind.TEXT);
        }
    }

    /** One of some words. */
    record Choice(List<String> words) implements Shape {
        public Choice {
            words = List.copyOf(words);
        }

        /** One of these. */
        public static Choice of(String... words) {
            return new Choice(List.of(words));
        }

        @Override
        public String expected() {
            return words.size() == 2 ? String.join(" or ", words) : "one of " + String.join(", ", words);
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.TEXT);
        }
    }

    /** True or false. */
    record Flag() implements Shape {
        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.FLAG, Kind.TEXT);
        }

        @Override
        public String pattern() {
            return "true|false";
        }
    }

    /** A decimal number of a range; infinities leave its ends open. */
    record Decimal(double least, double most) implements Shape {

        /** Any decimal number. */
        public Decimal() {
            this(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }

        /** Whether it has a range. */
        public boolean isBounded() {
            return !Double.isInfinite(least);
        }

        @Override
        public String expected() {
            return isBounded() ? "a number from %d to %d".formatted((long) least, (long) most) : "a number";
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.NUMBER, Kind.TEXT);
        }

        @Override
        public String pattern() {
            return Plain.DECIMAL.pattern();
        }
    }

    /** A whole number of a range. */
    record Whole(int least, int most) implements Shape {
        @Override
        public String expected() {
            return "a whole number from %d to %d".formatted(least, most);
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.WHOLE_NUMBER, Kind.TEXT);
        }

        @Override
        public String pattern() {
            return Plain.WHOLE.pattern();
        }
    }

    /** An instant. */
    record Time() implements Shape {

        @Override
        public String expected() {
            return "a date with time and zone such as 2026-05-31T08:30:00Z";
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.TEXT);
        }

        @Override
        public String pattern() {
            return Moment.ZONED;
        }
    }

    /**
     * A list.
     *
     * @param expected what a message says where an entry is none
     */
    record ListOf(Shape entry, String expected) implements Shape {

        /** Plain texts. */
        public static final ListOf TEXTS = new ListOf(new Text(), "a list of texts");

        /** Maps of a form. */
        public static ListOf maps(Form form) {
            return new ListOf(new MapOf(form), "a list of maps");
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.LIST);
        }
    }

    /** A map. */
    record MapOf(Form form) implements Shape {
        @Override
        public String expected() {
            return "a map";
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.MAP);
        }
    }

    /** A text, or a map that says more. */
    record Either(Shape text, Form map) implements Shape {
        @Override
        public String expected() {
            return text.expected();
        }

        @Override
        public List<Kind> kinds() {
            return Stream.concat(text.kinds().stream(), Stream.of(Kind.MAP)).toList();
        }

        @Override
        public @Nullable String pattern() {
            return text.pattern();
        }
    }

    /** Anything: nothing reads it, or nothing is known of it. */
    record Any() implements Shape {
        @Override
        public String expected() {
            return "anything";
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Kind.values());
        }
    }
}
